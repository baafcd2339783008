package vn.aop.core.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;

/**
 * What the amounts of a budget line follow, instead of being fixed month by month. Where the plan
 * sells more, a line with a driver spends more, in the same months.
 *
 * <p>Source: driver-based budgeting; variable and step costs in Horngren, "Cost Accounting: A
 * Managerial Emphasis"; {@code docs/formulas/drivers.md}.
 */
public sealed interface Driver {

    /** Returns what is followed, as words: two per cent of revenue online. */
    Message told();

    /** Returns the same driver with the names of what it follows as a company has them. */
    default Driver in(Vocabulary vocabulary) {
        return this;
    }

    /** A driver that follows a metric month by month. */
    sealed interface OfMetric extends Driver {

        /** Returns the metric that is followed: a sum of money over a month, or a count. */
        Metric of();

        /**
         * Returns what a month costs, never below 0.
         *
         * @param followed what the metric is in the month, in its unit
         * @param currency the currency of the plan
         * @return the amount, 0 or more, rounded half up to the currency's scale
         */
        BigDecimal amount(BigDecimal followed, CurrencyUnit currency);
    }

    /**
     * A share of a metric: packing, commissions, a tax by rate.
     *
     * <pre>{@code
     * Driver packing = new Driver.Share(new BigDecimal("0.02"), Metric.parse("revenue[online]"));
     * }</pre>
     *
     * <p>In a month with 340 million of revenue online, packing costs 6.8 million.
     *
     * @param share above 0, at most 1
     * @param of the metric
     */
    record Share(BigDecimal share, Metric of) implements OfMetric {

        public Share {
            requireNonNull(of, "of");
            share = Decimal.plain(share);
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "A driver takes a share of %s; give a number above 0, at most 1"
                                .formatted(share));
            }
        }

        @Override
        public Message told() {
            return Message.of("driver.share").with("share", Value.ratio(share)).with("metric", of);
        }

        @Override
        public Driver in(Vocabulary vocabulary) {
            return new Share(share, of.in(vocabulary));
        }

        @Override
        public BigDecimal amount(BigDecimal followed, CurrencyUnit currency) {
            return share.multiply(followed.max(BigDecimal.ZERO))
                    .setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP);
        }
    }

    /**
     * An amount for every step that is begun: one more person for each 300 million of revenue.
     *
     * <pre>{@code
     * Driver shifts = new Driver.Step(shop.money(7_000_000), new BigDecimal("300000000"), Metric.parse("revenue[store]"));
     * }</pre>
     *
     * <p>In a month with 340 million of revenue in the store, two steps are begun: 14 million.
     *
     * @param each what a step costs, above 0
     * @param step how much of the metric one step reaches, in the unit of the metric, above 0
     * @param of the metric
     */
    record Step(Money each, BigDecimal step, Metric of) implements OfMetric {

        public Step {
            requireNonNull(each, "each");
            requireNonNull(of, "of");
            step = Decimal.plain(step);
            if (!each.isPositive() || step.signum() <= 0) {
                throw new IllegalArgumentException(
                        "A driver takes %s for every step of %s; give both above 0"
                                .formatted(each, step));
            }
        }

        /** Returns how many steps are begun; none where the metric is 0 or less. */
        public BigDecimal steps(BigDecimal followed) {
            return followed.signum() <= 0
                    ? BigDecimal.ZERO
                    : followed.divide(step, 0, RoundingMode.CEILING);
        }

        @Override
        public Message told() {
            return Message.of("driver.step")
                    .with("amount", Value.of(each))
                    .with("step", Value.of(step, of.unit()))
                    .with("metric", of);
        }

        @Override
        public Driver in(Vocabulary vocabulary) {
            return new Step(each, step, of.in(vocabulary));
        }

        @Override
        public BigDecimal amount(BigDecimal followed, CurrencyUnit currency) {
            return each.getAmount().multiply(steps(followed));
        }
    }

    /**
     * An amount for each of a measure: packing for every order, a teacher's pay for every lesson.
     *
     * <pre>{@code
     * Driver packing = new Driver.PerUnit(shop.money(3_000), orders.in("online"));
     * }</pre>
     *
     * <p>In a month with 340 orders online, packing costs 1,020,000 ₫.
     *
     * @param each what one of it costs, above 0
     * @param of the metric, which counts something
     */
    record PerUnit(Money each, Metric of) implements OfMetric {

        public PerUnit {
            requireNonNull(each, "each");
            requireNonNull(of, "of");
            if (!each.isPositive()) {
                throw new IllegalArgumentException(
                        "A driver takes %s for each; give an amount above 0".formatted(each));
            }
        }

        @Override
        public Message told() {
            return Message.of("driver.per-unit").with("amount", Value.of(each)).with("metric", of);
        }

        @Override
        public Driver in(Vocabulary vocabulary) {
            return new PerUnit(each, of.in(vocabulary));
        }

        @Override
        public BigDecimal amount(BigDecimal followed, CurrencyUnit currency) {
            return each.getAmount()
                    .multiply(followed.max(BigDecimal.ZERO))
                    .setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP);
        }
    }

    /**
     * Goods that are bought as they are sold: as much as a product group needs to have its days of
     * cover on the shelf at the end of every month. The line says of which group.
     */
    record Replenishment() implements Driver {

        @Override
        public Message told() {
            return Message.of("driver.replenishment");
        }
    }
}
