package vn.aop.core.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What a KPI should be, month by month. */
public sealed interface KpiTarget {

    /** Returns what one of three functions makes of this target. */
    <R> R match(
            Function<FromPlan, R> fromPlan, Function<Level, R> level, Function<Monthly, R> monthly);

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
