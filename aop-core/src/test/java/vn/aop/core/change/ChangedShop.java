package vn.aop.core.change;

import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.assumption;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * The small shop with enough in it to change: two reserves, people who can leave, a ranked
 * direction, a goal that is not core.
 *
 * <ul>
 *   <li>budget a month: rent 10, ads 5, packaging 3, reserve 2, second reserve 1 million
 *   <li>A1 of Lan's, from March to August, lifts online by 30 % within three months for 30 million
 *       of ads; it takes 4 of Lan's days and 2 of Minh's and has milestones in March and August
 *   <li>Tam and Hoa work for nothing in particular
 * </ul>
 */
final class ChangedShop {

    static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private ChangedShop() {}

    static SmallShop shop() {
        return smallShop()
                .withBudget(
                        running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        serving("packaging", AccountKind.OTHER_OPERATING, everyMonth(3_000_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)),
                        reserve("second_reserve", AccountKind.CAPEX, everyMonth(1_000_000)))
                .withActions(onlineShop())
                .withResources(
                        resources(
                                person("lan", "22"),
                                person("minh", "10"),
                                person("tam", "5"),
                                person("hoa", "5")))
                .withGoals(
                        goal("G1", "revenue", growth("0.20")),
                        goal("G2", "gross_margin", level("0.33")),
                        notCore("G3", "revenue[store]"))
                .withAssumptions(assumption("S1", below("revenue", 90_000_000)))
                .withRisks(
                        risk("R1", below("revenue[online]", 45_000_000)),
                        risk("R2", below("revenue[store]", 90_000_000)))
                .withDirection(
                        new Direction(
                                Optional.of(Text.of("Bán trên mạng", "Go online")),
                                List.of(Text.of("online"), Text.of("service"), Text.of("range")),
                                List.of(putOff("N1"), putOff("N2"))));
    }

    static Plan plan() {
        return shop().plan();
    }

    /** A1 with a milestone at its beginning and one at its end. */
    static Action onlineShop() {
        Action usual = action("A1", MARCH, AUGUST, lifting("online", "0.30", 3));
        return Action.builder(usual.id(), Text.of("Mở bán online", "Open online"), usual.running())
                .owner(usual.owner())
                .goals(usual.goals())
                .after(usual.after())
                .milestones(
                        new Milestone(Text.of("first order"), MARCH),
                        new Milestone(Text.of("1000 orders"), AUGUST))
                .uses(usual.uses())
                .effort(usual.effort())
                .effects(usual.effects())
                .build();
    }

    /** The action with others that must be done before. */
    static Action after(Action action, String... others) {
        return action.toBuilder().after(List.of(others)).build();
    }

    static Goal notCore(String id, String metric) {
        return new Goal(
                id,
                Text.of(id),
                Metric.parse(metric),
                growth("0.05"),
                Bound.AT_LEAST,
                2,
                Goal.Weight.ORDINARY,
                Goal.USUAL_TOLERANCE);
    }

    static NotThisYear putOff(String id) {
        return new NotThisYear(
                id, Text.of("second store"), Text.of("no time"), Optional.empty(), List.of());
    }

    /** The same amount in each month of a span. */
    static MonthlyAmounts amounts(YearMonth from, YearMonth to, long each) {
        return MonthlyAmounts.of(new Span(from, to), vnd(each));
    }

    static MonthlyAmounts amounts(YearMonth month, long amount) {
        return amounts(month, month, amount);
    }

    static Span wholeYear() {
        return YEAR.span();
    }

    static Plan after(Plan plan, Change... changes) {
        return plan.with(List.of(changes)).orElseThrow(ProblemsException::new);
    }

    static List<Problem> refusals(Plan plan, Change... changes) {
        return plan.with(List.of(changes)).problems();
    }
}
