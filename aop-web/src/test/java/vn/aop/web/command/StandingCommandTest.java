package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposals and cuts that are asked in September, when August is recorded. */
class StandingCommandTest {

    private static final String TRIAL =
            """
            aop: 1
            what: {vi: Thử bán trên TikTok Shop ba tháng, en: A trial on TikTok Shop}
            reason: {vi: Khách hỏi, en: Customers ask}
            evidence: {vi: 'Đếm được 212 trên 640 bình luận', en: 'Counted 212 of 640 comments'}
            changes:
              - addAction:
                  id: P3
                  name: {vi: Thử TikTok Shop, en: TikTok Shop trial}
                  owner: minh
                  goals: [G2, G1]
                  from: 2026-10
                  to: 2026-12
                  milestones:
                    - {name: {vi: Xem kết quả, en: Look at the result}, month: 2026-11}
                  uses:
                    - {line: online_ads, amount: 4000000}
                  effort: {minh: 3, tam: 1}
                  effects:
                    - {channel: online, group: clothing, lift: 0.10, rampMonths: 2, lasts: false}
                    - {channel: online, group: toys, lift: 0.10, rampMonths: 2, lasts: false}
            """;
    private static final String SEPTEMBER = "--on 2026-09-06 ";

    @TempDir Path temp;

    private Desk desk;
    private Path trial;

