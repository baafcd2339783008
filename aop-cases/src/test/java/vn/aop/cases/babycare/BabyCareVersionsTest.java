package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Cases;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Finding;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/** The plan as it stood after each of its amendments. */
class BabyCareVersionsTest {

    private static final PlanHistory HISTORY =
            Cases.shipped().find("babycare-house").orElseThrow().history();

    static IntStream versions() {
        return IntStream.range(0, HISTORY.size());
    }

    /** The last one has drawn 5 of the 6 million that the response to R2 needs in September. */
    @ParameterizedTest
    @MethodSource("versions")
    void every_version_written_as_a_plan_of_its_own_is_read_again(int version) {
        Plan plan = HISTORY.version(version);

        assertThat(PlanFile.read("plan.yaml", PlanFile.writeYaml(plan)))
                .isEqualTo(Validated.valid(plan));
        assertThat(PlanFile.read("plan.json", PlanFile.writeJson(plan)))
                .isEqualTo(Validated.valid(plan));
    }

    @Test
    void the_response_that_was_taken_cannot_be_taken_again() {
        assertThat(HISTORY.size()).isEqualTo(3);
        assertThat(BuiltInRules.checks().check(HISTORY.version(1)).findings())
                .noneMatch(it -> it.rule().equals("response-not-possible"));
        assertThat(BuiltInRules.checks().check(HISTORY.version(2)).findings())
                .filteredOn(it -> it.rule().equals("response-not-possible"))
                .singleElement()
                .extracting(Finding::where)
                .hasToString("risks/R2/response");
    }
}
