package vn.aop.web.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Traced;

/**
 * Joins sums and differences of many parts, which a metric computes two at a time, into one
 * formula: {@code ((a − b) − c) − d} with its nameless halves becomes {@code a − b − c − d}.
 */
final class Flat {

    private static final String SUM = "{0} + {1}";
    private static final String DIFFERENCE = "{0} − {1}";

    private Flat() {}

    static Traced of(Traced number) {
        if (!isAdded(number) || !isNamelessSum(number.inputs().get(0))) {
            return number;
        }
        Traced left = of(number.inputs().get(0));
        List<Traced> inputs = new ArrayList<>(left.inputs());
        String sign = number.formula().orElseThrow().equals(SUM) ? "+" : "−";
        String formula = left.formula().orElseThrow() + " " + sign + " {" + inputs.size() + "}";
        inputs.add(number.inputs().get(1));
        return new Traced(
                number.label(), number.value(), Optional.of(formula), inputs, Optional.empty());
    }

    private static boolean isAdded(Traced number) {
        return number.formula().filter(it -> it.equals(SUM) || it.equals(DIFFERENCE)).isPresent();
    }

    private static boolean isNamelessSum(Traced number) {
        return isAdded(number) && number.label().message().arg("metric") instanceof Metric.Combined;
    }
}
