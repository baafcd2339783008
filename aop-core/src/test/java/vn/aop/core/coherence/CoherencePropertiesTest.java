package vn.aop.core.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.aop.core.coherence.TwoChannels.ONLINE;
import static vn.aop.core.coherence.TwoChannels.REVENUE;
import static vn.aop.core.coherence.TwoChannels.STORE;
import static vn.aop.core.coherence.TwoChannels.shop;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import vn.aop.core.coherence.Halfplanes.Halfplane;
import vn.aop.core.coherence.Halfplanes.Point;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;

/**
 * Compares coherence with corners cut by hand and with goals evaluated on the projection of plans
 * that give revenue outright.
 */
class CoherencePropertiesTest {

    private static final double BILLION = 1e9;
    private static final Offset<Double> NINE_DIGITS = within(1e-8);

    @Provide
    Arbitrary<List<Wanted>> wanted() {
        return Wanted.some();
    }

    @Property(tries = 60)
    void goals_hold_together_where_the_inequalities_have_a_corner(
            @ForAll("wanted") List<Wanted> wanted) {
        assertThat(Coherence.of(plan(wanted)).isFeasible()).isEqualTo(holdTogether(wanted));
    }

    @Property(tries = 60)
    void ranges_end_at_the_corners(@ForAll("wanted") List<Wanted> wanted) {
        Coherence coherence = Coherence.of(plan(wanted));

        if (coherence.isFeasible()) {
            Halfplanes corners = halfplanes(wanted);
            assertEnds(coherence.range(REVENUE).orElseThrow(), corners, 1, 1);
            assertEnds(coherence.range(STORE).orElseThrow(), corners, 1, 0);
            assertEnds(coherence.range(ONLINE).orElseThrow(), corners, 0, 1);
        }
    }

    @Property(tries = 60)
    void if_amounts_are_reached_exactly_ranges_end_at_the_corners_on_their_lines(
            @ForAll("wanted") List<Wanted> wanted) {
        List<Halfplane> exactly = new ArrayList<>();
        for (Wanted one : wanted) {
            Halfplane half = one.halfplane();
            exactly.add(half);
            if (one.bound() == Bound.AT_LEAST && !one.isRatio()) {
                exactly.add(new Halfplane(-half.store(), -half.online(), -half.least()));
            }
        }
        Halfplanes corners = new Halfplanes(exactly);
        Coherence coherence = Coherence.of(plan(wanted));

        boolean reachable = coherence.isFeasible() && isMeant(wanted, corners);
        assertThat(coherence.exactRange(STORE).isPresent()).isEqualTo(reachable);
        if (reachable) {
            assertEnds(coherence.exactRange(STORE).orElseThrow(), corners, 1, 0);
            assertEnds(coherence.exactRange(ONLINE).orElseThrow(), corners, 0, 1);
        }
    }

    @Property(tries = 50)
    void a_named_conflict_cannot_hold_but_without_any_one_of_its_goals_it_can(
            @ForAll("wanted") List<Wanted> wanted) {
        List<String> conflict = Coherence.of(plan(wanted)).conflict();

        List<Wanted> named =
                conflict.stream().map(id -> wanted.get(Integer.parseInt(id.substring(1)))).toList();
        if (!named.isEmpty()) {
            assertThat(holdTogether(named)).isFalse();
        }
        for (Wanted one : named) {
            List<Wanted> others = new ArrayList<>(named);
            others.remove(one);
            assertThat(others.isEmpty() || holdTogether(others)).isTrue();
        }
    }

    @Property(tries = 50)
    void no_smaller_set_of_goals_conflicts_than_the_named_one(
            @ForAll("wanted") List<Wanted> wanted) {
        int named = Coherence.of(plan(wanted)).conflict().size();

        for (int subset = 1; subset < 1 << wanted.size(); subset++) {
            int chosen = subset;
            List<Wanted> some =
                    IntStream.range(0, wanted.size())
                            .filter(i -> (chosen >> i & 1) == 1)
                            .mapToObj(wanted::get)
                            .toList();
            if (!holdTogether(some)) {
                assertThat(some).hasSizeGreaterThanOrEqualTo(named);
                assertThat(named).isPositive();
            }
        }
    }

    /** Revenues in steps of 10 million, evaluated by the projection, not by any inequality. */
    @Property(tries = 60)
    void a_year_that_meets_all_goals_lies_in_every_range(
            @ForAll("wanted") List<Wanted> wanted, @ForAll("years") List<Point> years) {
        Plan plan = plan(wanted);
        Coherence coherence = Coherence.of(plan);

        for (Point year : years) {
            if (meetsAll(plan.goals(), year)) {
                assertThat(coherence.isFeasible()).isTrue();
                assertLiesIn(coherence.range(REVENUE).orElseThrow(), year.store() + year.online());
                assertLiesIn(coherence.range(STORE).orElseThrow(), year.store());
                assertLiesIn(coherence.range(ONLINE).orElseThrow(), year.online());
            }
        }
    }

    @Property(tries = 60)
    void a_year_that_sells_meets_all_goals_exactly_where_the_inequalities_say(
            @ForAll("wanted") List<Wanted> wanted, @ForAll("years") List<Point> years) {
        Plan plan = plan(wanted);

        for (Point year : years) {
            assertThat(meetsAll(plan.goals(), year)).isEqualTo(halfplanes(wanted).hold(year));
        }
    }

