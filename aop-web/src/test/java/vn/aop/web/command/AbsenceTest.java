package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small shops whose files leave something out; their plans and sales are test resources. */
class AbsenceTest {

    /** A dash that stands alone in a table, marked as chosen or not. */
    private static final Pattern DASH = Pattern.compile("(?m)(?<=\\S  {1,80})–\\*?(?=\\s|$)");

    /** Channels and groups stand in one table. */
    private static final String BETWEEN_PARTS = "\n\nall ";

    private static Path folder(String name) {
        try {
            return Path.of(AbsenceTest.class.getResource("/vn/aop/web/absence/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Ran review(String name, String month, Object... more) {
        Object[] args = new Object[more.length + 6];
        args[0] = "review";
        args[1] = folder(name);
        args[2] = "--month";
        args[3] = month;
        args[4] = "--lang";
        args[5] = "en";
        System.arraycopy(more, 0, args, 6, more.length);
        return Ran.aop(args);
    }

    private static JsonNode json(String name, String month, Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "--format";
        args[1] = "json";
        System.arraycopy(more, 0, args, 2, more.length);
        Ran ran = review(name, month, args);
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out());
    }

    @Test
    void a_margin_without_the_costs_of_february_is_unknown_and_never_100_per_cent() {
        JsonNode review = json("cost-missing-one-month", "2026-02", "--complete", "2026-02");

        assertThat(review.at("/goals/1/status").asString()).isEqualTo("unknown");
        assertThat(review.at("/goals/1/actualToDate").isNull()).isTrue();
        assertThat(review.at("/goals/1/undefined/actualToDate/text").asString())
                .isEqualTo("There are no actuals of Cost of goods for Feb 2026.");
        assertThat(review.at("/kpis/0/status").asString()).isEqualTo("unknown");
        assertThat(review.at("/goals/0/status").asString()).isEqualTo("off-track");
        assertThat(review("cost-missing-one-month", "2026-02").out()).doesNotContain("100.00%");
    }

    @Test
    void a_month_that_stops_on_its_third_day_is_told_first_and_not_judged() {
        JsonNode review = json("month-stops-early", "2026-02");

        assertThat(review.at("/cautions/0/text").asString())
                .startsWith("The records of Feb 2026 end on 3 Feb 2026");
        assertThat(review.at("/goals/0/status").asString()).isEqualTo("unknown");
        assertThat(review.at("/goals/0/landing/planRemaining").asString()).isEqualTo("1200000000");
        assertThat(
                        json("month-stops-early", "2026-02", "--complete", "2026-02")
                                .at("/goals/0/status")
                                .asString())
                .isEqualTo("off-track");
    }

    @Test
    void profit_without_the_rent_that_the_plan_forgot_is_not_praised() {
        JsonNode review = json("costs-left-out-of-plan", "2026-01", "--complete", "2026-01");

        assertThat(review.at("/goals/0/status").asString()).isEqualTo("unknown");
        assertThat(review.at("/records/missing/0/what").asString()).isEqualTo("premises");
    }

    @Test
    void a_month_without_sales_blocks_with_the_way_out_and_that_way_leads_out() {
        Ran blocked = review("month-without-sales", "2026-03");
        Ran said =
                review(
                        "month-without-sales",
                        "2026-03",
                        "--no-trade",
                        "2026-02",
                        "--complete",
                        "2026-03");

        assertThat(blocked.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(blocked.err()).contains("amount 0", "--no-trade");
        assertThat(said.err()).isEmpty();
        assertThat(said.words()).contains("Mar 2026: revenue 5 m, below plan by 95 m (95%)");
    }

    @Test
    void a_shop_one_month_old_has_no_eleven_months_of_zero_behind_it() {
        JsonNode review = json("one-month-old-shop", "2026-01", "--complete", "2026-01");

        assertThat(review.at("/goals/0/status").asString()).isEqualTo("unknown");
        assertThat(review.at("/goals/0/undefined/target/text").asString())
                .isEqualTo(
                        "Last year is known from Dec 2025 only; the months before are unknown, not 0.");
    }

    @Test
    void a_shop_that_paid_rent_before_it_opened_has_no_months_of_selling_nothing_behind_it() {
        JsonNode review = json("costs-before-opening", "2026-01", "--complete", "2026-01");

        assertThat(review.at("/goals/0/status").asString()).isEqualTo("unknown");
        assertThat(review.at("/goals/0/undefined/target/text").asString())
                .startsWith("Last year's sales are known from Dec 2025 only;");
        assertThat(review.at("/yearOnYear/plain/why/text").asString())
                .contains("Last year's sales are known from Dec 2025 only;");
        assertThat(account(review, "revenue").at("/month/plan").isNull()).isTrue();
        assertThat(account(review, "premises").at("/month/variance").asString()).isEqualTo("0");
    }

    @Test
    void what_cannot_be_told_is_told_with_the_account_and_the_months_that_are_missing() {
        assertThat(review("cost-missing-one-month", "2026-02", "--complete", "2026-02").words())
                .contains(
                        "operating profit: cannot be told yet. There are no actuals of Cost of"
                                + " goods for Feb 2026.")
                .contains("There are no actuals of: Cost of goods (Feb 2026).");
        JsonNode months = json("costs-missing-two-months", "2026-03", "--complete", "2026-03");
        assertThat(months.at("/goals/0/undefined/actualToDate/text").asString())
                .isEqualTo("There are no actuals of Cost of goods for Feb 2026–Mar 2026.");
    }

    /** A dash that nobody explains looks like a number that was forgotten. */
    @ParameterizedTest
    @CsvSource({
        "review, cost-missing-one-month, 2026-02",
        "review, costs-left-out-of-plan, 2026-01",
        "review, costs-before-opening, 2026-01",
        "review, one-month-old-shop, 2026-01",
        "project, costs-before-opening,",
        "project, one-month-old-shop,",
    })
    void a_dash_in_a_table_has_its_reason_beneath_the_table(
            String command, String name, String month) {
        for (String language : List.of("vi", "en")) {
            List<Object> args = new ArrayList<>(List.of(command, folder(name), "--lang", language));
            if (month != null) {
                args.addAll(List.of("--month", month, "--complete", month));
            }
            String text = Ran.aop(args.toArray()).out();
            List<String> tables =
                    Stream.of(text.replace(BETWEEN_PARTS, "\n").split("\n\n"))
                            .filter(it -> DASH.matcher(it).find())
                            .toList();

            assertThat(tables).isNotEmpty();
            for (String table : tables) {
                assertThat(table + "\n" + language).containsPattern("(?m)^  –: \\S.{20}");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cost-missing-one-month, 2026-02",
        "costs-left-out-of-plan, 2026-01",
        "costs-before-opening, 2026-01"
    })
    void an_amount_that_is_null_has_its_reason_beside_it(String name, String month) {
        int nulls = 0;
        for (JsonNode account : json(name, month, "--complete", month).get("accounts")) {
            for (String span : List.of("month", "toDate")) {
                for (String number : List.of("plan", "actual", "variance")) {
                    if (account.at("/" + span + "/" + number).isNull()) {
                        nulls++;
                        assertThat(account.get("undefined").get(span + "." + number).toString())
                                .as("%s %s of %s", span, number, account)
                                .contains("\"text\":\"");
                    }
                }
            }
        }
        assertThat(nulls).isPositive();
    }

    private static JsonNode account(JsonNode review, String id) {
        return review.get("accounts")
                .valueStream()
                .filter(it -> it.get("account").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
