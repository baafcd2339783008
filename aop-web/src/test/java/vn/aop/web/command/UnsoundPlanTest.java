package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans that are whole but lead to figures that only look right: told with line and column. */
class UnsoundPlanTest {

    @TempDir Path temp;

    private BabyCareFolder plan;

    @BeforeEach
    void breaksThePlanThreeTimes() {
        plan =
                BabyCareFolder.in(temp)
                        .changing(
                                "plan.yaml",
                                text ->
                                        text.replace(
                                                        "from: 2026-09\n    to: 2026-12\n    after: [A2]",
                                                        "from: 2027-09\n    to: 2027-12\n    after: [A2]")
                                                .replace(
                                                        "from: 2026-01\n    to: 2026-04",
                                                        "from: 2026-01\n    to: 2026-04\n    after: [A2]")
                                                .replace(
                                                        "{channel: online, lift: 0.24, rampMonths: 4",
                                                        "{channel: online, lift: -1, rampMonths: 4")
                                                .replace(
                                                        "growth: 0.20}\n\n", "growth: -0.90}\n\n"));
    }

    private int line(String text) {
        String all = read();
        return (int) all.substring(0, all.indexOf(text)).lines().count();
    }

    private String read() {
        try {
            return Files.readString(plan.folder().resolve("plan.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"project", "coherence", "review"})
    void every_mistake_is_told_at_its_place(String command) {
        Ran ran =
                command.equals("review")
                        ? Ran.aop(command, plan, "--month", "2026-03", "--lang", "en")
                        : Ran.aop(command, plan, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .allSatisfy(it -> assertThat(it).matches(".*plan\\.yaml:\\d+:\\d+: .*"));
        assertThat(ran.err())
                .contains(
                        "plan.yaml:"
                                + line("2027-09")
                                + ":11: Action A5 runs 2027-09..2027-12, wholly outside")
                .contains("plan.yaml:" + line("after: [A2]") + ":12: Action A2 waits for itself")
                .contains("Revenue of clothing in channel online would be −");
    }

    @Test
    void programs_are_told_too() {
        Ran ran = Ran.aop("project", plan, "--format", "json", "--lang", "en");

        JsonNode problems = JsonMapper.shared().readTree(ran.err()).get("problems");
        assertThat(problems.get(0).get("line").asInt()).isPositive();
        assertThat(problems.get(0).get("column").asInt()).isPositive();
        assertThat(ran.err())
                .contains("projection.waits-for-itself", "projection.negative-revenue");
    }

    @Test
    void an_import_of_actuals_does_not_mind() {
        assertThat(Ran.aop("import", plan).status()).isEqualTo(Aop.FINE);
    }
}
