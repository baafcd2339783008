package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.projection.Projection;
import vn.aop.core.tet.TetSlope;
import vn.aop.core.tet.TetTrade;

/** Tết of 2025 left the whole season to January, that of 2026 a fifth of it. */
class TetMoveTest {

    private static final YearMonth BEFORE = YearMonth.of(2025, 1);
    private static final Selection REVENUE = Selection.of(AccountKind.REVENUE);
    private static final TetHabits GOODS = new TetHabits(TetTrade.GOODS, 0, Optional.empty());

    private static Figures sold() {
        return lastYear()
                .revenue("store", "toys", 456_700_000, 319_400_000, 200_000_000)
                .costOfGoods("store", "toys", 300_000_000, 200_000_000, 120_000_000)
                .spending(AccountKind.PREMISES, everyMonth(10_000_000))
                .figures();
    }

    private static Figures moved(Figures lastYear, TetHabits habits, EarlierYear... years) {
        return new TetMove(
                        Baseline.of(lastYear).withTet(List.of(years), Optional.of(habits)), habits)
                .figures();
    }

    /** 456.7 − 0.0088 × 776.1 = 449.87032; of the costs 0.0088 × 500. */
    @Test
    void retail_of_goods_moves_by_what_was_measured() {
        Figures moved = moved(sold(), GOODS);

        assertThat(moved.months(REVENUE).subList(0, 3))
                .containsExactly(vnd(449_870_320), vnd(326_229_680), vnd(200_000_000));
        assertThat(moved.months(Selection.of(AccountKind.COST_OF_GOODS)).subList(0, 2))
                .containsExactly(vnd(295_600_000), vnd(204_400_000));
        assertThat(moved.months(Selection.of(AccountKind.PREMISES))).containsOnly(vnd(10_000_000));
    }

    @Test
    void what_the_owner_says_goes_before_all_else() {
        TetHabits said = new TetHabits(TetTrade.GOODS, 0, Optional.of(new BigDecimal("0.1")));

        assertThat(moved(sold(), said, history()).sum(REVENUE, BEFORE)).isEqualTo(vnd(394_612_000));
    }

    /** 31 ÷ 56 − 28 ÷ 56 of 776.1 million come back to January, which was closed for three days. */
    @Test
    void days_closed_are_the_shops_own() {
        Figures moved = moved(sold(), new TetHabits(TetTrade.OTHER, 3, Optional.empty()));

        assertThat(moved.sum(REVENUE, BEFORE)).isEqualTo(vnd(498_276_786));
    }

    @Test
    void without_a_slope_and_a_day_closed_nothing_moves() {
        TetHabits nothing = new TetHabits(TetTrade.OTHER, 0, Optional.empty());

        assertThat(moved(sold(), nothing)).isEqualTo(sold());
        assertThat(moved(sold(), new TetHabits(TetTrade.EATING_OUT, 0, Optional.empty())))
                .isEqualTo(sold());
    }

    @Test
    void what_is_sold_in_one_of_the_months_only_stays_there() {
        Figures one = lastYear().revenue("store", "toys", 100, 0, 50).figures();

        assertThat(moved(one, GOODS)).isEqualTo(one);
    }

    @Test
    void months_before_the_first_sale_are_not_moved() {
        Figures young = lastYear().revenue("store", "toys", 0, 100_000_000, 50_000_000).figures();

        assertThat(moved(young, GOODS)).isEqualTo(young);
    }

    /** The year from February on holds a February and the January of the next calendar year. */
    @Test
    void a_fiscal_year_that_parts_the_two_months_is_left_as_it_is() {
        FiscalYear year = FiscalYear.of(2025, Month.FEBRUARY);
        Line toys = Line.of(Account.of(AccountKind.REVENUE), "store", "toys");
        Figures parted =
                Figures.builder(year, SmallShop.VND)
                        .add(toys, YearMonth.of(2025, 2), vnd(100))
                        .add(toys, YearMonth.of(2026, 1), vnd(100))
                        .build();

        assertThat(moved(parted, GOODS)).isEqualTo(parted);
    }

    /** Its own slope is 4 points: 0.04 × 4/8 + 0.011 × 4/8. */
    @Test
    void years_of_the_shops_own_are_drawn_towards_its_trade() {
        TetSlope slope = move(GOODS, history()).slope();

        assertThat(slope.basis()).isEqualTo(TetSlope.Basis.OWN_YEARS);
        assertThat(slope.years()).isEqualTo(4);
        assertThat(slope.slope())
                .isCloseTo(new BigDecimal("0.0255"), within(new BigDecimal("0.0001")));
    }

    @Test
    void a_channel_with_years_of_its_own_goes_by_them() {
        EarlierYear[] years =
                Arrays.stream(history())
                        .map(it -> new EarlierYear(it.year(), Optional.of("store"), it.revenue()))
                        .toArray(EarlierYear[]::new);
        TetMove move = move(GOODS, years);

        assertThat(move.slope("store").basis()).isEqualTo(TetSlope.Basis.OWN_YEARS);
        assertThat(move.slope("online")).isEqualTo(move.slope());
    }

