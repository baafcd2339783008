package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.teaShop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Told;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Validated;

/** A file for a newer program: nothing in it can be judged, so only that is told. */
class NewerFilesTest {

    private static final Plan PLAN = teaShop().plan();
    private static final String STRANGE =
            """
            colour: &red blue
            colour: red
            changes: [{paintShop: {in: blue}}, 5]
            decisions: [{id: 1, verdict: !maybe perhaps}]
            company: {name: 5}
            """;

    private static void assertOnlyTold(Validated<?, FileProblem> loaded, String place, String key) {
        assertThat(Told.told(loaded.problems()))
                .containsExactly(place + " " + key + " {found=2, known=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aop: 2\n%s", "%saop: 2\n"})
    void is_told_alone_whatever_else_stands_in_it(String pattern) {
        String text = pattern.formatted(STRANGE);
        String place = pattern.startsWith("aop") ? "1:6" : "6:6";

        assertOnlyTold(PlanFile.read("f.yaml", text), place, "plan.newer-version");
        assertOnlyTold(ChangesFile.read("f.yaml", text, PLAN), place, "change.newer-version");
        assertOnlyTold(ProposalFile.read("f.yaml", text, PLAN), place, "change.newer-version");
        assertOnlyTold(DecisionLogFile.read("f.yaml", text), place, "change.newer-version");
        assertOnlyTold(TodayFile.read("f.yaml", text), place, "change.newer-version");
    }

    /** Keys that came later are announced behind a point; a program without them cannot guess. */
    @Test
    void is_told_alone_too_where_only_keys_were_added() {
        assertThat(Told.told(PlanFile.read("f.yaml", "aop: 1.1\n" + STRANGE).problems()))
                .containsExactly("1:6 plan.newer-version {found=1.1, known=1}");
        assertThat(Told.told(PlanFile.read("f.yaml", "aop: 1.0\n" + STRANGE).problems()))
                .contains("1:6 plan.other-version {found=1.0, known=1}");
    }

    @Test
    void advises_nothing_but_a_newer_program() {
        assertThat(PlanFile.read("plan.yaml", "aop: 2").problems())
                .singleElement()
                .extracting(it -> Wording.of(Language.EN).say(it.message()))
                .isEqualTo(
                        "The plan has format 2, newer than format 1, which this program knows. Use a"
                                + " newer version of this program.");
    }
}
