package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import vn.aop.core.text.Text;

/**
 * A formula that a company has given a name, to be used in goals, KPIs, early warnings and other
 * formulas: {@code average_order} for {@code revenue / orders}.
 *
 * <pre>{@code
 * OwnMetric average = new OwnMetric("average_order", name, Metric.parse("revenue / orders"));
 * }</pre>
 *
 * @param id the name in metrics, for example {@code average_order}
 * @param name what people call it
 * @param formula what it stands for; of a {@link Vocabulary} its names are those of the company
 */
public record OwnMetric(String id, Text name, Metric formula) {

    public OwnMetric {
        Names.requireMetricName(id);
        requireNonNull(name, "name");
        requireNonNull(formula, "formula");
    }

    /** Returns the same name for another formula. */
    OwnMetric as(Metric other) {
        return new OwnMetric(id, name, other);
    }
}
