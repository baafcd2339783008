package vn.aop.core.decision;

import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;

/**
 * A small shop that sells less than it planned.
 *
 * <ul>
 *   <li>G1: revenue of 1 830 million, where 150 a month are planned without A1
 *   <li>A1 lifts online by a tenth, 5 a month, from July on; it takes 30 million of ads, and 4 of
 *       Lan's and 2 of Minh's days in July and August
 *   <li>budget a month: ads 5, reserve 2 million; the response to R1 costs 5
 * </ul>
 */
public final class BehindShop {

    public static final YearMonth APRIL = month(4);

    /** The months after April. */
    public static final Span REST = new Span(month(5), month(12));

    private BehindShop() {}

    public static SmallShop shop() {
        return smallShop()
                .withGoals(goal("G1", "revenue", level("1830000000")))
                .withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)))
                .withActions(action("A1", month(7), month(8), lifting("online", "0.10", 1)));
    }

    /** Diapers cost 63 million a month, and as many are bought; no other goods are. */
    public static SmallShop withDiapers(long openingStock) {
        return shop().withBaseline(
                        new Baseline(
                                shop().plan().baseline().figures(),
                                Optional.empty(),
                                Map.of("diapers", vnd(openingStock))))
                .withActions()
                .withRisks()
                .withBudget(buying("diapers", "diapers", 63_000_000));
    }

    /** The shop with 10 million of ads a month. */
    public static SmallShop withMoreAds() {
        return shop().withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(10_000_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)));
    }

    public static BudgetLine buying(String id, String group, long each) {
        return SmallShop.line(
                id,
                new Line(Account.of(AccountKind.PURCHASES), Optional.empty(), Optional.of(group)),
                Limit.SOFT,
                Purpose.RUNNING,
                everyMonth(each));
    }

    public static boolean isSales(Line line) {
        return line.account().kind() == AccountKind.REVENUE;
    }

    /** The review of what was planned, with only a part of the sales. */
    public static MonthlyReview reviewed(Plan plan, YearMonth month, double performance) {
        return reviewed(plan, month, BehindShop::isSales, performance);
    }

    public static MonthlyReview reviewed(
            Plan plan, YearMonth month, Predicate<Line> changed, double performance) {
        return reviewed(
                plan,
                month,
                (line, amount) -> changed.test(line) ? Math.round(amount * performance) : amount);
    }

    /** The review of a plan whose lines came out otherwise. */
    public static MonthlyReview reviewed(
            Plan plan, YearMonth month, ToLongBiFunction<Line, Long> cameOut) {
        Figures planned = Projection.of(plan).figures();
        Figures.Builder actual = Figures.builder(plan.year(), planned.currency());
        List<YearMonth> months = new Span(JANUARY, month).months();
        for (Line line : planned.lines()) {
            for (YearMonth it : months) {
                long amount = planned.amount(line, it).getAmountMinorLong();
                actual.add(line, it, vnd(cameOut.applyAsLong(line, amount)));
            }
        }
        return MonthlyReview.of(plan, Actuals.of(actual.build(), months, "sales.csv"), month);
    }

    /** The review of April, at nine tenths of the sales. */
    public static MonthlyReview behind(Plan plan) {
        return reviewed(plan, APRIL, 0.9);
    }
}
