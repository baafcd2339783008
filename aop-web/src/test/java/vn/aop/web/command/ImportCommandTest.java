package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    private static final String[] THREE_BAD_ROWS = {
        "2026-01-05,revenu,store,formula,100",
        "2026-01-05,revenue,stor,formula,100",
        "2025-12-31,revenue,store,formula,100",
        "2026-01-06,revenue,store,formula,1500000"
    };

    @TempDir static Path temp;

    private static BabyCareFolder plan;

    @BeforeAll
    static void copiesTheCase() {
        plan = BabyCareFolder.in(temp);
    }

    private static String told(String text) {
        return text.replace(plan.toString(), "my-plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        Ran ran = Ran.aop("import", plan, "--lang", language);

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("import-" + language, told(ran.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tells_every_rejected_row_as_approved(String language) throws IOException {
        Path actuals = plan.actuals(THREE_BAD_ROWS);

        Ran refused = Ran.aop("import", plan, "--actuals", actuals, "--lang", language);
        Ran skipped =
                Ran.aop(
                        "import",
                        plan,
                        "--actuals",
                        actuals,
                        "--lang",
                        language,
                        "--skip-rejected");

        assertThat(refused.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(refused.out()).isEmpty();
        assertThat(skipped.status()).isEqualTo(Aop.FINE);
        assertThat(skipped.err()).isEmpty();
        Golden.assertApproved(
                "import-rejected-" + language,
                told(refused.err()) + "\n--skip-rejected\n\n" + told(skipped.out()));
    }

    private static Path fiftyBadRowsAndAGoodOne() {
        Stream<String> bad =
                IntStream.range(0, 50)
                        .mapToObj(i -> "2026-01-05,revenue,stor" + i + ",formula,100");
        return plan.actuals(
                Stream.concat(bad, Stream.of("2026-01-06,revenue,store,formula,1500000"))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tells_the_first_twenty_rejected_rows_and_counts_the_others(boolean skipping) {
        Path actuals = fiftyBadRowsAndAGoodOne();

        Ran ran =
                skipping
                        ? Ran.aop("import", plan, "--actuals", actuals, "--skip-rejected")
                        : Ran.aop("import", plan, "--actuals", actuals);

        String told = skipping ? ran.out() : ran.err();
        assertThat(told)
                .contains("actuals.csv:2: ", "actuals.csv:21: ")
                .doesNotContain("actuals.csv:22: ")
                .contains("Còn 30 dòng lỗi nữa: kênh lạ: 30.");
        assertThat(ran.status()).isEqualTo(skipping ? Aop.FINE : Aop.BAD_INPUT);
    }

    @Test
    void tells_programs_every_rejected_row() {
        Path actuals = fiftyBadRowsAndAGoodOne();

        Ran refused = Ran.aop("import", plan, "--actuals", actuals, "--format", "json");
        Ran skipped =
                Ran.aop(
                        "import",
                        plan,
                        "--actuals",
                        actuals,
                        "--format",
                        "json",
                        "--skip-rejected");

        assertThat(JsonMapper.shared().readTree(refused.err()).get("problems")).hasSize(51);
        assertThat(JsonMapper.shared().readTree(skipped.out()).get("rejected")).hasSize(50);
    }

    @Test
    void reconciles_rows_and_amounts_for_programs() {
        Path actuals = plan.actuals(THREE_BAD_ROWS);

        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                Ran.aop(
                                                "import",
                                                plan,
                                                "--actuals",
                                                actuals,
                                                "--skip-rejected",
                                                "--format",
                                                "json")
                                        .out());

        JsonNode rows = json.get("rows");
        assertThat(rows.get("read").asInt()).isEqualTo(4);
        assertThat(rows.get("accepted").asInt()).isEqualTo(1);
        assertThat(rows.get("filtered").asInt()).isZero();
        assertThat(rows.get("rejected").asInt()).isEqualTo(3);
        assertThat(json.at("/lines/0/months/2026-01").asString()).isEqualTo("1500000");
        assertThat(json.at("/accounts/0/total").asString()).isEqualTo("1500000");
        assertThat(json.get("rejected").valueStream().map(it -> it.get("line").asInt()))
                .containsExactly(2, 3, 4);
    }

    @Test
    void tells_problems_for_programs() {
        Path actuals = plan.actuals(THREE_BAD_ROWS);

        Ran ran = Ran.aop("import", plan, "--actuals", actuals, "--format", "json");

        JsonNode first = JsonMapper.shared().readTree(ran.err()).at("/problems/0");
        assertThat(ran.out()).isEmpty();
        assertThat(first.get("file").asString()).isEqualTo(actuals.toString());
        assertThat(first.get("line").asInt()).isEqualTo(2);
        assertThat(first.get("column").isNull()).isTrue();
        assertThat(first.get("key").asString()).startsWith("actuals.");
    }
}
