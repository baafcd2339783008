package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.command.text.Columns;

class CoherenceCommandTest {

    @TempDir static Path temp;

    private static BabyCareFolder plan;

    @BeforeAll
    static void copiesTheCase() {
        plan = BabyCareFolder.in(temp);
    }

    private static Ran fine(BabyCareFolder folder, String... options) {
        Object[] args = new Object[options.length + 2];
        args[0] = "coherence";
        args[1] = folder;
        System.arraycopy(options, 0, args, 2, options.length);
        Ran ran = Ran.aop(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        return ran;
    }

    private static JsonNode json(BabyCareFolder folder) {
        return JsonMapper.shared().readTree(fine(folder, "--format", "json", "--lang", "en").out());
    }

    private static BabyCareFolder changed(String name, UnaryOperator<String> change) {
        return BabyCareFolder.in(temp.resolve(name)).changing("plan.yaml", change);
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        String out = fine(plan, "--lang", language, "--wish", "revenue[online]=2800000000").out();

        Golden.assertApproved("coherence-" + language, out);
        assertThat(out.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void answers_programs_as_approved() throws IOException {
        Golden.assertApproved(
                "coherence-json", fine(plan, "--format", "json", "--lang", "en").out());
    }

    /** The numbers of the worked example in {@code docs/formulas/coherence.md}. */
    @Test
    void tells_the_worked_example_to_the_last_digit() {
        assertThat(fine(plan, "--lang", "en").words())
                .contains("(+80.00%)", "(−5.71%)", "+27.27%", "+90.91%", "34.40%", "31.33%");
        assertThat(fine(plan).words())
                .contains("(+80,00%)", "(−5,71%)", "+27,27%", "+90,91%", "34,40%", "31,33%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue[store]=+0% | For Revenue · Store to stay level with last year: Revenue must"
                        + " grow by at least +27.27%; Revenue · Online must grow by at least"
                        + " +90.91%.",
                "revenue[store] = −5% | For Revenue · Store to reach at least 3.19 bn (−5.00%):"
                        + " Revenue must grow by at least +20.91%; Revenue · Online must grow by at"
                        + " least +81.36%.",
                "revenue[online]=2500000000 | For Revenue · Online to reach at least 2.5 bn"
                        + " (+73.61%): the goals leave room for it and nothing more is forced.",
                "gross_margin=99% | There is no way for Gross margin to reach at least 99.00% while the"
                        + " goals are met."
            })
    void tells_what_a_wish_takes(String wish, String answer) {
        assertThat(fine(plan, "--lang", "en", "--wish", wish).words()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.500.000.000 | 2.5 bn (+73.61%)",
                "2,5 tỷ | 2.5 bn (+73.61%)",
                "500.000 | 500 k (−99.97%)",
            })
    void reads_the_level_of_a_wish_as_shop_owners_write_amounts(String level, String echo) {
        assertThat(fine(plan, "--lang", "en", "--wish", "revenue[online]=" + level).words())
                .contains("For Revenue · Online to reach at least " + echo);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Hiểu “+0.1%” là 0,1%? Nếu ý bạn là 10% thì ghi 10. ",
                "en | “+0.1%” is taken as 0.1%? If you mean 10%, write 10. ",
            })
    void asks_back_whether_a_tiny_percentage_was_meant_as_a_share(String language, String echo) {
        assertThat(fine(plan, "--lang", language, "--wish", "revenue=+0.1%").words())
                .startsWith(echo.strip());
        assertThat(fine(plan, "--lang", language, "--wish", "revenue=+10%").words())
                .doesNotContain("taken as", "Hiểu");
    }

    @ParameterizedTest
    @CsvSource({
        "revenue[store]",
        "revenue[store]=",
        "revenue[store]=level",
        "revenue[store]=5%",
        "gross_margin=+0.4",
        "=5"
    })
    void refuses_a_wish_in_another_form(String wish) {
        Ran ran = Ran.aop("coherence", plan, "--lang", "en", "--wish", wish);

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .isEqualTo(
                        "--wish: “"
                                + wish
                                + "” is not written as a wish. Write metric=level, for example"
                                + " \"revenue[store]=+0%\" (level with last year) or"
                                + " \"revenue[online]=2500000000\".\n");
    }

    @ParameterizedTest
    @CsvSource({
        "revenue[stor]=+0%, Did you mean: store?",
        "marketing=+0%, does not follow from revenue",
        "cash=5, does not follow from revenue",
        "gross_margin * gross_margin=5, does not follow from revenue"
    })
    void refuses_a_wish_for_what_revenue_does_not_decide(String wish, String why) {
        Ran ran = Ran.aop("coherence", plan, "--lang", "en", "--wish", wish);

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).startsWith("--wish: ").contains(why).hasLineCount(1);
    }

    /** 60 % online and 50 % in the store are more than the whole. */
    @Test
    void finds_shares_that_do_not_add_up() {
        BabyCareFolder shares =
                changed(
                        "shares",
                        text ->
                                text.replace("target: {level: 0.45}", "target: {level: 0.60}")
                                        .replace(
                                                "budget:\n  - id: rent",
                                                "  - id: G4\n"
                                                        + "    name: The store keeps half\n"
                                                        + "    metric: \"revenue[store] / revenue\"\n"
                                                        + "    target: {level: 0.50}\n"
                                                        + "    comparator: atLeast\n"
                                                        + "    rank: 4\n\n"
                                                        + "budget:\n  - id: rent"));

        JsonNode told = json(shares);
        String text = fine(shares, "--lang", "en").words();

        assertThat(told.get("feasible").asBoolean()).isFalse();
        assertThat(told.get("conflict").toString()).isEqualTo("[\"G2\",\"G4\"]");
        assertThat(told.get("ranges").size()).isZero();
        assertThat(text)
                .contains("The goals G2, G4 cannot hold together")
                .contains(
                        "G2 Online makes at least 45% of revenue: at least 60.00% is wanted; while"
                                + " the others hold, 50.00% at most.")
                .contains(
                        "G4 The store keeps half: at least 50.00% is wanted; while the others hold,"
                                + " 40.00% at most.");
        assertThat(told.at("/reaches/1/goal").asString()).isEqualTo("G4");
        assertThat(told.at("/reaches/1/target").asString()).isEqualTo("0.5");
        assertThat(told.at("/reaches/1/best").asString()).isEqualTo("0.4");
    }

    @Test
    void tells_a_goal_that_no_revenue_meets_apart_from_a_conflict_of_several() {
        BabyCareFolder alone =
                changed("alone", text -> text.replace("{level: 0.45}", "{level: 1.2}"));

        assertThat(fine(alone, "--lang", "en").words())
                .contains("Goal G2 cannot be met, wherever revenue comes from.")
                .contains("at least 120.00% is wanted; by this plan's margins and budget, 100.00%")
                .doesNotContain("reaching one breaks another");
        assertThat(fine(alone).words()).contains("Riêng mục tiêu G2 đã không thể đạt");
    }

    /** A tenth of revenue in a channel that sold nothing: an amount to reach, but no growth. */
    @Test
    void tells_how_much_a_channel_without_a_last_year_must_reach() {
        BabyCareFolder opened =
                changed(
                        "opened",
                        text ->
                                text.replace(
                                                "  groups:\n    - {id: formula",
                                                "    - {id: fairs, name: Fairs}\n"
                                                        + "  groups:\n    - {id: formula")
                                        .replace(
                                                "budget:\n  - id: rent",
                                                "  - id: G4\n"
                                                        + "    name: A tenth at fairs\n"
                                                        + "    metric: \"revenue[fairs] / revenue\"\n"
                                                        + "    target: {level: 0.10}\n"
                                                        + "    comparator: atLeast\n"
                                                        + "    rank: 4\n\n"
                                                        + "budget:\n  - id: rent"));

        assertThat(fine(opened, "--lang", "en").words())
                .contains("Revenue · Fairs must reach at least 576 m (new).")
                .contains("Revenue · Fairs must reach at least 746.7 m.");
    }

    @Test
    void leaves_out_a_goal_on_an_undefined_ratio_with_the_reason() {
        BabyCareFolder undefined =
                changed(
                        "undefined",
                        text ->
                                text.replace(
                                        "budget:\n  - id: rent",
                                        "  - id: G4\n"
                                                + "    name: More per capex\n"
                                                + "    metric: revenue / financing\n"
                                                + "    target: {growth: 0.10}\n"
                                                + "    comparator: atLeast\n"
                                                + "    rank: 4\n\n"
                                                + "budget:\n  - id: rent"));

        JsonNode left = json(undefined).at("/leftOut/0");

        assertThat(left.get("goal").asString()).isEqualTo("G4");
        assertThat(left.at("/why/key").asString()).isEqualTo("coherence.no-target");
        assertThat(left.at("/why/text").asString()).contains("divide by zero");
        Ran projected = Ran.aop("project", undefined, "--format", "json", "--lang", "en");
        JsonNode bridge = JsonMapper.shared().readTree(projected.out()).at("/bridges/3");
        assertThat(bridge.get("baseline").isNull()).isTrue();
        assertThat(bridge.at("/undefined/baseline/key").asString())
                .isEqualTo("undefined.division-by-zero");
    }

    private static BabyCareFolder withStockGoal(String name) {
        return changed(
                name,
                text ->
                        text.replaceFirst(
                                "\nbudget:",
                                "\n  - {id: G4, name: Stock, metric: stock_cover_days, target: {level: 40},"
                                        + " comparator: atMost, rank: 4}\n\nbudget:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The goals G1, G2, G3 can hold together. Whether G4 can be met as well is not known."
                        + " Goal G4 (Stock cover in days) cannot be expressed",
                "vi | Các mục tiêu G1, G2, G3 có thể cùng đạt. Còn G4 có đạt được nữa không thì chưa"
                        + " biết. Mục tiêu G4 (Số ngày đủ hàng bán) không quy được",
            })
    void names_first_what_could_not_be_tried(String language, String told) {
        assertThat(fine(withStockGoal("stock-" + language), "--lang", language).words())
                .contains(told);
    }

    @Test
    void tells_programs_what_could_not_be_tried() {
        JsonNode json = json(withStockGoal("stock-json"));

        assertThat(json.get("verdict").asString()).isEqualTo("hold-as-tried");
        assertThat(json.get("tried").size()).isEqualTo(3);
        assertThat(json.at("/leftOut/0/goal").asString()).isEqualTo("G4");
    }
}
