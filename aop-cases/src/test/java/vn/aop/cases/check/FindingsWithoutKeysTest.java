package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

/**
 * What rules find is read by people who have no file: neither the sentence, nor the advice, nor a
 * proposed mend says an id of an account or a line, a metric or a place as files write it.
 */
class FindingsWithoutKeysTest {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\b[a-z]+_[a-z_]+\\b"
                            + "|\\b[a-z]+\\[[a-z, ]+]"
                            + "|\\b[a-z]+[A-Z][A-Za-z]*\\b"
                            + "|\\b(?:goals|budget|actions|resources|risks|kpis|baseline|company"
                            + "|direction|revenue|tracking|assumptions)[./][A-Za-z]\\w*");

    static List<String> rules() {
        return BuiltInRules.checks().rules().stream().map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_finding_is_told_in_words(String id) {
        CheckPage page = CheckPage.of(id, Language.VI).orElseThrow();
        for (CheckPage.Excerpt excerpt : page.excerpts()) {
            ExamplePlan example = ExamplePlan.of(excerpt);
            Plan plan = example.history().current();
            for (Finding finding : example.check().findings()) {
                for (Language language : Language.values()) {
                    Wording words = Wording.of(language).speakingOf(plan.company());

                    assertThat(written(said(finding, plan, words))).as(finding.rule()).isEmpty();
                }
            }
        }
    }

    private static String said(Finding finding, Plan plan, Wording words) {
        StringBuilder said = new StringBuilder(words.say(finding.message()));
        said.append(' ')
                .append(
                        words.say(
                                new Message(
                                        "check." + finding.rule() + ".mend",
                                        finding.message().args())));
        Change.sentences(finding.remedy(), plan)
                .forEach(it -> said.append(' ').append(words.say(it)));
        return said.toString();
    }

    private static Set<String> written(String said) {
        Set<String> written = new TreeSet<>();
        WRITTEN.matcher(said).results().forEach(it -> written.add(it.group()));
        return written;
    }
}
