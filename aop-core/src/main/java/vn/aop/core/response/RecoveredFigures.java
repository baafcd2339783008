package vn.aop.core.response;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
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

    RecoveredFigures {
        requireNonNull(planned, "planned");
        requireNonNull(hit, "hit");
        requireNonNull(answered, "answered");
    }

    List<Recovered> all() {
        List<Goal> goals = hit.plan().goals();
        List<Recovered> all = new ArrayList<>();
        for (String name : USUAL) {
            Metric metric = Metric.of(name);
            Optional<Goal> goal =
                    goals.stream()
                            .filter(it -> it.metric().equals(metric))
                            .filter(it -> it.bound() == Bound.AT_LEAST)
                            .findFirst();
            all.add(
                    figure(
                            name,
                            Message.of("response.figure").with("metric", metric),
                            metric,
                            goal,
                            Bound.AT_LEAST));
        }
        cash().ifPresent(all::add);
        List<Goal> told = all.stream().flatMap(it -> it.goal().stream()).toList();
        goals.stream()
                .filter(it -> !told.contains(it))
                .map(
                        it ->
                                figure(
                                        "goals/" + it.id(),
                                        Message.of("response.goal").with("goal", it.name()),
                                        it.metric(),
                                        Optional.of(it),
                                        it.bound()))
                .forEach(all::add);
        return all;
    }

    private Recovered figure(
            String id, Message name, Metric metric, Optional<Goal> goal, Bound bound) {
        return new Recovered(
                id,
                name,
                goal,
                bound,
                planned.map(it -> traced("response.planned", metric, it)),
                traced("response.hit", metric, hit),
                traced("response.answered", metric, answered));
    }

    private Traced traced(String key, Metric metric, Projection projection) {
        Message label = Message.of(planned.isPresent() ? key : key + "-now").with("what", metric);
        return metric.trace(projection.source(), projection.plan().year().span()).as(label);
    }

    private static Origin.Kind origin(Projection projection) {
        return projection.estimate().isPresent() ? Origin.Kind.ESTIMATE : Origin.Kind.PROJECTION;
    }

    /** The lowest cash, where all of them know it. */
    private Optional<Recovered> cash() {
        Message name = Message.of("response.cash-low");
        boolean isKnown =
                planned.map(it -> it.cash().isPresent()).orElse(true)
                        && hit.cash().isPresent()
                        && answered.cash().isPresent();
        return isKnown
                ? Optional.of(
                        new Recovered(
                                "cash_low",
                                name,
                                Optional.empty(),
                                Bound.AT_LEAST,
                                planned.map(it -> low("response.planned", it)),
                                low("response.hit", hit),
                                low("response.answered", answered)))
                : Optional.empty();
    }

    private Traced low(String key, Projection projection) {
        CashFlow cash = projection.cash().orElseThrow();
        CashMonth low =
                projection
                        .estimate()
                        .filter(it -> it.last().isBefore(projection.plan().year().last()))
                        .map(it -> cash.lowFrom(it.last().plusMonths(1)))
                        .orElseGet(cash::low);
        Money closing = low.closing();
        String asked = planned.isPresent() ? key : key + "-now";
        return Traced.read(
                Message.of(asked + "-low").with("month", low.month()),
                closing,
                new Origin(origin(projection), "cash " + low.month()));
    }
}
