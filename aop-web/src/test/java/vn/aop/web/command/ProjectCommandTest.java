package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.web.ChangedPlan;
import vn.aop.web.command.text.Columns;

class ProjectCommandTest {

    @TempDir static Path temp;

    private static BabyCareFolder plan;
    private static String json;

    @BeforeAll
    static void projectsTheCase() {
        plan = BabyCareFolder.in(temp);
        json = answer(plan, "--format", "json", "--lang", "en");
    }

    private static String answer(BabyCareFolder folder, String... options) {
        Object[] args = new Object[options.length + 2];
        args[0] = "project";
        args[1] = folder;
        System.arraycopy(options, 0, args, 2, options.length);
        Ran ran = Ran.aop(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        return ran.out();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"vi, project-vi", "en, project-en"})
    void reads_as_approved(String language, String golden) throws IOException {
        Golden.assertApproved(golden, answer(plan, "--lang", language));
    }

    /** A rent of 500 million a month: no month is usual, so the year is told as a whole. */
    @Test
    void tells_what_comes_in_and_goes_out_where_cash_only_falls() {
        BabyCareFolder falling =
                BabyCareFolder.in(temp.resolve("falling"))
                        .changing(
                                "plan.yaml",
                                text -> text.replace("32000000, 32000000", "500000000, 500000000"));

        assertThat(answer(falling, "--lang", "en").replaceAll("\\s+", " "))
                .contains(
                        "Cash only goes down over the year: 11.06 bn goes out, 5.51 bn comes in.");
        assertThat(answer(falling, "--lang", "vi").replaceAll("\\s+", " "))
                .contains("Cả năm tiền chỉ đi xuống: chi ra");
        assertThat(
                        JsonMapper.shared()
                                .readTree(answer(falling, "--format", "json"))
                                .at("/cash/fallingAllYear")
                                .asBoolean())
                .isTrue();
    }

    /** Without purchases 4 billion stay in the till: that is told in place of praise. */
    @Test
    void says_that_cash_is_in_doubt_where_goods_are_never_paid_for() {
        BabyCareFolder unpaid =
                BabyCareFolder.in(temp.resolve("unpaid"))
                        .changing("plan.yaml", ChangedPlan::withoutGoods);

        assertThat(answer(unpaid, "--lang", "en").replaceAll("\\s+", " "))
                .contains("This cash is not to be trusted yet. The plan sells")
                .doesNotContain("No month ends below the floor");
        JsonNode doubts =
                JsonMapper.shared()
                        .readTree(answer(unpaid, "--format", "json", "--lang", "en"))
                        .at("/cash/inDoubt");
        assertThat(doubts.at("/0/rule").asString()).isEqualTo("goods-payment");
        assertThat(doubts.at("/0/where").asString()).isEqualTo("budget");
        assertThat(doubts)
                .hasSameSizeAs(BuiltInRules.checks().doubtsOfCash(ChangedPlan.withoutGoods()))
                .allSatisfy(
                        it ->
                                assertThat(answer(unpaid, "--lang", "en").replaceAll("\\s+", " "))
                                        .contains(it.get("text").asString()));
    }

    @Test
    void has_no_doubt_about_the_cash_of_the_case_and_says_that_it_does_not_only_fall() {
        assertThat(read("/cash/inDoubt")).isEmpty();
        assertThat(read("/cash/fallingAllYear").asBoolean()).isFalse();
    }

    @Test
    void shows_every_month_where_asked_to() throws IOException {
        Golden.assertApproved("project-months-vi", answer(plan, "--months"));
    }

