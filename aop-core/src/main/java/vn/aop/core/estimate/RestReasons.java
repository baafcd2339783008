package vn.aop.core.estimate;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What the months to come of one line follow from, by each method.
 *
 * @param line the line
 */
record RestReasons(RestOfLine line) {

    Traced of(LandingMethod method) {
        if (!line.orPlanned(method).isTold()) {
            return planned().withValue(new Value.Undefined(line.by(method).why().orElseThrow()));
        }
        if (!line.by(method).isTold() || !line.hasPace()) {
            return planned();
        }
        return switch (method) {
            case PLAN_REMAINING -> planned();
            case PERFORMANCE_CARRIED ->
                    line.onPlan().traced(label(method), value(method), planned());
            case LAST_YEAR_SHAPE -> line.isChanged() ? changed() : shaped(value(method));
            case MEAN -> mean();
        };
    }

    /** Returns the number of {@link #of} alone, without working out what it follows from. */
    Value number(LandingMethod method) {
        if (!line.orPlanned(method).isTold()) {
            return new Value.Undefined(line.by(method).why().orElseThrow());
        }
        boolean isPlanned =
                !line.by(method).isTold()
                        || !line.hasPace()
                        || method == LandingMethod.PLAN_REMAINING;
        return isPlanned ? plannedNumber() : value(method);
    }

    private Value plannedNumber() {
        Value whole = line.year().toCome().sums().value(line.selection(), line.rest());
        return whole.number().isEmpty() ? whole : value(LandingMethod.PLAN_REMAINING);
    }

    private Traced shaped(Value rest) {
        return line.onLastYear().traced(label(LandingMethod.LAST_YEAR_SHAPE), rest, lastYear());
    }

    private Traced changed() {
        List<BigDecimal> shape = line.onLastYear().on(line.lastYearRest());
        Value before = total(line.rounded(shape).sum());
        Value after = value(LandingMethod.LAST_YEAR_SHAPE);
        return Traced.computed(
                label(LandingMethod.LAST_YEAR_SHAPE),
                after,
                "{0} + {1}",
                shaped(before),
                Traced.read(
                        Message.of("trace.changed").with("span", line.rest()),
                        after.minus(before),
                        new Origin(Origin.Kind.ESTIMATE, line.selection() + " " + line.rest())));
    }

    private Traced mean() {
        List<Traced> parts = line.telling().stream().map(this::of).toList();
        Traced sum = Traced.sum(label(LandingMethod.MEAN), parts);
        String formula = sum.formula().orElseThrow();
        return Traced.computed(
                label(LandingMethod.MEAN),
                value(LandingMethod.MEAN),
                parts.size() == 1 ? formula : "(" + formula + ") ÷ " + parts.size(),
                parts.toArray(Traced[]::new));
    }

    private Traced planned() {
        Traced whole =
                line.year()
                        .toCome()
                        .sums()
                        .term(line.selection(), line.rest())
                        .as(Message.of("trace.plan-rest"));
        Value own = value(LandingMethod.PLAN_REMAINING);
        return whole.value().number().isEmpty() || whole.value().equals(own)
                ? whole
                : Traced.read(
                        Message.of("trace.plan-rest"),
                        own,
                        new Origin(Origin.Kind.ESTIMATE, line.selection() + " " + line.rest()));
    }

    private Traced lastYear() {
        Span before = line.rest().yearBefore();
        if (line.isKeptApart()) {
            return line.year()
                    .lastYear()
                    .term(line.selection(), before)
                    .as(Message.of("trace.last-year-rest").with("span", before));
        }
        Selection together = line.lastYearLevel();
        BigDecimal sum = line.lastYearRest().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Traced.read(
                Message.of("trace.last-year-shared").with("span", before).with("term", together),
                total(sum),
                new Origin(Origin.Kind.BASELINE, together + " " + before));
    }

    private Value value(LandingMethod method) {
        return total(line.orPlanned(method).sum());
    }

    private Value total(BigDecimal sum) {
        return RestOfYear.total(line.selection(), sum, line.rest());
    }

    private Message label(LandingMethod method) {
        return Message.of("trace.rest").with("method", method).with("span", line.rest());
    }
}
