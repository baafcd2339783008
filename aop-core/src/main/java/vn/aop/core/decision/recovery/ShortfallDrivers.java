package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.change.Difference;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Unbudgeted;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Tells where in the plan the numbers of a review point for a goal that is behind: sales that are
 * short, what is sold and what that costs, lines that are overspent, what is spent on no line, as
 * far as they move the goal; risks that have woken, and the actions that serve it.
 *
 * @param review the review
 * @param planned the projection of its plan
 */
record ShortfallDrivers(MonthlyReview review, Projection planned) {

    private static final int MOST_OF_A_KIND = 3;

    List<Difference> of(Goal goal) {
        List<Difference> places = new ArrayList<>();
        GoalReach reach = new GoalReach(goal, review.plan().company());
        if (reach.fallsWithSales()) {
            places.addAll(new ShortSales(review, reach).places());
        }
        if (!reach.isOfBalance()) {
            places.addAll(GoalDrivers.of(review, goal).places());
        }
        overspent(reach).forEach(places::add);
        unbudgeted(reach).forEach(places::add);
        awake(goal).forEach(places::add);
        serving(goal).forEach(places::add);
        return places;
    }

    private Stream<Difference> overspent(GoalReach reach) {
        return review.budget().stream()
                .filter(it -> reach.holds(it.line().line()))
                .filter(it -> overspending(it).signum() > 0)
                .sorted(Comparator.comparing(ShortfallDrivers::overspending).reversed())
                .limit(MOST_OF_A_KIND)
                .map(
                        it ->
                                new Difference(
                                        Place.line(it.line().id()),
                                        Message.of("correct.look-overspent")
                                                .with("line", it.line().name())
                                                .with(
                                                        "over",
                                                        it.spent()
                                                                .value()
                                                                .minus(it.plannedToDate().value()))
                                                .with("spent", it.spent().value())
                                                .with("plan", it.plannedToDate().value())));
    }

    /** What is spent on no line of the budget is over it whole; every such account is named. */
    private Stream<Difference> unbudgeted(GoalReach reach) {
        return review.records().unbudgeted().stream()
                .filter(it -> !isNoCost(it.kind()) && it.amount().isPositive())
                .filter(it -> reach.holds(it.account()))
                .sorted(Comparator.comparing(Unbudgeted::amount).reversed())
                .map(
                        it ->
                                new Difference(
                                        Place.of("budget"),
                                        Message.of("correct.look-unbudgeted")
                                                .with("account", it.account())
                                                .with("sum", it.amount())));
    }

    /** Goods are bought for the shelf, and loans and what the owner takes are no costs. */
    private static boolean isNoCost(AccountKind kind) {
        return kind == AccountKind.PURCHASES || kind.isFinance();
    }

    private static BigDecimal overspending(BudgetReview line) {
        return isNoCost(line.line().line().account().kind())
                ? BigDecimal.ZERO
                : number(line.spent()).subtract(number(line.plannedToDate()));
    }

    private Stream<Difference> awake(Goal goal) {
        return review.risks().stream()
                .filter(EarlyWarning::isAwake)
                .map(EarlyWarning::subject)
                .filter(risk -> risk.goals().contains(goal.id()))
                .map(ShortfallDrivers::awake);
    }

    private static Difference awake(Risk risk) {
        Place where = Place.risk(risk.id());
        return risk.response()
                .map(
                        response ->
                                new Difference(
                                        where,
                                        Message.of("correct.look-risk")
                                                .with("risk", risk.name())
                                                .with("response", response.what())
                                                .with("cost", response.cost())))
                .orElseGet(
                        () ->
                                new Difference(
                                        where,
                                        Message.of("correct.look-risk-unprepared")
                                                .with("risk", risk.name())));
    }

    private Stream<Difference> serving(Goal goal) {
        List<Action> serving = review.plan().actionsServing(goal.id());
        if (serving.isEmpty()) {
            return Stream.of(
                    new Difference(
                            Place.goal(goal.id()),
                            Message.of("correct.look-no-action").with("goal", goal.name())));
        }
        return Stream.of(new Difference(Place.goal(goal.id()), relying(goal, serving)));
    }

    private Message relying(Goal goal, List<Action> serving) {
        List<Text> actions = serving.stream().map(Action::name).toList();
        Value coverage = planned.coverage(goal).value();
        return coverage.whyUndefined()
                .map(
                        it ->
                                Message.of("correct.look-actions-unknown")
                                        .with("goal", goal.name())
                                        .with("actions", actions)
                                        .with("reason", it))
                .orElseGet(
                        () ->
                                Message.of("correct.look-actions")
                                        .with("goal", goal.name())
                                        .with("actions", actions)
                                        .with("coverage", coverage));
    }

    private static BigDecimal number(Traced traced) {
        return traced.value().number().orElse(BigDecimal.ZERO);
    }
}
