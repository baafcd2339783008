package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.StockFlow;

/**
 * The planned stock of one product group, month by month.
 *
 * @param group the group
 * @param months its stock at the end of each month
 */
public record GroupStock(ProductGroup group, List<AtEnd> months) {

    /** From how many times the target cover on there is too much stock. */
    static final BigDecimal TOO_MUCH = BigDecimal.valueOf(2);

    /**
     * The stock at the end of a month.
     *
     * @param month the month
     * @param closing the stock at cost
     * @param coverDays for how many days it lasts
     */
    public record AtEnd(YearMonth month, Value closing, Value coverDays) {

        public AtEnd {
            requireNonNull(month, "month");
            requireNonNull(closing, "closing");
            requireNonNull(coverDays, "coverDays");
        }
    }

    public GroupStock {
        requireNonNull(group, "group");
        months = List.copyOf(months);
    }

    /** Returns the planned stock of every group of the company that keeps some. */
    public static List<GroupStock> all(Projection projection) {
        StockFlow stock = projection.stock();
        return projection.plan().company().groups().stream()
                .filter(ProductGroup::isStocked)
                .map(group -> of(group, stock, projection.plan().year().months()))
                .toList();
    }

    private static GroupStock of(ProductGroup group, StockFlow stock, List<YearMonth> months) {
        Optional<String> id = Optional.of(group.id());
        return new GroupStock(
                group,
                months.stream()
                        .map(it -> new AtEnd(it, stock.closing(id, it), stock.coverDays(id, it)))
                        .toList());
    }

    /**
     * Returns whether the plan speaks of this stock: what there is, or how much there should be.
     */
    public boolean isPlanned() {
        return group.replenishedDays() > 0 || last().closing().number().isPresent();
    }

    /** Returns the stock at the end of the year. */
    public AtEnd last() {
        return months.get(months.size() - 1);
    }

    /** Returns the months at whose end more has been sold than was there: the stock is below 0. */
    public List<YearMonth> stockOut() {
        return months.stream()
                .filter(it -> it.closing().number().filter(now -> now.signum() < 0).isPresent())
                .map(AtEnd::month)
                .toList();
    }

    /** Returns the months at whose end the stock lasts more than twice the group's target cover. */
    public List<YearMonth> overStock() {
        BigDecimal most = TOO_MUCH.multiply(BigDecimal.valueOf(group.replenishedDays()));
        return months.stream()
                .filter(it -> most.signum() > 0)
                .filter(it -> it.coverDays().number().filter(now -> isMore(now, most)).isPresent())
                .map(AtEnd::month)
                .toList();
    }

    private static boolean isMore(BigDecimal days, BigDecimal most) {
        return days.compareTo(most) > 0;
    }
}