    @BeforeEach
    void copiesTheCase() {
        desk = Desk.in(temp);
        trial = desk.plan().write("trial.yaml", TRIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_proposal_on_the_latest_estimate_reads_as_approved(String language) throws IOException {
        String out =
                desk.answer(
                        "decide",
                        SEPTEMBER + "--lang " + language + " --actuals --proposal",
                        trial);

        Golden.assertApproved("decide-standing-" + language, out);
        Desk.fitsTheTerminal(out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_cut_on_the_latest_estimate_reads_as_approved(String language) throws IOException {
        String out =
                desk.answer(
                        "cut", SEPTEMBER + "--save 80tr --by 2026-12 --actuals --lang " + language);

        Golden.assertApproved("cut-standing-" + language, out);
        Desk.fitsTheTerminal(out);
    }

    @Test
    void programs_are_told_on_which_figures_an_answer_stands() {
        JsonNode known = json("decide", SEPTEMBER + "--format json --actuals --proposal", trial);
        JsonNode planned = json("decide", SEPTEMBER + "--format json --proposal", trial);

        assertThat(known.get("basis").get("kind").asString()).isEqualTo("latest-estimate");
        assertThat(known.get("basis").get("month").asString()).isEqualTo("2026-08");
        assertThat(planned.has("basis")).isFalse();
        assertThat(known.get("verdict").asString()).isEqualTo("yesIf");
        assertThat(planned.get("verdict").asString()).isEqualTo("yesIf");
    }

    /**
     * Recomputed from plan.yaml and sales.csv alone, in exact fractions and without this program:
     * of every channel and group what was sold to August, and the mean of the plan's rest, that at
     * three quarters of the pace, and last year's at three quarters of the growth.
     */
    @Test
    void the_main_figures_are_those_of_a_recomputation() {
        JsonNode known = json("decide", SEPTEMBER + "--format json --actuals --proposal", trial);
        JsonNode planned = json("decide", SEPTEMBER + "--format json --proposal", trial);

        assertThat(revenue(known)).containsExactly("5562978063", "5573042032");
        assertThat(revenue(planned)).containsExactly("5809141634", "5819453134");
        // the target is 5 760 million
        assertThat(5_760_000_000L - Long.parseLong(revenue(known).get(0))).isEqualTo(197_021_937);
        assertThat(
                        json("correct", "--month 2026-08 --format json")
                                .get("behind")
                                .get(0)
                                .get("missed")
                                .asString())
                .isEqualTo("197021937");
    }

    /** The review reaches it from the balance at the end of August, the desk from flows. */
    @Test
    void cash_is_lowest_where_the_review_says_so() {
        JsonNode known = json("decide", SEPTEMBER + "--format json --actuals --proposal", trial);
        String review = desk.answer("review", "--month 2026-08 --lang en");

        assertThat(known.get("tradeOff").get("cash").get("lowBefore").asString())
                .isEqualTo("109712175");
        assertThat(review).contains("109.7 m");
    }

    /** An answer of September is another one than that by the plan: the log says which it was. */
    @Test
    void the_log_keeps_on_which_figures_was_answered() throws IOException {
        desk.answer("decide", SEPTEMBER + "--log --asker minh --actuals --proposal", trial);
        desk.answer("cut", SEPTEMBER + "--log --asker lan --save 80tr --by 2026-12");
        desk.answer("correct", SEPTEMBER + "--log --asker lan --month 2026-08");

        assertThat(Files.readString(desk.plan().folder().resolve("decisions.yaml")))
                .containsSubsequence("basis: 2026-08", "basis: plan", "basis: 2026-08");
        assertThat(desk.answer("log", "--lang en"))
                .containsSubsequence(
                        "latest estimate of the year, from the figures up",
                        "by the plan alone",
                        "latest estimate of the year, from the figures up");
    }

    /** Of another shop, in thousands, or of a few days: a number that looks right would mislead. */
    @ParameterizedTest
    @CsvSource({"0.001, less than a fifth of the plan", "100, more than five times the plan"})
    void records_that_are_far_from_the_plan_are_told(String factor, String told)
            throws IOException {
        Path sales = temp.resolve("other.csv");
        List<String> rows = Files.readAllLines(desk.plan().folder().resolve("sales.csv"));
        Files.write(sales, rows.stream().map(it -> times(it, new BigDecimal(factor))).toList());
        String given = "--lang en --on 2026-09-06 --actuals=" + sales;

        assertThat(unwrapped(desk.answer("review", given + " --month 2026-08"))).contains(told);
        assertThat(unwrapped(desk.answer("decide", given + " --proposal", trial))).contains(told);
        assertThat(unwrapped(desk.answer("cut", given + " --save 20tr --by 2026-12")))
                .contains(told);
        assertThat(
                        unwrapped(
                                desk.answer(
                                        "decide",
                                        SEPTEMBER + "--actuals --lang en --proposal",
                                        trial)))
                .doesNotContain(told);
    }

    private static String times(String row, BigDecimal factor) {
        int comma = row.lastIndexOf(',');
        return row.startsWith("date")
                ? row
                : row.substring(0, comma + 1)
                        + new BigDecimal(row.substring(comma + 1))
                                .multiply(factor)
                                .setScale(0, RoundingMode.HALF_UP);
    }

    private static String unwrapped(String lines) {
        return lines.replaceAll("\\s+", " ");
    }

    private static List<String> revenue(JsonNode decision) {
        JsonNode goal = decision.get("tradeOff").get("goals").get(0);
        return List.of(goal.get("before").asString(), goal.get("after").asString());
    }

    @Test
    void a_file_can_be_named() throws IOException {
        Path named = temp.resolve("named.csv");
        Files.copy(desk.plan().folder().resolve("sales.csv"), named);

        assertThat(desk.answer("decide", SEPTEMBER + "--proposal " + trial + " --actuals", named))
                .isEqualTo(desk.answer("decide", SEPTEMBER + "--actuals --proposal", trial));
    }

    @ParameterizedTest
    @CsvSource({"vi, để trống", "en, 'not both'"})
    void a_file_that_is_named_is_not_dropped_for_those_beside_the_plan(
            String language, String told) {
        Path named = desk.plan().folder().resolve("sales.csv");

        assertThat(
                        desk.refused(
                                "decide",
                                SEPTEMBER + "--lang " + language + " --proposal " + trial,
                                "--actuals",
                                named,
                                "--actuals"))
                .containsOnlyOnce("--actuals: ")
                .contains(told);
    }

    @Test
    void a_year_without_a_month_that_is_over_is_told() {
        assertThat(
                        desk.refused(
                                "cut",
                                "--on 2026-01-20 --lang en --actuals --by 2026-06 --save",
                                "1tr"))
                .contains("sales.csv", "no month before 20 Jan 2026 is over", "--actuals");
    }

    @Test
    void actuals_of_another_year_are_told() throws IOException {
        Path other = temp.resolve("other.csv");
        Files.writeString(
                other,
                Files.readString(desk.plan().folder().resolve("sales.csv"))
                        .replace("2026-", "2025-"));

        assertThat(
                        desk.refused(
                                "cut",
                                "--on 2026-09-06 --lang en --by 2026-12 --save 1tr --actuals",
                                other))
                .contains("2025", "2026");
    }

    private JsonNode json(String command, String options, Object... more) {
        return JsonMapper.shared().readTree(desk.answer(command, options, more));
    }
}
