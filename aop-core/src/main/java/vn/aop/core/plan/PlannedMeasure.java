package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;

/**
 * How much of a measure is planned: counts given outright, growth on last year, or one for so much
 * revenue.
 *
 * <pre>{@code
 * PlannedMeasure orders = PlannedMeasure.of("orders", new PlannedMeasure.Each(shop.money(250_000))).in("online");
 * }</pre>
 *
 * @param measure the id of the measure
 * @param channel the channel's id, empty for all channels together
 * @param group the product group's id, empty for all groups together
 * @param way what the counts come from
 */
public record PlannedMeasure(
        String measure, Optional<String> channel, Optional<String> group, Way way) {

    public PlannedMeasure {
        requireNonNull(measure, "measure");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(way, "way");
    }

    /** Returns what is planned of a measure in all. */
    public static PlannedMeasure of(String measure, Way way) {
        return new PlannedMeasure(measure, Optional.empty(), Optional.empty(), way);
    }

    /** Returns the same of one channel. */
    public PlannedMeasure in(String other) {
        return new PlannedMeasure(measure, Optional.of(other), group, way);
    }

    /** Returns the same of one product group. */
    public PlannedMeasure ofGroup(String other) {
        return new PlannedMeasure(measure, channel, Optional.of(other), way);
    }

    /** Returns the line of counts that it plans. */
    QuantityLine line(Measure of) {
        return new QuantityLine(of, channel, group);
    }

    /** Returns whether two plan the same counts. */
    boolean overlaps(PlannedMeasure other) {
        return measure.equals(other.measure)
                && new SalesScope(channel, group)
                        .overlap(new SalesScope(other.channel, other.group))
                        .isPresent();
    }

    /**
     * Returns last year with what is planned to be counted and was not: that is unknown, and so is
     * the whole that it is a part of.
     */
    static Baseline withUncounted(
            Baseline baseline, List<PlannedMeasure> planned, Company company) {
        Quantities counted = baseline.figures().quantities();
        List<QuantityLine> unknown =
                planned.stream()
                        .flatMap(it -> company.measure(it.measure()).map(it::line).stream())
                        .filter(line -> isCountedElsewhere(line, counted))
                        .toList();
        return unknown.isEmpty()
                ? baseline
                : baseline.with(counted.withUnknown(unknown, baseline.figures().year()));
    }

    /** Of what was counted nowhere there is nothing that could be taken for the whole. */
    private static boolean isCountedElsewhere(QuantityLine line, Quantities counted) {
        return counted.lines().stream().noneMatch(line::overlaps)
                && counted.lines().stream()
                        .anyMatch(it -> it.measure().id().equals(line.measure().id()));
    }

    /** What planned counts come from. */
    public sealed interface Way {}

    /**
     * Counts given outright.
     *
     * @param counts twelve numbers of 0 or more, first fiscal month first
     */
    public record Months(List<BigDecimal> counts) implements Way {

        public Months {
            counts = Decimal.plain(counts);
            if (counts.size() != FiscalYear.MONTHS) {
                throw new IllegalArgumentException(
                        "A measure has %d monthly counts; give 12, first fiscal month first"
                                .formatted(counts.size()));
            }
            if (counts.stream().anyMatch(it -> it.signum() < 0)) {
                throw new IllegalArgumentException(
                        "A measure is planned at %s; give counts of 0 or more".formatted(counts));
            }
        }
    }

    /**
     * Last year's counts of the same months, grown.
     *
     * @param share a share such as 0.1, from −1
     */
    public record Growth(BigDecimal share) implements Way {

        public Growth {
            share = Decimal.plain(share);
            if (share.compareTo(BigDecimal.ONE.negate()) < 0) {
                throw new IllegalArgumentException(
                        "A measure grows by %s; give a share of -1 or more".formatted(share));
            }
        }
    }

    /**
     * One for so much planned revenue, at unchanged prices: it sells more where more is sold.
     *
     * @param revenue the revenue of one, above 0
     */
    public record Each(Money revenue) implements Way {

        public Each {
            if (!revenue.isPositive()) {
                throw new IllegalArgumentException(
                        "A measure comes once for each %s; give an amount above 0"
                                .formatted(revenue));
            }
        }
    }
}
