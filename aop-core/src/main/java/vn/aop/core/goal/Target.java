package vn.aop.core.goal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Function;
import vn.aop.core.figures.Decimal;

/** Where a goal wants its metric to be at the end of the year. */
public sealed interface Target {

    /** Returns a level of the metric itself: {@code level("0.45")} is 45 %. */
    static Target level(String level) {
        return new Level(new BigDecimal(level));
    }

    /** Returns growth against the baseline year: {@code growth("0.20")} is 20 % more. */
    static Target growth(String growth) {
        return new Growth(new BigDecimal(growth));
    }

    /** Returns what one of two functions makes of this target. */
    <R> R match(Function<Level, R> level, Function<Growth, R> growth);

    /**
     * A level of the metric itself.
     *
     * @param level in the metric's unit: an amount of money, or a ratio such as 0.45
     */
    record Level(BigDecimal level) implements Target {

        public Level {
            requireNonNull(level, "level");
            level = Decimal.plain(level);
        }

        @Override
        public <R> R match(Function<Level, R> onLevel, Function<Growth, R> onGrowth) {
            return onLevel.apply(this);
        }
    }

    /**
     * Growth against the baseline year: target = baseline × (1 + growth).
     *
     * @param growth a share such as 0.20, above −1
     */
    record Growth(BigDecimal growth) implements Target {

        public Growth {
            requireNonNull(growth, "growth");
            if (growth.compareTo(BigDecimal.ONE.negate()) <= 0) {
                throw new IllegalArgumentException(
                        "A goal grows by %s; give a share above -1".formatted(growth));
            }
            growth = Decimal.plain(growth);
        }

        @Override
        public <R> R match(Function<Level, R> onLevel, Function<Growth, R> onGrowth) {
            return onGrowth.apply(this);
        }
    }
}
