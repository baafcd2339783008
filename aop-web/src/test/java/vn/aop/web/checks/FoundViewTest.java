package vn.aop.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Place;
import vn.aop.web.FlawedPlan;
import vn.aop.web.page.Pages;

class FoundViewTest {

    private static final Plan PLAN = FlawedPlan.history().current();

    /** A rule of somebody else, without a page and without words. */
    private static final class RainySeason implements Rule {

        private final boolean isBroken;
        private final List<Change> mend;

        RainySeason(boolean isBroken, Change... mend) {
            this.isBroken = isBroken;
            this.mend = List.of(mend);
        }

        @Override
        public String id() {
            return "rainy-season";
        }

        @Override
        public Severity severity() {
            return Severity.WORTH_KNOWING;
        }

        @Override
        public Topic topic() {
            return Topic.BUDGET;
        }

        @Override
        public List<Finding> check(CheckContext context) {
            if (isBroken) {
                throw new IllegalStateException("No umbrella");
            }
            return List.of(Finding.of(this, Place.of("budget")).mendedBy(mend));
        }
    }

    private static FoundView found(boolean isBroken) {
        return found(BuiltInRules.checks().with(new RainySeason(isBroken)), PLAN);
    }

    private static FoundView found(Checks checks, Plan plan) {
        RuleBook rules = RuleBook.of(checks);
        Wording words =
                Wording.of(Language.EN).with(Pages.class, "pages").speakingOf(PLAN.company());
        return FoundView.of(
                rules.checks().check(plan),
                plan,
                where -> Optional.of(new FoundView.Spot(where.toString(), "#" + where, 0)),
                new RuleWords(rules, words));
    }

    @Test
    void orders_findings_by_kind_and_topic_and_gathers_those_of_a_rule() {
        FoundView found = found(false);

        assertThat(found.groups().get(0).mark().id()).isEqualTo("must-mend");
        FoundView.Speaking rule =
                found.groups().get(0).topics().stream()
                        .flatMap(it -> it.rules().stream())
                        .filter(it -> it.title().equals("A goal without an action"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rule.said())
                .extracting(it -> it.place().orElseThrow().text())
                .containsExactly("goals/G4", "goals/G5");
    }

    @Test
    void advice_is_told_with_the_facts_of_its_finding() {
        String text = FlawedPlan.text().replace("    core: true\n", "");
        Plan plan = PlanFile.read("plan.yaml", text).value().orElseThrow();

        assertThat(rules(found(BuiltInRules.checks(), plan)))
                .filteredOn(it -> it.title().equals("No core goal"))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.advice().orElseThrow())
                                        .endsWith("“Revenue grows by at least 20%”."));
    }

    @Test
    void proposes_no_change_that_the_plan_would_refuse() {
        Checks checks =
                BuiltInRules.checks()
                        .with(
                                new RainySeason(
                                        false, new ActionChange.Drop("A99", Optional.empty())));

        assertThat(rules(found(checks, PLAN)))
                .filteredOn(it -> it.title().equals("rainy-season"))
                .flatExtracting(FoundView.Speaking::said)
                .singleElement()
                .satisfies(it -> assertThat(it.changes()).isEmpty());
    }

    private static List<FoundView.Speaking> rules(FoundView found) {
        return found.groups().stream()
                .flatMap(it -> it.topics().stream())
                .flatMap(it -> it.rules().stream())
                .toList();
    }

    @Test
    void a_rule_without_words_and_page_is_called_by_its_id() {
        FoundView.Group group =
                found(false).groups().stream()
                        .filter(it -> it.mark().id().equals("worth-knowing"))
                        .findFirst()
                        .orElseThrow();

        assertThat(group.topics())
                .flatExtracting(FoundView.Part::rules)
                .filteredOn(it -> it.title().equals("rainy-season"))
                .singleElement()
                .satisfies(it -> assertThat(it.page()).isEmpty())
                .satisfies(it -> assertThat(it.advice()).isEmpty());
    }

    @Test
    void a_rule_that_breaks_off_is_told_by_its_id_beside_what_the_others_found() {
        FoundView found = found(true);

        assertThat(found.failures())
                .singleElement()
                .satisfies(it -> assertThat(it.rule()).isEqualTo("rainy-season"))
                .satisfies(it -> assertThat(it.reason()).contains("No umbrella"));
        assertThat(found.groups()).isNotEmpty();
    }

    @Test
    void shows_one_kind_alone() {
        assertThat(found(false).only(Severity.SHOULD_MEND).groups())
                .extracting(it -> it.mark().id())
                .containsOnly("should-mend");
    }
}
