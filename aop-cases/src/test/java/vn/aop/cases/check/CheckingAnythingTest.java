package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.aop.cases.plan.Plans;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.text.Language;

/** Whatever plan can be read can be checked. */
class CheckingAnythingTest {

    @Provide
    Arbitrary<PlanHistory> histories() {
        return Plans.histories();
    }

    @Property(tries = 100)
    void no_rule_breaks_off_and_the_same_plan_gets_the_same_report(
            @ForAll("histories") PlanHistory history) {
        CheckReport report = check(history);

        assertThat(report.failures()).isEmpty();
        assertThat(check(history)).isEqualTo(report);
    }

    @Property(tries = 40)
    void every_finding_has_its_sentences(@ForAll("histories") PlanHistory history) {
        for (Language language : Language.values()) {
            Wording words = Wording.of(language).speakingOf(history.current().company());

            for (Finding finding : check(history).findings()) {
                assertThat(words.say(finding.message())).isNotBlank().doesNotContain("check.");
            }
        }
    }

    private static CheckReport check(PlanHistory history) {
        LocalDate day = history.current().year().last().atDay(7);
        Circumstances circumstances =
                Circumstances.unknown().on(day).with(TurnoverThresholds.shipped());
        return BuiltInRules.checks().check(history, circumstances);
    }
}
