package vn.aop.core.response;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.change.Change;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * What a risk takes from the year, and what of it the response brings back, at what cost.
 *
 * <p>The risk is tried out on the plan, then the changes of its response are made on the plan that
 * is hit: {@code lost = back + left}, exactly, for every figure. Where a risk has woken, its
 * response is held against the year as it stands instead. Source: {@code
 * docs/formulas/risk-response.md}.
 *
 * <pre>{@code
 * RiskResponse.planned(Projection.of(plan), risk)
 *         .ifPresent(it -> it.orElseThrow(ProblemsException::new).figures());
 * }</pre>
 *
 * @param risk the risk, with a response that changes the plan
 * @param hit the months of the year in which the risk is tried out; empty where the plan does not
 *     say what it does, or where it has woken
 * @param begins the first month of the response
 * @param changes what the response changes of the plan, in these months
 * @param figures what the risk takes and the response brings back: revenue, gross profit, gross
 *     margin, operating profit, the lowest cash, and what goals measure besides
 * @param cost how much more the response spends on other things than goods, below 0 where it saves
 */
public record RiskResponse(
        Risk risk,
        Optional<Span> hit,
        YearMonth begins,
        List<Change> changes,
        List<Recovered> figures,
        Money cost) {

    public RiskResponse {
        requireNonNull(risk, "risk");
        requireNonNull(hit, "hit");
        requireNonNull(begins, "begins");
        changes = List.copyOf(changes);
        figures = List.copyOf(figures);
        requireNonNull(cost, "cost");
    }

    /**
     * Returns what a risk takes and its response brings back where both are as they are written.
     *
     * @param planned the plan
     * @param risk a risk of the plan
     * @return it, or every reason why the changes cannot be made, at places such as {@code
     *     changes/0/line}; empty where the response changes nothing of the plan
     */
    public static Optional<Validated<RiskResponse, Problem>> planned(
            Projection planned, Risk risk) {
        return ResponseTrial.planned(planned, risk).map(ResponseTrial::outcome);
    }

    /**
     * Returns what the response to a risk that has woken brings from a month on.
     *
     * @param standing the plan, as its year stands where that is recorded
     * @param risk a risk of the plan
     * @param first the first month in which something can be changed
     * @return as {@link #planned} does; a response of which nothing is left says so
     */
    public static Optional<Validated<RiskResponse, Problem>> from(
            Projection standing, Risk risk, YearMonth first) {
        return changing(risk)
                .map(
                        response -> {
                            List<Change> changes = changesFrom(standing.plan(), risk, first);
                            return changes.isEmpty()
                                    ? Validated.invalid(List.of(over(first)))
                                    : new ResponseTrial(
                                                    standing,
                                                    risk,
                                                    Optional.empty(),
                                                    first,
                                                    changes)
                                            .outcome();
                        });
    }

    /**
     * Returns the changes of a response that is taken from a month on: they move with the risk
     * where the response says in which month it begins, and otherwise those before are left out.
     *
     * @return empty where nothing is left, or the response is told in words only
     */
    public static List<Change> changesFrom(Plan plan, Risk risk, YearMonth first) {
        return changing(risk)
                .map(it -> new TimedChanges(plan, it).takenFrom(first))
                .orElse(List.of());
    }

    private static Problem over(YearMonth first) {
        return Problem.at(Place.of("changes"), "response.over").with("month", first);
    }

    /**
     * Returns what is wrong with how the responses of a plan are written: what they name is not
     * there, or months lie beyond the year. A response that cannot be made as the plan stands,
     * since its money is gone or it has been made already, is right: {@link #planned} says why it
     * cannot.
     *
     * @return every mistake with its place, for example {@code risks/R1/response/changes/0/line};
     *     empty where there is none
     */
    public static List<Problem> problems(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        for (Risk risk : plan.risks()) {
            Place where = Place.risk(risk.id());
            risk.effect()
                    .flatMap(RiskEffect::from)
                    .flatMap(it -> outside(where.then("effect").then("from"), it, plan.year()))
                    .ifPresent(problems::add);
            risk.response()
                    .ifPresent(it -> problems.addAll(problems(where.then("response"), it, plan)));
        }
        return problems;
    }

    private static List<Problem> problems(Place where, Response response, Plan plan) {
        List<Problem> problems = new ArrayList<>();
        response.from()
                .flatMap(it -> outside(where.then("from"), it, plan.year()))
                .ifPresent(problems::add);
        List<Problem> unfit = new TimedChanges(plan, response).unfit();
        List<Problem> wrong = unfit.isEmpty() ? plan.with(Change.of(response)).problems() : unfit;
        wrong.stream()
                .filter(it -> it.reason() != Problem.Reason.NOT_AS_IT_STANDS)
                .map(it -> it.under(where))
                .forEach(problems::add);
        return problems;
    }

    private static Optional<Problem> outside(Place where, YearMonth month, FiscalYear year) {
        return year.contains(month)
                ? Optional.empty()
                : Optional.of(
                        Problem.at(where, "response.outside-year")
                                .with("month", month)
                                .with("first", year.first())
                                .with("last", year.last()));
    }

    static Optional<Response> changing(Risk risk) {
        return risk.response().filter(Response::changesPlan);
    }

    /** Returns why a response cannot be taken, as a sentence. */
    public static Message refusal(Validated<RiskResponse, Problem> tried) {
        List<Object> reasons = new ArrayList<>();
        tried.problems().forEach(it -> reasons.add(it.message()));
        return Message.of("response.not-made").with("reasons", reasons);
    }

    /** Returns whether the response brings back some of what the risk takes. */
    public boolean bringsSomething() {
        return figures.stream().anyMatch(it -> it.isLost() && it.isBroughtBack());
    }

    /** Returns whether the risk takes something that is known. */
    public boolean takesSomething() {
        return figures.stream().anyMatch(Recovered::isLost);
    }

    /** Returns the figures that risk or response moves. */
    public List<Recovered> moved() {
        return figures.stream().filter(Recovered::isMoved).toList();
    }

    /** Returns the months that were tried out and what it costs, as a sentence. */
    public Message message() {
        String what = hit.isPresent() ? "response.tried" : "response.taken";
        String spending = cost.isZero() ? "-free" : cost.isNegative() ? "-saves" : "-costs";
        Message message =
                Message.of(what + spending).with("begins", begins).with("cost", cost.abs());
        return hit.map(it -> message.with("months", it)).orElse(message);
    }
}
