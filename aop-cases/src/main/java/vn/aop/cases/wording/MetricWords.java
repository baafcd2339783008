package vn.aop.cases.wording;

import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;

/** Says what a metric measures: {@code Doanh thu · Online ÷ Doanh thu}. */
record MetricWords(Wording words) {

    private static final int OF_A_SIGN = 3;

    String of(Metric metric) {
        if (metric instanceof Metric.Number number) {
            return words.numbers().decimal(number.amount(), 6);
        } else if (metric instanceof Metric.Name name) {
            return words.name(new Selection(name.name(), name.tags()));
        } else if (metric instanceof Metric.OfMeasure counted) {
            return words.name(Selection.of(counted.measure(), counted.tags()));
        } else if (metric instanceof Metric.Own own) {
            return words.name(new Selection(own.formula().id(), own.tags()));
        } else if (metric instanceof Metric.Negative negative) {
            return "−" + within(negative.operand(), OF_A_SIGN);
        }
        Metric.Combined combined = (Metric.Combined) metric;
        return within(combined.left(), combined.precedence())
                + " "
                + combined.operator().sign()
                + " "
                + within(combined.right(), combined.precedence() + 1);
    }

    /**
     * Returns it as it stands inside a sentence: {@code doanh thu · Online}. What a company has
     * named itself begins as it wrote it.
     */
    String inside(Metric metric) {
        Metric first = metric;
        while (first instanceof Metric.Combined combined) {
            first = combined.left();
        }
        String written = of(metric);
        return first instanceof Metric.Name && !isAbbreviated(written)
                ? Wording.inside(written)
                : written;
    }

    /** Whether it begins with capitals that stand for words. */
    private static boolean isAbbreviated(String written) {
        return written.length() > 1 && Character.isUpperCase(written.charAt(1));
    }

    private String within(Metric operand, int precedence) {
        String written = of(operand);
        return operand.precedence() < precedence ? "(" + written + ")" : written;
    }
}
