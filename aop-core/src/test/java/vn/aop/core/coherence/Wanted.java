package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.aop.core.coherence.Halfplanes.Halfplane;
import vn.aop.core.figures.Bound;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.SmallShop;

/**
 * A goal, and the inequality in billions that somebody with a pencil makes of it.
 *
 * @param metric what it is about
 * @param bound on which side
 * @param level in billions for amounts
 */
record Wanted(String metric, Bound bound, BigDecimal level) {

    private static final double FIXED_COSTS = 0.06;

    Goal goal(String id) {
        BigDecimal target = isRatio() ? level : level.movePointRight(9);
        return SmallShop.goal(id, metric, SmallShop.level(target.toPlainString()), bound);
    }

    boolean isRatio() {
        return metric.contains("/") || metric.equals("gross_margin");
    }

    Halfplane halfplane() {
        double side = bound == Bound.AT_LEAST ? 1 : -1;
        Halfplane above = above(level.doubleValue());
        return new Halfplane(side * above.store(), side * above.online(), side * above.least());
    }

    /**
     * The metric is at least its level. Margins 38 % and 30 %, fee 6 % online, costs 60 million.
     */
    private Halfplane above(double target) {
        return switch (metric) {
            case "revenue" -> new Halfplane(1, 1, target);
            case "revenue[store]" -> new Halfplane(1, 0, target);
            case "revenue[online]" -> new Halfplane(0, 1, target);
            case "gross_profit" -> new Halfplane(0.38, 0.30, target);
            case "operating_profit" -> new Halfplane(0.38, 0.24, target + FIXED_COSTS);
            case "revenue[online] / revenue" -> new Halfplane(-target, 1 - target, 0);
            case "gross_margin" -> new Halfplane(0.38 - target, 0.30 - target, 0);
            case "marketing / revenue" -> new Halfplane(-target, -target, -FIXED_COSTS);
            default -> throw new IllegalArgumentException(metric);
        };
    }

    static Arbitrary<List<Wanted>> some() {
        Arbitrary<Wanted> amounts =
                of(
                        List.of(
                                "revenue",
                                "revenue[store]",
                                "revenue[online]",
                                "gross_profit",
                                "operating_profit"),
                        Arbitraries.integers()
                                .between(1, 40)
                                .map(it -> new BigDecimal(it).scaleByPowerOfTen(-1)));
        Arbitrary<Wanted> shares =
                of(
                        List.of("revenue[online] / revenue", "marketing / revenue"),
                        Arbitraries.integers()
                                .between(1, 19)
                                .map(it -> new BigDecimal(5 * it).movePointLeft(2)));
        Arbitrary<Wanted> margins =
                of(
                        List.of("gross_margin"),
                        Arbitraries.integers()
                                .between(28, 40)
                                .map(it -> new BigDecimal(it).movePointLeft(2)));
        return Arbitraries.oneOf(amounts, shares, margins).list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Wanted> of(List<String> metrics, Arbitrary<BigDecimal> levels) {
        return Combinators.combine(Arbitraries.of(metrics), Arbitraries.of(Bound.values()), levels)
                .as(Wanted::new);
    }
}
