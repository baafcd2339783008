package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;

/**
 * Revenue planned outright, month by month, instead of growth on the baseline.
 *
 * @param channel the channel's id
 * @param group the product group's id
 * @param months twelve amounts, first fiscal month first
 */
public record MonthlyRevenue(String channel, String group, List<Money> months) {

    public MonthlyRevenue {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        months = List.copyOf(months);
        if (months.size() != FiscalYear.MONTHS) {
            throw new IllegalArgumentException(
                    "Revenue of %s in %s has %d monthly amounts; give 12, first fiscal month first"
                            .formatted(group, channel, months.size()));
        }
    }
}
