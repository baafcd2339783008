package vn.aop.core.decision.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.DamageMeter;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.ProblemsException;

/**
 * Every name that metrics may use, held against what a projection says: whatever reckons without
 * one, and whatever tells what is unknown, must know each name that there is.
 */
class EveryNameTest {

    private static final List<String> BALANCES =
            Arrays.stream(Balance.values()).map(Balance::id).toList();

    private static Figures figures() {
        return lastYear()
                .revenue("store", "toys", everyMonth(60_000_000))
                .costOfGoods("store", "toys", everyMonth(36_000_000))
                .revenue("online", "toys", everyMonth(40_000_000))
                .costOfGoods("online", "toys", everyMonth(26_000_000))
                .figures();
    }

    private static Baseline from(Figures figures) {
        return new Baseline(
                figures, Optional.of(vnd(500_000_000)), Map.of("toys", vnd(80_000_000)));
    }

    private static SmallShop shop(String metric, String target) {
        return smallShop()
                .withBaseline(from(figures()))
                .withAssumptions()
                .withRisks()
                .withKpis()
                .withGoals(goal("G1", metric, level(target)))
                .withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(10_000_000)),
                        running("goods", AccountKind.PURCHASES, everyMonth(60_000_000)),
                        running("rent", AccountKind.PREMISES, everyMonth(10_000_000)))
                .withActions();
    }

    private static Action work(long ads) {
        return action("A1", JANUARY, DECEMBER, lifting("online", "0.20", 0)).toBuilder()
                .goals(List.of("G1"))
                .owner(Optional.empty())
                .effort(Map.of())
                .uses(List.of(new BudgetUse("ads", vnd(ads))))
                .build();
    }

    static Stream<String> names() {
        return Stream.concat(
                Stream.of(
                        "gross_profit",
                        "gross_margin",
                        "operating_profit",
                        "contribution",
                        "contribution_margin"),
                Stream.concat(
                        Arrays.stream(AccountKind.values()).map(AccountKind::id),
                        BALANCES.stream()));
    }

    private static Value year(Plan plan, String name) {
        return Metric.of(name).value(Projection.of(plan).source(), plan.year().span());
    }

    /** A target of the size of the metric, so that a loss is a share of it. */
    private static SmallShop shop(String name) {
        BigDecimal now = year(shop(name, "1").plan(), name).number().orElseThrow();
        return shop(name, now.signum() == 0 ? "1" : now.abs().toPlainString());
    }

    @Test
    void these_are_all_names() {
        Vocabulary words = shop("revenue", "1").plan().company().vocabulary();

        assertThat(names()).containsExactlyInAnyOrderElementsOf(words.names());
        assertThat(names().filter(it -> Selection.of(it).isBalance()))
                .containsExactlyInAnyOrderElementsOf(BALANCES);
    }

    /** Free money that is claimed counts as not spent before: as if the line had none. */
    @ParameterizedTest
    @MethodSource("names")
    void without_spending_is_what_the_plan_comes_to_without_the_money(String name) {
        Plan before = shop(name).plan();
        Plan after = before.toBuilder().actions(List.of(work(120_000_000))).build();
        Plan unspent =
                before.with(
                                List.of(
                                        new BudgetChange.Cut(
                                                "ads",
                                                MonthlyAmounts.of(
                                                        before.year().span(), vnd(10_000_000)))))
                        .orElseThrow(ProblemsException::new);

        assertThat(TradeOff.between(before, after).goal("G1").orElseThrow().value().before())
                .isEqualTo(year(unspent, name));
    }

    /** To either side: what rises is lost where the goal is at most. */
    @ParameterizedTest
    @MethodSource("names")
    void what_a_cut_is_estimated_to_lose_is_what_it_loses(String name) {
        for (Bound bound : Bound.values()) {
            Target target = shop(name).plan().goals().get(0).target();
            Goal goal = goal("G1", name, target, bound);
            Plan plan = shop(name).withGoals(goal).withActions(work(70_000_000)).plan();
            CutOptions ways =
                    new CutOptions(
                            new CuttableLines(plan, new Span(JANUARY, JUNE)), CutPolicy.USUAL);
            DamageMeter meter = new DamageMeter(Projection.of(plan));
            DamageEstimate estimate = new DamageEstimate(ways, meter, Deadline.none());
            for (int way = 0; way < ways.actions().get(0).ways().size(); way++) {
                CutPackage cut =
                        CutPackage.of(ways, new int[] {way}, vnd(50_000_000), estimate::of);
                GoalDamage lost =
                        GoalDamage.between(Projection.of(plan), Projection.of(cut.plan()));
                if (estimate.addsUp()) {
                    assertThat(cut.damage().losses().get(0))
                            .as(name + " " + bound + " " + way)
                            .isCloseTo(lost.losses().get(0), within(new BigDecimal("0.00001")));
                }
            }
            assertThat(estimate.addsUp()).isEqualTo(!name.equals("stock_cover_days"));
        }
    }

    @ParameterizedTest
    @EnumSource(Balance.class)
    void a_balance_of_a_plan_that_knows_all_is_known_and_moves(Balance balance) {
        Plan plan = shop("revenue", "1").plan();
        Value before = Metric.of(balance.id()).value(Projection.of(plan).source(), Span.of(JUNE));

        assertThat(before.number()).isPresent();
        assertThat(Metric.of(balance.id()).unit()).isEqualTo(balance.unit());
        assertThat(year(plan, balance.id())).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Balance.class)
    void a_balance_that_stands_on_unknown_months_is_unknown(Balance balance) {
        Figures young =
                lastYear()
                        .revenue(
                                "store", "toys", millions(0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100))
                        .figures();
        Plan plan = shop("revenue", "1").withBaseline(from(young)).plan();

        assertThat(year(plan, balance.id()).whyUndefined()).isPresent();
    }

    /** Goods move what is of goods, and all else the till. */
    @ParameterizedTest
    @EnumSource(Balance.class)
    void a_balance_is_unknown_where_something_that_moves_it_is_not_recorded(Balance balance) {
        assertThat(actual(balance, Optional.empty()).number()).isPresent();
        for (AccountKind kind : List.of(AccountKind.COST_OF_GOODS, AccountKind.PREMISES)) {
            assertThat(actual(balance, Optional.of(kind)).number().isPresent())
                    .as(balance + " without " + kind)
                    .isEqualTo(balance.isOfGoods() != (kind == AccountKind.COST_OF_GOODS));
        }
    }

    private static Value actual(Balance balance, Optional<AccountKind> left) {
        ShopFigures actuals = thisYear();
        for (String channel : List.of("store", "online")) {
            actuals.revenue(channel, "toys", millions(50));
            if (!left.equals(Optional.of(AccountKind.COST_OF_GOODS))) {
                actuals.costOfGoods(channel, "toys", millions(30));
            }
        }
        Map<AccountKind, Long> spent =
                Map.of(
                        AccountKind.CHANNEL_FEES, 5L,
                        AccountKind.MARKETING, 10L,
                        AccountKind.PURCHASES, 60L,
                        AccountKind.PREMISES, 10L);
        spent.forEach(
                (kind, amount) -> {
                    if (!left.equals(Optional.of(kind))) {
                        if (kind == AccountKind.CHANNEL_FEES) {
                            actuals.spendingIn("online", kind, millions(amount));
                        } else {
                            actuals.spending(kind, millions(amount));
                        }
                    }
                });
        Actuals written = actuals.asWritten();
        MonthlyReview review = MonthlyReview.of(shop("revenue", "1").plan(), written, JANUARY);
        return Metric.of(balance.id()).value(review.source(), Span.of(JANUARY));
    }
}