    @Test
    void answers_programs_as_approved() throws IOException {
        PinnedAnswer.assertApproved("project-json", "Projection", json);
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void fits_a_terminal_of_80_columns(String language) {
        List<String> lines = answer(plan, "--months", "--lang", language).lines().toList();

        assertThat(lines)
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void months_sum_to_the_year_in_every_line() {
        for (JsonNode line : read("/profitAndLoss")) {
            assertThat(sum(line.get("months"), "")).isEqualByComparingTo(number(line, "year"));
        }
    }

    @Test
    void tells_programs_by_how_much_each_channel_and_group_grows() {
        String text = answer(plan, "--lang", "en");
        JsonNode online = read("/parts/1");

        assertThat(online.get("channel").asString()).isEqualTo("online");
        assertThat(number(online, "revenue").subtract(number(online, "lastYear")))
                .isEqualByComparingTo(
                        number(online, "growth")
                                .multiply(number(online, "lastYear"))
                                .setScale(0, RoundingMode.HALF_UP));
        for (JsonNode part : read("/parts")) {
            for (String share : List.of("growth", "share", "margin")) {
                String percent =
                        number(part, share).movePointRight(2).setScale(2, RoundingMode.HALF_UP)
                                + "%";
                assertThat(text).contains(percent.replace("-", "−"));
            }
        }
        assertThat(sum(read("/parts"), "share")).isEqualByComparingTo("2");
    }

    @Test
    void every_month_of_cash_opens_where_the_one_before_closed() {
        BigDecimal cash = new BigDecimal("165000000");
        for (JsonNode month : read("/cash/months")) {
            assertThat(number(month, "opening")).isEqualByComparingTo(cash);
            cash = cash.add(number(month, "receipts")).add(number(month, "financing"));
            for (String out : List.of("suppliers", "running", "capex", "tax", "vat", "drawings")) {
                cash = cash.subtract(number(month, out));
            }
            assertThat(number(month, "closing")).isEqualByComparingTo(cash);
        }
    }

    @Test
    void steps_of_a_bridge_lead_from_last_year_to_the_plan() {
        JsonNode revenue = read("/bridges/0");

        assertThat(number(revenue, "baseline").add(sum(revenue.get("steps"), "amount")))
                .isEqualByComparingTo(number(revenue, "plan"));
    }

    @Test
    void tells_why_there_is_no_cash_and_no_stock() {
        BabyCareFolder bare =
                BabyCareFolder.in(temp.resolve("bare"))
                        .changing(
                                "plan.yaml",
                                text ->
                                        text.replaceAll("(?m)^  openingCash:.*\\R", "")
                                                .replaceAll("(?m)^  openingStock:.*\\R", ""));

        JsonNode told =
                JsonMapper.shared().readTree(answer(bare, "--format", "json", "--lang", "en"));

        assertThat(told.get("cash").isNull()).isTrue();
        assertThat(told.at("/undefined/cash/key").asString())
                .isEqualTo("undefined.no-opening-cash");
        assertThat(told.at("/stock/0/months/0/closing").isNull()).isTrue();
        assertThat(told.at("/stock/0/months/0/undefined/closing/key").asString())
                .isEqualTo("undefined.no-opening-stock");
        assertThat(answer(bare, "--lang", "en").replaceAll("\\s+", " "))
                .contains(
                        "Add openingCash",
                        "–: The plan does not say how much stock",
                        "Add openingStock");
    }

    @Test
    void tells_months_with_too_little_stock_too_little_cash_and_too_much_work() {
        BabyCareFolder strained =
                BabyCareFolder.in(temp.resolve("strained"))
                        .changing(
                                "plan.yaml",
                                text ->
                                        text.replace("cashFloor: 80000000", "cashFloor: 140000000")
                                                .replace(
                                                        "effort: {minh: 4, tam: 3",
                                                        "effort: {minh: 8, tam: 3")
                                                .replace("toys: 76000000", "toys: 1000000"));

        String text = answer(strained, "--lang", "en").replaceAll("\\s+", " ");
        JsonNode told =
                JsonMapper.shared().readTree(answer(strained, "--format", "json", "--lang", "en"));

        assertThat(text).contains("Below the floor of 140 m at the end of months: 4, 10–11.");
        assertThat(text)
                .contains(
                        "Minh, months 9–12: 15 days needed, 14 there, 1 too many (load 107.14%).");
        assertThat(told.at("/cash/belowFloor").size()).isEqualTo(3);
        assertThat(told.at("/stock/5/stockOut/0").asString()).isEqualTo("2026-01");
    }

    private static JsonNode read(String path) {
        return JsonMapper.shared().readTree(json).at(path);
    }

    private static BigDecimal number(JsonNode node, String field) {
        return new BigDecimal(node.get(field).asString());
    }

    private static BigDecimal sum(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(it -> field.isEmpty() ? new BigDecimal(it.asString()) : number(it, field))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