    /** January's share was 0.5 and 0.04 of where the season lay; last year's fits them. */
    private static EarlierYear[] history() {
        return new EarlierYear[] {
            earlier(2015, 504, 496), earlier(2017, 540, 460), earlier(2024, 522, 478)
        };
    }

    private static EarlierYear earlier(int year, long january, long february) {
        long[] months = everyMonth(500);
        months[0] = january;
        months[1] = february;
        return new EarlierYear(FiscalYear.of(year, Month.JANUARY), Optional.empty(), vnd(months));
    }

    private static TetMove move(TetHabits habits, EarlierYear... years) {
        Figures lastYear = lastYear().revenue("store", "toys", 540, 460).figures();
        return new TetMove(
                Baseline.of(lastYear).withTet(List.of(years), Optional.of(habits)), habits);
    }

    @Property(tries = 200)
    void both_months_of_every_line_together_stay_what_they_were(
            @ForAll @Size(6) List<@LongRange(max = 10_000_000_000L) Long> amounts,
            @ForAll @IntRange(min = -500, max = 500) int slope,
            @ForAll @IntRange(max = 20) int closed) {
        Figures before =
                lastYear()
                        .revenue("store", "toys", amounts.get(0), amounts.get(1))
                        .revenue("online", "toys", amounts.get(2), amounts.get(3))
                        .costOfGoods("store", "toys", amounts.get(4), amounts.get(5))
                        .figures();
        TetHabits habits =
                new TetHabits(TetTrade.OTHER, closed, Optional.of(BigDecimal.valueOf(slope, 3)));
        TetMove move =
                new TetMove(Baseline.of(before).withTet(List.of(), Optional.of(habits)), habits);
        Figures after = move.figures();

        Span both = new Span(BEFORE, BEFORE.plusMonths(1));
        before.lines()
                .forEach(
                        line ->
                                assertThat(after.sum(line.selection(), both))
                                        .isEqualTo(before.sum(line.selection(), both)));
        assertThat(after.sum(REVENUE, BEFORE))
                .isEqualTo(before.sum(REVENUE, BEFORE).plus(move.moved(REVENUE)));
        assertThat(move.moved(REVENUE)).isEqualTo(byShare(move));
    }

    /** What the share says of the sum, rounded once for all lines. */
    private static Money byShare(TetMove move) {
        return move.parts(REVENUE).stream()
                .map(it -> it.both().multipliedBy(it.shift().share(), RoundingMode.HALF_UP))
                .reduce(vnd(0), Money::plus);
    }

    @Test
    void a_plan_grows_from_moved_months_where_it_says_how_trade_goes_with_tet() {
        Baseline lastYear = Baseline.of(sold());
        SmallShop plain = shopWithGoalsOnly().withBaseline(lastYear);
        List<Money> before = revenue(plain);
        List<Money> after =
                revenue(
                        shopWithGoalsOnly()
                                .withBaseline(lastYear.withTet(List.of(), Optional.of(GOODS))));

        BigDecimal growth = before.get(2).getAmount().divide(new BigDecimal("200000000"));
        assertThat(after.get(0))
                .isEqualTo(vnd(449_870_320).multipliedBy(growth, RoundingMode.HALF_UP));
        assertThat(after.get(1))
                .isEqualTo(vnd(326_229_680).multipliedBy(growth, RoundingMode.HALF_UP));
        assertThat(after.subList(2, 12)).isEqualTo(before.subList(2, 12));
    }

    /** Earlier years alone tell the review something, and the plan nothing. */
    @Test
    void a_plan_with_earlier_years_alone_grows_from_months_as_they_were() {
        Baseline lastYear = Baseline.of(sold());
        List<Money> before = revenue(shopWithGoalsOnly().withBaseline(lastYear));

        assertThat(
                        revenue(
                                shopWithGoalsOnly()
                                        .withBaseline(
                                                lastYear.withTet(
                                                        List.of(history()), Optional.empty()))))
                .isEqualTo(before);
    }

    private static List<Money> revenue(SmallShop shop) {
        return new ArrayList<>(Projection.of(shop.plan()).figures().months(REVENUE));
    }

    @Test
    void a_planned_january_is_told_from_last_year_and_what_moves() {
        Projection planned =
                Projection.of(
                        shopWithGoalsOnly()
                                .withBaseline(
                                        Baseline.of(sold()).withTet(List.of(), Optional.of(GOODS)))
                                .plan());

        assertThat(
                        planned
                                .reasons()
                                .explain(planned.source().term(REVENUE, Span.of(JANUARY)))
                                .inputs()
                                .stream()
                                .map(it -> it.value().number().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(planned.figures().sum(REVENUE, JANUARY).getAmount());
    }
}
