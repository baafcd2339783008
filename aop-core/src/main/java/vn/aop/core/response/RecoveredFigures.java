package vn.aop.core.response;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * The figures of the year by which a risk and its response are told.
 *
 * @param planned without the risk, if that is told
 * @param hit with the risk
 * @param answered with the risk and the response
 */
record RecoveredFigures(Optional<Projection> planned, Projection hit, Projection answered) {

    private static final List<String> USUAL =
            List.of(AccountKind.REVENUE.id(), "gross_profit", "gross_margin", "operating_profit");

    private static final Asked CASH =
            new Asked(
                    "cash_low",
                    Message.of("response.cash-low"),
                    Optional.empty(),
                    Optional.empty(),
                    Bound.AT_LEAST);

    RecoveredFigures {
        requireNonNull(planned, "planned");
        requireNonNull(hit, "hit");
        requireNonNull(answered, "answered");
    }

    /**
     * A figure that is told.
     *
     * @param metric what it measures; empty for the lowest cash
     */
    private record Asked(
            String id, Message name, Optional<Metric> metric, Optional<Goal> goal, Bound bound) {}

    List<Recovered> all() {
        return asked().map(this::figure).toList();
    }

    /** Returns the first figure that is lost, where some of none is brought back. */
    Optional<Recovered> lostForGood() {
        Optional<Asked> lost = Optional.empty();
        for (Iterator<Asked> rest = asked().iterator(); rest.hasNext(); ) {
            Asked it = rest.next();
            boolean isLost =
                    planned.filter(all -> isBetter(it, value(it, all), value(it, hit))).isPresent();
            if (isLost && isBetter(it, value(it, answered), value(it, hit))) {
                return Optional.empty();
            }
            lost = isLost ? lost.or(() -> Optional.of(it)) : lost;
        }
        return lost.map(this::figure);
    }

    private Stream<Asked> asked() {
        List<Goal> goals = hit.plan().goals();
        List<Asked> usual = USUAL.stream().map(it -> usual(it, goals)).toList();
        List<Goal> told = usual.stream().flatMap(it -> it.goal().stream()).toList();
        Stream<Asked> others =
                goals.stream()
                        .filter(it -> !told.contains(it))
                        .map(
                                it ->
                                        new Asked(
                                                "goals/" + it.id(),
                                                Message.of("response.goal").with("goal", it.name()),
                                                Optional.of(it.metric()),
                                                Optional.of(it),
                                                it.bound()));
        return Stream.concat(
                usual.stream(), Stream.concat(Stream.of(CASH).filter(it -> isCashKnown()), others));
    }

    private static Asked usual(String name, List<Goal> goals) {
        Metric metric = Metric.of(name);
        return new Asked(
                name,
                Message.of("response.figure").with("metric", metric),
                Optional.of(metric),
                goals.stream()
                        .filter(it -> it.metric().equals(metric))
                        .filter(it -> it.bound() == Bound.AT_LEAST)
                        .findFirst(),
                Bound.AT_LEAST);
    }

    private Recovered figure(Asked it) {
        return new Recovered(
                it.id(),
                it.name(),
                it.goal(),
                it.bound(),
                planned.map(all -> traced("response.planned", it, all)),
                traced("response.hit", it, hit),
                traced("response.answered", it, answered));
    }

    private Traced traced(String key, Asked it, Projection projection) {
        String asked = planned.isPresent() ? key : key + "-now";
        return it.metric()
                .map(
                        metric ->
                                metric.trace(projection.source(), projection.plan().year().span())
                                        .as(Message.of(asked).with("what", metric)))
                .orElseGet(() -> low(asked, projection));
    }

    private static Value value(Asked it, Projection projection) {
        return it.metric()
                .map(metric -> metric.value(projection.source(), projection.plan().year().span()))
                .orElseGet(() -> Value.of(low(projection).closing()));
    }

    private static boolean isBetter(Asked it, Value one, Value other) {
        Value gain = it.bound() == Bound.AT_LEAST ? one.minus(other) : other.minus(one);
        return gain.number().filter(number -> number.signum() > 0).isPresent();
    }

    private static Origin.Kind origin(Projection projection) {
        return projection.estimate().isPresent() ? Origin.Kind.ESTIMATE : Origin.Kind.PROJECTION;
    }

    /** Whether all of them know the lowest cash. */
    private boolean isCashKnown() {
        return planned.map(it -> it.cash().isPresent()).orElse(true)
                && hit.cash().isPresent()
                && answered.cash().isPresent();
    }

    private static CashMonth low(Projection projection) {
        CashFlow cash = projection.cash().orElseThrow();
        return projection
                .estimate()
                .filter(it -> it.last().isBefore(projection.plan().year().last()))
                .map(it -> cash.lowFrom(it.last().plusMonths(1)))
                .orElseGet(cash::low);
    }

    private static Traced low(String key, Projection projection) {
        CashMonth low = low(projection);
        return Traced.read(
                Message.of(key + "-low").with("month", low.month()),
                low.closing(),
                new Origin(origin(projection), "cash " + low.month()));
    }
}
