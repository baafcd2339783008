package vn.aop.core.kpi;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;

/** What a KPI should be, month by month. */
public sealed interface KpiTarget {

    /** Returns what one of three functions makes of this target. */
    <R> R match(
            Function<FromPlan, R> fromPlan, Function<Level, R> level, Function<Monthly, R> monthly);

    /**
     * Returns what a metric should be in a month of a year.
     *
     * @param planned the planned figures, which tell it where the plan is the target
     */
    default Value in(YearMonth month, Metric metric, MetricSource planned, FiscalYear year) {
        return match(
                fromPlan -> metric.value(planned, Span.of(month)),
                level -> Value.of(level.level(), metric.unit()),
                monthly -> Value.of(monthly.levels().get(year.indexOf(month)), metric.unit()));
    }

    /** The metric on the plan's own figures in the same month. */
    record FromPlan() implements KpiTarget {

        @Override
        public <R> R match(
                Function<FromPlan, R> onPlan,
                Function<Level, R> onLevel,
                Function<Monthly, R> onMonthly) {
            return onPlan.apply(this);
        }
    }

    /**
     * The same number every month.
     *
     * @param level in the metric's unit
     */
    record Level(BigDecimal level) implements KpiTarget {

        public Level {
            level = Decimal.plain(level);
        }

        @Override
        public <R> R match(
                Function<FromPlan, R> onPlan,
                Function<Level, R> onLevel,
                Function<Monthly, R> onMonthly) {
            return onLevel.apply(this);
        }
    }

    /**
     * A number for each month.
     *
     * @param levels twelve numbers in the metric's unit, first fiscal month first
     */
    record Monthly(List<BigDecimal> levels) implements KpiTarget {

        public Monthly {
            levels = List.copyOf(levels);
            if (levels.size() != 12) {
                throw new IllegalArgumentException(
                        "A KPI has %d monthly targets; give 12, first fiscal month first"
                                .formatted(levels.size()));
            }
            levels = Decimal.plain(levels);
        }

        @Override
        public <R> R match(
                Function<FromPlan, R> onPlan,
                Function<Level, R> onLevel,
                Function<Monthly, R> onMonthly) {
            return onMonthly.apply(this);
        }
    }
}
