package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** BabyCare House with lines that follow what is sold, from the review to an amendment. */
class DrivenPlanTest {

    private static final String MONTHS =
            "months: [8000000, 7500000, 8000000, 8500000, 9500000, 10500000, 11000000, 10500000,"
                    + " 9500000, 8500000, 8500000, 8500000]";

    @TempDir static Path temp;

    private static BabyCareFolder plan;

    @BeforeAll
    static void copiesTheCase() {
        plan =
                BabyCareFolder.in(temp)
                        .changing(
                                "plan.yaml",
                                it ->
                                        it.replace(
                                                        MONTHS,
                                                        "driver: {share: 0.02, of:"
                                                                + " 'revenue[online]'}")
                                                .replaceFirst(
                                                        "(?s)(account: purchases\n    group:"
                                                                + " formula\n    )months: [^\n]+",
                                                        "$1driver: {follows: sales}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_review_tells_what_is_spent_because_more_is_sold(String language) {
        Ran ran = Ran.aop("review", plan, "--month", "2026-08", "--lang", language);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(
                        language.equals("vi")
                                ? "theo số thật thì được chi"
                                : "really happened allows")
                .doesNotContain("budget-why");
    }

    @Test
    void the_parts_sum_to_the_variance_in_json() {
        Ran ran = Ran.aop("review", plan, "--month", "2026-08", "--format", "json");
        JsonNode line =
                JsonMapper.shared()
                        .readTree(ran.out())
                        .get("budget")
                        .valueStream()
                        .filter(it -> it.get("id").asString().equals("utilities"))
                        .findFirst()
                        .orElseThrow();

        JsonNode flexible = line.get("flexible");
        assertThat(number(flexible, "ofVolume").add(number(flexible, "ofSpending")))
                .isEqualByComparingTo(
                        number(line, "spent").subtract(number(line, "plannedToDate")));
        assertThat(number(flexible, "allowed"))
                .isEqualByComparingTo(
                        number(line, "plannedToDate").add(number(flexible, "ofVolume")));
    }

    @Test
    void the_desk_is_asked_to_buy_ahead() {
        Ran ran =
                Ran.aop(
                        "decide",
                        plan,
                        "--proposal",
                        plan.folder().resolve("proposals/formula-stock-up.yaml"),
                        "--lang",
                        "en");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Buy formula ahead", "Formula purchases");
    }

    @Test
    void a_driver_is_changed_from_a_month_on_and_is_told() {
        Path changes =
                plan.write(
                        "changes.yaml",
                        "aop: 1\nchanges:\n  - changeDriver: {line: utilities, driver: {share: 0.03,"
                                + " of: 'revenue[online]', from: 2026-10}}\n");

        Ran ran =
                Ran.aop(
                        "amend",
                        plan,
                        "--changes",
                        changes,
                        "--cause",
                        "market",
                        "--evidence",
                        "Bills",
                        "--by",
                        "lan",
                        "--on",
                        "2026-09-05",
                        "--dry-run",
                        "--lang",
                        "en");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("from Oct 2026 on", "the months before stay as they are");
    }

    private static BigDecimal number(JsonNode node, String key) {
        return new BigDecimal(node.get(key).asString());
    }
}
