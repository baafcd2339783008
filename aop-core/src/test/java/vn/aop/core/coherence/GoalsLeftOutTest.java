package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.coherence.TwoChannels.ONLINE;
import static vn.aop.core.coherence.TwoChannels.REVENUE;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

/** Goals and plans that are at the edge of what coherence can compute. */
class GoalsLeftOutTest {

    private static final Goal TWENTY_PERCENT_MORE = goal("G1", "revenue", growth("0.20"));

    @Test
    void a_goal_to_grow_an_undefined_ratio_is_left_out_with_its_place_and_reason() {
        Goal margin = goal("G2", "gross_margin[online]", growth("0.10"));
        SmallShop shop =
                shop(TWENTY_PERCENT_MORE, margin)
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "goods", everyMonth(280_000_000))
                                        .figures());

        Coherence coherence = Coherence.of(shop.plan());

        assertThat(coherence.leftOut())
                .containsExactly(
                        Problem.at(Place.of("goals/G2"), "coherence.no-target")
                                .with("goal", "G2")
                                .with("metric", margin.metric())
                                .with("reason", Message.of("undefined.division-by-zero")));
        assertThat(coherence.range(REVENUE).orElseThrow().min()).isEqualByComparingTo("4032000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue / financing",
                "revenue[store] / (revenue - revenue)",
                "-(1 + revenue / capex)",
                "revenue / 0"
            })
    void a_ratio_over_what_is_0_whatever_is_sold_is_told_to_be_undefined(String metric) {
        Coherence coherence =
                Coherence.of(shop(TWENTY_PERCENT_MORE, goal("G2", metric, level("0.5"))).plan());

        assertThat(coherence.leftOut())
                .extracting(it -> it.where().toString())
                .containsExactly("goals/G2");
        assertThat(coherence.leftOut().get(0).message().key()).isEqualTo("coherence.undefined");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue[online] / revenue + 0.1",
                "gross_margin - gross_margin[online]",
                "1 / gross_margin",
                "cash",
                "stock_cover_days",
                "cash / revenue"
            })
    void a_metric_that_is_not_linear_in_revenue_is_left_out(String metric) {
        Coherence coherence =
                Coherence.of(shop(TWENTY_PERCENT_MORE, goal("G2", metric, level("0.5"))).plan());

        assertThat(coherence.leftOut())
                .extracting(it -> it.where().toString())
                .containsExactly("goals/G2");
        assertThat(coherence.leftOut().get(0).message().key()).isEqualTo("coherence.not-linear");
        assertThat(coherence.isFeasible()).isTrue();
    }

    @Test
    void a_metric_in_which_revenue_has_no_part_is_left_out() {
        Goal rent = goal("G2", "premises + 2 * personnel", level("5"), Bound.AT_MOST);

        Coherence coherence = Coherence.of(shop(TWENTY_PERCENT_MORE, rent).plan());

        assertThat(coherence.leftOut().get(0).message().key()).isEqualTo("coherence.not-revenue");
    }

    /** Revenue is planned as a whole; an own account of it has no number in the plan. */
    @Test
    void an_own_account_of_revenue_is_left_out() {
        Account gifts = new Account("gift_cards", AccountKind.REVENUE, Text.of("Gift cards"));
        Goal goal = goal("G2", "gift_cards / revenue", level("0.10"));

        Coherence coherence =
                Coherence.of(shop(TWENTY_PERCENT_MORE, goal).withAccounts(gifts).plan());

        assertThat(coherence.leftOut()).hasSize(1);
        assertThat(coherence.isFeasible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue / 2",
                "0.5 * revenue",
                "revenue * 0.5",
                "revenue - revenue / 2",
                "-revenue / -2",
                "revenue / (0 - 2) + revenue",
                "(revenue[store] + revenue[online]) / 2"
            })
    void an_amount_may_be_written_in_many_ways(String half) {
        Goal goal = goal("G1", half, level("1000000000"));

        FeasibleRange total = Coherence.of(shop(goal).plan()).range(REVENUE).orElseThrow();

        assertThat(total.min()).isEqualByComparingTo("2000000000");
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000_000_000L, 1_000_000_000, 1_000})
    void without_any_last_year_goals_of_every_size_are_reckoned_with(long level) {
        SmallShop shop =
                shop(
                                goal("G1", "revenue", level("" + level)),
                                goal("G2", "revenue[online] / revenue", level("0.45")))
                        .withBaseline(lastYear().figures());

        Coherence coherence = Coherence.of(shop.plan());

        assertThat(coherence.isFeasible()).isTrue();
        FeasibleRange online = coherence.exactRange(ONLINE).orElseThrow();
        assertThat(online.min()).isEqualByComparingTo(BigDecimal.valueOf(level * 45 / 100));
        assertThat(online.minGrowth()).isEmpty();
        assertThat(online.maxGrowth()).isEmpty();
        assertThat(coherence.range(REVENUE).orElseThrow().max()).isEmpty();
        assertThat(coherence.mix()).isEmpty();
    }

    @Test
    void a_goal_far_beyond_last_year_has_an_end_where_another_sets_one() {
        Goal floor = goal("G1", "revenue", growth("99999"));
        Goal ceiling = goal("G2", "revenue", growth("199999"), Bound.AT_MOST);

        FeasibleRange total =
                Coherence.of(shop(floor, ceiling).plan()).range(REVENUE).orElseThrow();

        assertThat(total.minGrowth()).contains(new BigDecimal("99999"));
        assertThat(total.maxGrowth()).contains(new BigDecimal("199999"));
    }

    @Test
    void a_channel_that_sold_nothing_last_year_may_be_asked_for_revenue() {
        SmallShop shop =
                shop(
                                goal("G1", "revenue", growth("0.20")),
                                goal("G2", "revenue[online] / revenue", level("0.25")))
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "goods", everyMonth(100_000_000))
                                        .figures());

        Coherence coherence = Coherence.of(shop.plan());

        FeasibleRange online = coherence.exactRange(ONLINE).orElseThrow();
        assertThat(online.baseline().number().orElseThrow()).isZero();
        assertThat(online.min()).isEqualByComparingTo("360000000");
        assertThat(coherence.wishes())
                .extracting(wish -> wish.metric().toString())
                .containsExactly("revenue[store]");
    }

    @Test
    void a_plan_of_one_channel_has_ranges_too() {
        SmallShop shop =
                shop(goal("G1", "revenue[store]", growth("0.10")))
                        .withChannels(SmallShop.channel("store", "0"))
                        .withGroups(SmallShop.group("goods", "0.38", java.util.Map.of()))
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "goods", everyMonth(100_000_000))
                                        .figures());

        Coherence coherence = Coherence.of(shop.plan());

        assertThat(coherence.exactRange(REVENUE).orElseThrow().max().orElseThrow())
                .isEqualByComparingTo("1320000000");
    }

    @Test
    void without_channels_nothing_can_be_sold() {
        SmallShop shop =
                shop(goal("G1", "revenue", level("5")))
                        .withChannels()
                        .withGroups()
                        .withBaseline(lastYear().figures());

        assertThat(Coherence.of(shop.plan()).leftOut()).hasSize(1);
    }

    @Test
    void without_goals_everything_is_open() {
        Coherence coherence = Coherence.of(shop().plan());

        assertThat(coherence.isFeasible()).isTrue();
        assertThat(coherence.asWritten())
                .hasSize(4)
                .allSatisfy(range -> assertThat(range.min()).isZero())
                .allSatisfy(range -> assertThat(range.max()).isEmpty());
    }

    @Test
    void many_threads_get_the_same_answer_and_nothing_is_printed() {
        SmallShop shop =
                shop(TWENTY_PERCENT_MORE, goal("G2", "revenue[online] / revenue", level("0.45")));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<Coherence> answers;

        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            answers =
                    IntStream.range(0, 40)
                            .parallel()
                            .mapToObj(i -> Coherence.of(shop.plan()))
                            .distinct()
                            .toList();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(answers).hasSize(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Coherence of(Goal... goals) {
        return Coherence.of(shop(goals).plan());
    }

    @Test
    void nothing_is_concluded_of_goals_that_could_not_be_tried() {
        Goal stock = goal("G2", "stock_cover_days", level("40"));

        Coherence one = of(TWENTY_PERCENT_MORE, stock);

        assertThat(of(TWENTY_PERCENT_MORE).conclusion()).isEqualTo(Coherence.Conclusion.HOLD);
        assertThat(one.conclusion()).isEqualTo(Coherence.Conclusion.HOLD_AS_TRIED);
        assertThat(one.tried()).containsExactly("G1");
        assertThat(one.untried()).containsExactly("G2");
        assertThat(of(stock).conclusion()).isEqualTo(Coherence.Conclusion.UNTRIED);
        assertThat(of().conclusion()).isEqualTo(Coherence.Conclusion.NO_GOALS);
    }

    @Test
    void goals_that_conflict_do_so_whatever_could_not_be_tried() {
        Goal tooMuch = goal("G3", "revenue[online] / revenue", level("1.2"));
        Goal stock = goal("G2", "stock_cover_days", level("40"));

        assertThat(of(stock, tooMuch).conclusion()).isEqualTo(Coherence.Conclusion.CONFLICT);
    }
}
