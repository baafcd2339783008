package vn.aop.core.response;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.change.Change;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Trigger;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SettledMonths;
import vn.aop.core.projection.Once;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * A response to a risk that is tried out. Its changes are made when something of it is first asked
 * for, and figures are worked out as far as an answer needs them: {@link #outcome} needs them all.
 *
 * <pre>{@code
 * ResponseTrial.planned(Projection.of(plan), risk)
 *         .flatMap(ResponseTrial::lostForGood)
 *         .ifPresent(it -> System.out.println(it.message()));
 * }</pre>
 */
public final class ResponseTrial {

    private final Projection before;
    private final Risk risk;
    private final Optional<Span> hit;
    private final YearMonth begins;
    private final List<Change> changes;
    private final Once<Validated<Answered, Problem>> made = new Once<>(this::made);

    /** Begins to try changes out, in months that the risk hits. */
    ResponseTrial(
            Projection before,
            Risk risk,
            Optional<Span> hit,
            YearMonth begins,
            List<Change> changes) {
        this.before = requireNonNull(before, "before");
        this.risk = requireNonNull(risk, "risk");
        this.hit = requireNonNull(hit, "hit");
        this.begins = requireNonNull(begins, "begins");
        this.changes = List.copyOf(changes);
    }

    /**
     * The plan with the risk and with its response.
     *
     * @param under with the risk
     * @param made with the risk and the response
     * @param isTried whether the risk is tried out, and has not woken already
     */
    private record Answered(Plan under, Plan made, boolean isTried) {}

    /**
     * Returns the trial of a risk and its response where both are as they are written.
     *
     * @param planned the plan
     * @param risk a risk of the plan
     * @return it; empty where the response changes nothing of the plan
     */
    public static Optional<ResponseTrial> planned(Projection planned, Risk risk) {
        return RiskResponse.changing(risk)
                .map(
                        response -> {
                            TimedChanges timed = new TimedChanges(planned.plan(), response);
                            return new ResponseTrial(
                                    planned,
                                    risk,
                                    risk.effect().flatMap(it -> hit(it, risk, timed, planned)),
                                    timed.written(),
                                    Change.of(response));
                        });
    }

    /** So long before the response that the early warning has been given. */
    private static Optional<Span> hit(
            RiskEffect effect, Risk risk, TimedChanges timed, Projection planned) {
        FiscalYear year = planned.plan().year();
        int warned = risk.trigger().map(Trigger::months).orElse(0);
        YearMonth first = effect.from().orElseGet(() -> timed.written().minusMonths(warned));
        YearMonth from = first.isBefore(year.first()) ? year.first() : first;
        return new Span(from, from.plusMonths(effect.months() - 1L)).overlap(year.span());
    }

    /**
     * Returns every reason why the changes cannot be made on the plan as it stands, whether the
     * risk comes or not, at places such as {@code changes/0/line}. What was made under a risk that
     * leaves fixed budget lines alone can be made without it too.
     */
    public List<Problem> problems() {
        boolean isMade =
                made.get()
                        .value()
                        .filter(it -> fixed(it.under()).equals(fixed(before.plan())))
                        .isPresent();
        return isMade ? List.of() : before.plan().with(changes).problems();
    }

    private static List<BudgetLine> fixed(Plan plan) {
        return plan.budget().stream().filter(it -> !it.isDriven()).toList();
    }

    /**
     * Returns the first figure that the risk takes from, where the response brings back some of
     * none.
     *
     * @return it; empty where the response brings back something, or cannot be made, or the risk
     *     takes nothing that is known
     */
    public Optional<Recovered> lostForGood() {
        return made.get().value().map(this::figures).flatMap(RecoveredFigures::lostForGood);
    }

    /** Returns what the risk takes and the response brings back, or why it cannot be made. */
    public Validated<RiskResponse, Problem> outcome() {
        return made.get()
                .map(
                        it ->
                                new RiskResponse(
                                        risk,
                                        it.isTried() ? hit : Optional.empty(),
                                        begins,
                                        changes,
                                        figures(it).all(),
                                        spent(settled(it)).minus(spent(it.under()))));
    }

    private Validated<Answered, Problem> made() {
        List<Problem> unfit =
                new TimedChanges(before.plan(), risk.response().orElseThrow()).unfit();
        if (!unfit.isEmpty()) {
            return Validated.invalid(unfit);
        }
        Optional<RiskTried> tried =
                hit.flatMap(it -> risk.effect().map(effect -> new RiskTried(effect, it)));
        Optional<Plan> under =
                tried.isPresent() ? tried.get().on(before.plan()) : Optional.of(before.plan());
        if (under.isEmpty()) {
            return Validated.invalid(
                    List.of(Problem.at(Place.of("effect"), "response.margin-beyond")));
        }
        List<Problem> past = past(under.get());
        return past.isEmpty()
                ? under.get()
                        .with(changes)
                        .map(it -> new Answered(under.get(), it, tried.isPresent()))
                : Validated.invalid(past);
    }

    /** Nothing before the month in which it is taken; planned ahead all may be changed. */
    private List<Problem> past(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        Plan now = plan;
        for (int i = 0; before.estimate().isPresent() && i < changes.size(); i++) {
            Change change = changes.get(i);
            change.past(Place.of("changes").then(i), now, begins.atDay(1)).ifPresent(problems::add);
            now = change.revise(now).value().orElse(now);
        }
        return problems;
    }

    private Plan settled(Answered it) {
        return before.estimate().isPresent()
                ? new SettledMonths(it.under(), begins.atDay(1)).in(it.made())
                : it.made();
    }

    private RecoveredFigures figures(Answered it) {
        return new RecoveredFigures(
                it.isTried() ? Optional.of(before) : Optional.empty(),
                it.isTried() ? Projection.of(it.under()) : before,
                before.changedTo(settled(it)));
    }

    /** What is spent on other things than goods and what is kept. */
    private static Money spent(Plan plan) {
        return plan.budget().stream()
                .filter(it -> !it.comesIn() && it.limit() != Limit.RESERVE)
                .filter(it -> it.line().account().kind() != AccountKind.PURCHASES)
                .map(BudgetLine::total)
                .reduce(Money.zero(plan.company().currency()), Money::plus);
    }
}
