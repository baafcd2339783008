package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A café that counts cups, customers and livestreams; in February nobody counted on the app. */
class MeasuresCommandTest {

    @TempDir static Path folder;

    @BeforeAll
    static void writesTheFiles() throws IOException {
        copy("plan.yaml");
        copy("sales.csv");
    }

    private static void copy(String name) throws IOException {
        try (InputStream in =
                MeasuresCommandTest.class.getResourceAsStream("/vn/aop/web/cafe/" + name)) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private static String review(String... options) {
        return answer(
                "review", options, "--actuals", folder.resolve("sales.csv"), "--month", "2026-02");
    }

    private static String answer(String command, String[] options, Object... more) {
        Object[] args = new Object[2 + options.length + more.length];
        args[0] = command;
        args[1] = folder.resolve("plan.yaml");
        System.arraycopy(options, 0, args, 2, options.length);
        System.arraycopy(more, 0, args, 2 + options.length, more.length);
        Ran ran = Ran.aop(args);
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"vi", "en"})
    void a_review_of_counts_reads_as_approved(String language) throws IOException {
        Golden.assertApproved("measures-review-" + language, review("--lang", language));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"vi", "en"})
    void planned_counts_read_as_approved(String language) throws IOException {
        Golden.assertApproved(
                "measures-project-" + language,
                answer("project", new String[] {"--lang", language}));
    }

    @Test
    void programs_are_told_counts_with_their_unit_and_why_they_are_unknown() {
        JsonNode review = JsonMapper.shared().readTree(review("--format", "json", "--lang", "en"));
        JsonNode customers =
                review.get("measures")
                        .valueStream()
                        .filter(it -> it.get("measure").asString().equals("customers"))
                        .findFirst()
                        .orElseThrow();

        assertThat(customers.get("unit").asString()).isEqualTo("customers");
        assertThat(customers.at("/month/actual").isNull()).isTrue();
        assertThat(customers.at("/undefined/month.actual/key").asString())
                .isEqualTo("undefined.counted-in-part");
        assertThat(review.at("/goals/0/unit").asString()).isEqualTo("cups");
        assertThat(review.at("/goals/1/unit").asString()).isEqualTo("money/customers");
        assertThat(review.at("/kpis/2/unit").asString()).isEqualTo("cups/customers");
    }

    /** Customers at the counter: 1,436 and 1,620 planned, 1,550 and 1,250 counted. */
    @Test
    void how_many_there_are_is_averaged_over_months_and_called_so() throws IOException {
        Path regulars = folder.resolve("regulars.yaml");
        Files.writeString(
                regulars,
                Files.readString(folder.resolve("plan.yaml"), UTF_8)
                        .replace("en: customers}}", "en: customers}, kind: level}"),
                UTF_8);
        Object[] review = {
            "review", regulars, "--actuals", folder.resolve("sales.csv"), "--month", "2026-02"
        };

        String text = Ran.aop(with(review, "--lang", "en")).out();
        JsonNode told =
                JsonMapper.shared().readTree(Ran.aop(with(review, "--format", "json")).out());
        List<JsonNode> counter =
                told.get("measures")
                        .valueStream()
                        .filter(it -> it.get("channel").asString("").equals("counter"))
                        .toList();

        assertThat(text).contains("Customers, monthly average").doesNotContain("Cups, monthly");
        assertThat(Ran.aop("project", regulars, "--lang", "vi").out())
                .contains("Số khách, bình quân tháng");
        assertThat(counter.get(0).has("kind")).isFalse();
        assertThat(counter.get(1).get("kind").asString()).isEqualTo("level");
        assertThat(counter.get(1).at("/toDate/actual").asString()).isEqualTo("1400");
        assertThat(counter.get(1).at("/month/actual").asString()).isEqualTo("1250");
    }

    private static Object[] with(Object[] args, Object... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray();
    }

    /**
     * What is paid in tax on sales is told apart from the rest, and takes nothing of the counts.
     */
    @Test
    void a_shop_that_pays_value_added_tax_keeps_what_it_counted() throws IOException {
        Path taxed = folder.resolve("taxed.yaml");
        Files.writeString(
                taxed,
                Files.readString(folder.resolve("plan.yaml"), UTF_8)
                        .replace("year: {", "  vat: {method: direct, rate: 0.03}\nyear: {"),
                UTF_8);

        Path sales = folder.resolve("taxed.csv");
        Files.writeString(
                sales,
                Files.readString(folder.resolve("sales.csv"), UTF_8)
                        + "2026-02-28,vat_direct,counter,drinks,2700000\n",
                UTF_8);

        Ran ran =
                Ran.aop(
                        "review",
                        taxed,
                        "--actuals",
                        sales,
                        "--month",
                        "2026-02",
                        "--format",
                        "json");

        assertThat(ran.err()).isEmpty();
        JsonNode told = JsonMapper.shared().readTree(ran.out());
        JsonNode untaxed = JsonMapper.shared().readTree(review("--format", "json"));
        assertThat(told.get("measures")).isEqualTo(untaxed.get("measures"));
        assertThat(told.at("/goals/0")).isEqualTo(untaxed.at("/goals/0"));
        assertThat(told.get("kpis")).isEqualTo(untaxed.get("kpis"));
    }

    @Test
    void programs_are_told_planned_counts_month_by_month() {
        JsonNode measures =
                JsonMapper.shared()
                        .readTree(answer("project", new String[] {"--format", "json"}))
                        .get("measures");

        assertThat(measures.size()).isEqualTo(7);
        assertThat(measures.at("/0/months").size()).isEqualTo(12);
        assertThat(measures.at("/0/months/0").asString()).isEqualTo("2866.5");
    }

    @Test
    void counts_that_are_imported_are_told() {
        Ran ran =
                Ran.aop(
                        "import",
                        folder.resolve("plan.yaml"),
                        "--actuals",
                        folder.resolve("sales.csv"),
                        "--lang",
                        "en");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("\\s+", " ")).contains("Cups 5,420");
    }

    @Test
    void other_names_of_an_account_are_not_taken() throws IOException {
        Path typo = folder.resolve("typo.csv");
        Files.writeString(
                typo, "date,account,channel,group,amount\n2026-01-31,cup,counter,,5\n", UTF_8);

        Ran ran = Ran.aop("import", folder.resolve("plan.yaml"), "--actuals", typo, "--lang", "en");

        assertThat(ran.err()).contains("cup").contains("cups");
    }
}
