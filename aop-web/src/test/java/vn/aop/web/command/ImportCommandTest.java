package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private static Ran without(Predicate<String> row, String... options) throws IOException {
        List<String> rows = Files.readAllLines(plan.folder().resolve("sales.csv"), UTF_8);
        Path left =
                plan.write(
                        "left.csv",
                        rows.stream()
                                .filter(row.negate())
                                .collect(Collectors.joining("\n", "", "\n")));
        Object[] usual = {"import", plan, "--actuals", left, "--lang", "en"};
        Ran ran = Ran.aop(Stream.concat(Stream.of(usual), Stream.of(options)).toArray());
        assertThat(ran.err()).isEmpty();
        return ran;
    }

    private static JsonNode reach(Predicate<String> row) throws IOException {
        return JsonMapper.shared().readTree(without(row, "--format", "json").out()).get("reach");
    }

    @Test
    void tells_what_should_have_come_and_is_not_in_the_file_as_the_review_does()
            throws IOException {
        Predicate<String> rent = row -> row.contains(",premises,") && row.compareTo("2026-07") >= 0;

        assertThat(without(rent).words())
                .contains(
                        "The records reach to the end of 31 Dec 2026.",
                        "Should be in the file and is not:",
                        "- Premises (Jul 2026–Dec 2026)")
                .doesNotContain("is all there");
        JsonNode review =
                JsonMapper.shared()
                        .readTree(
                                Ran.aop(
                                                "review",
                                                plan,
                                                "--actuals",
                                                plan.folder().resolve("left.csv"),
                                                "--month",
                                                "2026-12",
                                                "--lang",
                                                "en",
                                                "--format",
                                                "json")
                                        .out());
        assertThat(reach(rent).get("missing")).hasSize(6).isEqualTo(review.at("/records/missing"));
    }

    @Test
    void tells_up_to_which_day_the_sales_reach_and_that_the_month_is_open() throws IOException {
        Predicate<String> later =
                row ->
                        row.startsWith("2026-1")
                                || row.startsWith("2026-09")
                                || row.compareTo("2026-08-06") >= 0 && row.contains(",revenue,");

        assertThat(without(later).words())
                .contains("reach to the end of 31 Aug 2026, those of revenue to 5 Aug 2026 only")
                .contains("The days of Aug 2026 are not all there");
        assertThat(reach(later).get("day").asString()).isEqualTo("2026-08-31");
        assertThat(reach(later).get("salesDay").asString()).isEqualTo("2026-08-05");
        assertThat(reach(later).get("endsEarly").asString()).isEqualTo("2026-08-05");
    }

    @Test
    void tells_the_months_without_a_single_row() throws IOException {
        Predicate<String> march = row -> row.startsWith("2026-03");

        assertThat(without(march).words()).contains("There is no row of Mar 2026");
        assertThat(reach(march).at("/withoutRows/0").asString()).isEqualTo("2026-03");
    }

    /** Of rent and wages one đồng is recorded in each of twelve months. */
    @Test
    void tells_twenty_missing_records_and_counts_the_others() throws IOException {
        Path trifles =
                plan.write(
                        "trifles.csv",
                        Files.readString(plan.folder().resolve("sales.csv"), UTF_8)
                                .replaceAll("(,premises,.*,|,personnel,.*,)\\d+\n", "$11\n"));

        Ran ran = Ran.aop("import", plan, "--actuals", trifles, "--lang", "en");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                Ran.aop("import", plan, "--actuals", trifles, "--format", "json")
                                        .out());

        assertThat(ran.out().lines().filter(it -> it.startsWith("  - "))).hasSize(20);
        assertThat(ran.words()).contains("There are 4 more; --format json tells all.");
        assertThat(json.at("/reach/missing")).hasSize(24);
    }

    @Test
    void cannot_tell_what_is_missing_where_the_plan_must_be_mended_first() {
        BabyCareFolder unsound =
                BabyCareFolder.in(temp.resolve("unsound"))
                        .changing(
                                "plan.yaml",
                                text ->
                                        text.replace(
                                                "from: 2026-09\n    to: 2026-12\n    after: [A2]",
                                                "from: 2027-09\n    to: 2027-12\n    after: [A2]"));

        Ran ran = Ran.aop("import", unsound, "--lang", "en");
        JsonNode json =
                JsonMapper.shared().readTree(Ran.aop("import", unsound, "--format", "json").out());

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.words())
                .contains("What the file lacks cannot be told")
                .doesNotContain("is all there");
        assertThat(json.get("reach").isNull()).isTrue();
        assertThat(json.at("/undefined/reach/key").asString())
                .isEqualTo("command.import.plan-unsound");
    }
}
