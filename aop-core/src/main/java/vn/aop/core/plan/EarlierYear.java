package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;

/**
 * What a year before last year sold, month by month: from several of them follows how a shop's own
 * trade goes with Tết.
 *
 * @param year the fiscal year
 * @param channel the channel it was sold in, empty for the whole shop
 * @param revenue twelve amounts of 0 or more, first fiscal month first
 */
public record EarlierYear(FiscalYear year, Optional<String> channel, List<Money> revenue) {

    public EarlierYear {
        requireNonNull(year, "year");
        requireNonNull(channel, "channel");
        revenue = List.copyOf(revenue);
        if (revenue.size() != FiscalYear.MONTHS) {
            throw new IllegalArgumentException(
                    "The year %s has %d monthly amounts of revenue; give 12, first fiscal month first"
                            .formatted(year, revenue.size()));
        }
        if (revenue.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException(
                    "The year %s has less than no revenue in a month; give 0 or more"
                            .formatted(year));
        }
    }

    /** Returns whether two entries tell the same sales: twice, or in all and by channel. */
    boolean overlaps(EarlierYear other) {
        boolean isSameChannel = channel.equals(other.channel);
        boolean isWhole = channel.isEmpty() || other.channel.isEmpty();
        return year.equals(other.year) && (isSameChannel || isWhole);
    }

    /** Returns the January of a year that has January and February of one calendar year. */
    static Optional<YearMonth> january(FiscalYear year) {
        return year.months().stream()
                .filter(it -> it.getMonth() == Month.JANUARY)
                .filter(it -> year.contains(it.plusMonths(1)))
                .findFirst();
    }

    /** Returns what two months came to, from a January on. */
    List<BigDecimal> from(YearMonth january) {
        int index = year.indexOf(january);
        return revenue.subList(index, index + 2).stream().map(Money::getAmount).toList();
    }
}
