package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.aop.core.action.Action;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Routine;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * A person's days in a month, with where each comes from.
 *
 * @param available days that the plan may use
 * @param effort days that the running actions and everyday work take
 * @param left available − effort
 */
public record PersonDays(Traced available, Traced effort, Traced left) {

    public PersonDays {
        requireNonNull(available, "available");
        requireNonNull(effort, "effort");
        requireNonNull(left, "left");
    }

    /** Returns the days of a person in a month, everyday work down to what it grows with. */
    public static PersonDays of(Projection planned, PersonMonth review) {
        String id = review.person().id();
        Traced available =
                Traced.read(
                        Message.of("trace.days-available"),
                        days(review.person().daysPerMonth()),
                        Origin.plan(Place.of("resources").then(id, "daysPerMonth")));
        List<Traced> parts = new ArrayList<>(taking(planned.plan(), id, review.month()));
        review.routine().map(it -> routine(planned, review, it)).ifPresent(parts::add);
        Traced effort = effort(review, parts);
        return new PersonDays(
                available,
                effort,
                Traced.difference(Message.of("trace.days-left"), available, effort));
    }

    private static List<Traced> taking(Plan plan, String person, YearMonth month) {
        return plan.actions().stream()
                .filter(action -> action.running().contains(month))
                .filter(action -> action.effort().containsKey(person))
                .map(action -> taken(action, person))
                .toList();
    }

    private static Traced taken(Action action, String person) {
        return Traced.read(
                Message.of("trace.days-for").with("action", action.name()),
                days(action.effort().get(person)),
                Origin.plan(Place.action(action.id()).then("effort")));
    }

    private static Traced routine(Projection planned, PersonMonth review, Value days) {
        Routine routine = review.person().routine().orElseThrow();
        Traced grows = routine.of().trace(planned.asPlanned().sums(), Span.of(review.month()));
        Traced perDay =
                Traced.read(
                        Message.of("trace.days-one-per"),
                        Value.of(routine.oneDayPer(), routine.of().unit()),
                        Origin.plan(
                                Place.of("resources")
                                        .then(review.person().id(), "routine", "oneDayPer")));
        boolean isBelowZero = grows.value().number().filter(it -> it.signum() < 0).isPresent();
        return Traced.computed(
                Message.of("trace.days-routine"),
                days,
                isBelowZero ? "max(0, {0}) ÷ {1}" : "{0} ÷ {1}",
                grows,
                perDay);
    }

    private static Traced effort(PersonMonth review, List<Traced> parts) {
        Message label = Message.of("trace.days-taken");
        if (parts.isEmpty()) {
            return Traced.read(label, days(review.effort()), Origin.plan(Place.of("actions")));
        }
        String sum =
                IntStream.range(0, parts.size())
                        .mapToObj(part -> "{" + part + "}")
                        .collect(Collectors.joining(" + "));
        return Traced.computed(label, review.needed(), sum, parts.toArray(Traced[]::new));
    }

    private static Value days(BigDecimal days) {
        return Value.of(days, Unit.DAYS);
    }
}