    /** Wishing for the end is possible, wishing for a thousandth more is not. */
    @Property(tries = 15)
    void the_most_can_be_wished_for_and_no_more(@ForAll("shares") List<BigDecimal> shares) {
        Plan plan = groups(shares);
        Coherence coherence = Coherence.of(plan);

        for (FeasibleRange range : coherence.asWritten()) {
            Metric metric = range.metric();
            BigDecimal most = range.max().orElseThrow();
            assertThat(possible(plan, metric, most, "0.999999")).isTrue();
            assertThat(most.signum() > 0 && possible(plan, metric, most, "1.001")).isFalse();
            assertThat(below(plan, range, "1.000001")).isTrue();
            assertThat(range.min().signum() > 0 && below(plan, range, "0.999")).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Point>> years() {
        Arbitrary<Double> revenue = Arbitraries.integers().between(0, 450).map(it -> it / 100.0);
        return Combinators.combine(revenue, revenue)
                .as(Point::new)
                .filter(it -> it.store() + it.online() > 0)
                .list()
                .ofSize(8);
    }

    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.integers()
                .between(1, 6)
                .map(it -> new BigDecimal(5 * it).movePointLeft(2))
                .list()
                .ofSize(3);
    }

    private static Plan plan(List<Wanted> wanted) {
        Goal[] goals =
                IntStream.range(0, wanted.size())
                        .mapToObj(i -> wanted.get(i).goal("G" + i))
                        .toArray(Goal[]::new);
        return withCosts(shop(goals)).plan();
    }

    /** Marketing of 60 million a year: 5 million a month. */
    private static SmallShop withCosts(SmallShop shop) {
        return shop.withBudget(
                SmallShop.running("ads", AccountKind.MARKETING, ShopFigures.everyMonth(5_000_000)));
    }

    private static Halfplanes halfplanes(List<Wanted> wanted) {
        return new Halfplanes(wanted.stream().map(Wanted::halfplane).toList());
    }

    private static boolean holdTogether(List<Wanted> wanted) {
        return isMeant(wanted, halfplanes(wanted));
    }

    /** Where there is a goal on a ratio, something has to be sold. */
    private static boolean isMeant(List<Wanted> wanted, Halfplanes corners) {
        return wanted.stream().anyMatch(Wanted::isRatio) ? corners.sell() : !corners.areEmpty();
    }

    private static void assertEnds(
            FeasibleRange range, Halfplanes corners, double store, double online) {
        assertThat(range.min().doubleValue() / BILLION)
                .isCloseTo(corners.least(store, online), NINE_DIGITS);
        assertThat(range.max().isPresent()).isEqualTo(corners.most(store, online).isPresent());
        range.max()
                .ifPresent(
                        max ->
                                assertThat(max.doubleValue() / BILLION)
                                        .isCloseTo(
                                                corners.most(store, online).orElseThrow(),
                                                NINE_DIGITS));
    }

    private static void assertLiesIn(FeasibleRange range, double billions) {
        double amount = billions * BILLION;
        assertThat(amount).isGreaterThanOrEqualTo(range.min().doubleValue() - 10);
        range.max()
                .ifPresent(max -> assertThat(amount).isLessThanOrEqualTo(max.doubleValue() + 10));
    }

    private static boolean meetsAll(List<Goal> goals, Point year) {
        Plan told =
                withCosts(shop())
                        .withRevenue("store", "goods", wholeIn(year.store()))
                        .withRevenue("online", "goods", wholeIn(year.online()))
                        .plan();
        Projection projection = Projection.of(told);
        return goals.stream()
                .allMatch(
                        goal ->
                                goal.bound()
                                        .isKept(
                                                goal.metric()
                                                        .value(
                                                                projection.source(),
                                                                told.year().span())
                                                        .number()
                                                        .orElseThrow(),
                                                goal.target()
                                                        .match(
                                                                it -> it.level(),
                                                                it -> it.growth())));
    }

    /** A year's revenue, all in its first month: the goals look at the year. */
    private static long[] wholeIn(double billions) {
        long[] months = new long[12];
        months[0] = Math.round(billions * 100) * 10_000_000;
        return months;
    }

    /** Three groups in two channels; each group has at least a share, online at least a third. */
    private static Plan groups(List<BigDecimal> shares) {
        return SmallShop.shopWithGoalsOnly()
                .withGroups(
                        SmallShop.group("diapers", "0.25", Map.of()),
                        SmallShop.group("formula", "0.25", Map.of()),
                        SmallShop.group("toys", "0.40", Map.of()))
                .withBaseline(TwoChannels.threeGroups())
                .withGoals(
                        goal("T", "revenue", level("4000000000")),
                        goal("C", "revenue", level("5000000000"), Bound.AT_MOST),
                        goal("O", "revenue[online] / revenue", level("0.30")),
                        share("diapers", shares.get(0)),
                        share("formula", shares.get(1)),
                        share("toys", shares.get(2)))
                .plan();
    }

    private static Goal share(String group, BigDecimal share) {
        return goal(group, "revenue[" + group + "] / revenue", level(share.toString()));
    }

    private static boolean possible(Plan plan, Metric metric, BigDecimal level, String times) {
        return Coherence.wish(plan, metric, level.multiply(new BigDecimal(times))).isPossible();
    }

    private static boolean below(Plan plan, FeasibleRange range, String times) {
        Metric minus = new Metric.Negative(range.metric());
        return possible(plan, minus, range.min().negate(), times);
    }
}
