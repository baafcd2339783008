package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.StockTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.saving.CutOptions;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SettledMonths;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.MonthlyReview;

/**
 * Tries a lever on the plan, tells what it brings and takes, and turns down what harms.
 *
 * @param review the review
 * @param standing its plan as the year stands
 * @param behind the goals that are behind, the most important first
 * @param rest the months after the reviewed one
 */
record LeverAssessment(
        MonthlyReview review, Projection standing, List<BehindGoal> behind, Span rest) {

    /** Options that help first; of these the free ones; then by effect for money, then for days. */
    static final Comparator<CorrectionOption> BEST_FIRST =
            Comparator.comparing(CorrectionOption::helps)
                    .thenComparing(CorrectionOption::isFree)
                    .thenComparing(
                            option -> closes(option, option.cost().getAmount()),
                            CutOptions.inOrder(Comparator.<BigDecimal>naturalOrder()))
                    .thenComparing(
                            option -> closes(option, option.personDays()),
                            CutOptions.inOrder(Comparator.<BigDecimal>naturalOrder()))
                    .reversed()
                    .thenComparing(option -> option.where().toString())
                    .thenComparing(CorrectionOption::kind);

    /** What an option closes of each goal for a unit, all of it where it takes none. */
    private static List<BigDecimal> closes(CorrectionOption option, BigDecimal units) {
        return option.gains().stream()
                .map(CorrectionOption.Gain::closes)
                .map(it -> units.signum() > 0 ? it.divide(units, Value.PRECISION) : it)
                .toList();
    }

    /** Returns a lever with what it brings; empty where it harms or brings nothing. */
    Optional<CorrectionOption> option(Lever lever) {
        return plan().with(lever.changes())
                .value()
                .map(new SettledMonths(plan(), rest.from().atDay(1))::in)
                .filter(
                        after ->
                                MonthlyReview.problems(after, review.actuals(), review.month())
                                        .isEmpty())
                .flatMap(after -> option(lever, after));
    }

    private Optional<CorrectionOption> option(Lever lever, Plan after) {
        Projection projected = standing.changedTo(after);
        MonthlyReview later = review.changedTo(after);
        if (harmsCoreGoals(later) || overloads(projected)) {
            return Optional.empty();
        }
        TradeOff tradeOff = TradeOff.between(standing, projected, rest.from());
        CorrectionOption option =
                new CorrectionOption(
                        lever.kind(),
                        lever.where(),
                        lever.name(),
                        lever.changes(),
                        behind.stream()
                                .map(goal -> gain(goal, later, untold(lever, tradeOff)))
                                .toList(),
                        uses(after).minus(uses(plan())).plus(lever.spent()),
                        days(projected).subtract(days(standing)),
                        tradeOff);
        boolean harms =
                breaksFloor(tradeOff)
                        || lever.kind() == CorrectionOption.Kind.BUY_LESS
                                && emptiesShelves(tradeOff);
        return Optional.of(option).filter(it -> !harms && isWorthwhile(it));
    }

    private static boolean isWorthwhile(CorrectionOption option) {
        return switch (option.kind()) {
            case BRING_FORWARD, DO_MORE -> option.helps();
            case REASSIGN, PUT_OFF -> frees(option.tradeOff());
            case TAKE_RESPONSE, BUY_LESS -> true;
        };
    }

    private static boolean frees(TradeOff tradeOff) {
        return tradeOff.people().stream()
                .anyMatch(it -> it.overload().after().compareTo(it.overload().before()) < 0);
    }

    private Plan plan() {
        return standing.plan();
    }

    /** Why nobody can tell what a response brings; empty where the plan says it. */
    private static Optional<Value> untold(Lever lever, TradeOff tradeOff) {
        return lever.kind() == CorrectionOption.Kind.TAKE_RESPONSE
                ? Optional.of(tradeOff.payback().brings()).filter(it -> it.number().isEmpty())
                : Optional.empty();
    }

    private CorrectionOption.Gain gain(
            BehindGoal goal, MonthlyReview later, Optional<Value> untold) {
        Value gain = untold.orElseGet(() -> moved(goal.goal(), later));
        BigDecimal closes =
                gain.dividedBy(goal.missed())
                        .number()
                        .map(it -> it.setScale(4, RoundingMode.HALF_UP))
                        .orElse(BigDecimal.ZERO);
        return new CorrectionOption.Gain(goal.goal(), gain, closes, landing(goal.review()));
    }

    /** How far a goal's landing moves to the side that it wants. */
    private Value moved(Goal goal, MonthlyReview later) {
        Value was = landing(review.goal(goal.id()).orElseThrow()).value();
        Value is = landing(later.goal(goal.id()).orElseThrow()).value();
        return goal.bound() == Bound.AT_LEAST ? is.minus(was) : was.minus(is);
    }

    /** The landing that the goal's shortfall is told by. */
    private static Traced landing(GoalReview goal) {
        return goal.landing().expected();
    }

    private boolean harmsCoreGoals(MonthlyReview later) {
        return review.goals().stream()
                .filter(it -> it.goal().isCore())
                .anyMatch(it -> isHarmed(it, later));
    }

    private boolean isHarmed(GoalReview before, MonthlyReview later) {
        GoalReview after = later.goal(before.goal().id()).orElseThrow();
        boolean loses =
                moved(before.goal(), later).number().filter(it -> it.signum() < 0).isPresent();
        return after.status().isWorseThan(before.status())
                || (CorrectionSearch.isBehind(before) && loses);
    }

    private boolean overloads(Projection after) {
        return after.plan().resources().people().stream()
                .anyMatch(
                        person ->
                                rest.months().stream()
                                        .anyMatch(month -> overloads(after, person, month)));
    }

    private boolean overloads(Projection after, Person person, YearMonth month) {
        BigDecimal was = standing.capacity(person, month).overload();
        return after.capacity(person, month).overload().compareTo(was) > 0;
    }

    private boolean breaksFloor(TradeOff tradeOff) {
        return plan().resources()
                .cashFloor()
                .flatMap(floor -> tradeOff.cashFlow().map(cash -> breaks(floor, cash)))
                .orElse(false);
    }

    private boolean breaks(Money floor, BeforeAfter<CashFlow> cash) {
        return rest.months().stream()
                .anyMatch(
                        month -> {
                            Money now = cash.after().closing(month);
                            return now.isLessThan(floor)
                                    && now.isLessThan(cash.before().closing(month));
                        });
    }

    private static boolean emptiesShelves(TradeOff tradeOff) {
        return tradeOff.stock().stream()
                .map(StockTrade::stockOuts)
                .anyMatch(it -> it.after().orElseThrow() > it.before().orElseThrow());
    }

    static Money uses(Plan plan) {
        Function<BudgetUse, Money> amount = BudgetUse::amount;
        return plan.actions().stream()
                .flatMap(action -> action.uses().stream())
                .map(amount)
                .reduce(Money.zero(plan.company().currency()), Money::plus);
    }

    private BigDecimal days(Projection year) {
        return year.plan().resources().people().stream()
                .flatMap(
                        person ->
                                rest.months().stream()
                                        .map(month -> year.capacity(person, month).effort()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
