package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.RevenueDefinition;

/**
 * How the rows of a CSV file become actual amounts: which column holds the date, which the amount,
 * and how a row finds its account, its channel and its product group.
 *
 * <pre>{@code
 * ImportMapping mapping =
 *         ImportMapping.of(
 *                         DateColumn.of("InvoiceDate"),
 *                         AmountColumns.product("Quantity", "UnitPrice"),
 *                         Assignment.constant("revenue"))
 *                 .withChannel(Assignment.column("Country").value("United Kingdom", "uk"));
 * }</pre>
 *
 * @param csv how the file is written
 * @param date the column of the date
 * @param amount the column of the amount, or the columns whose product it is
 * @param account how a row finds its account; never {@link Assignment#nothing()}
 * @param channel how a row finds its channel
 * @param group how a row finds its product group
 * @param filters which rows count; a row counts when it passes all of them
 * @param outsideYear what happens to rows outside the fiscal year
 * @param currency how the file tells its currency
 * @param otherColumns what happens to columns that the mapping does not name
 * @param revenue what the imported figures mean by revenue, if that is written down
 * @param said what the shop says beside the rows of its file
 */
public record ImportMapping(
        CsvFormat csv,
        DateColumn date,
        AmountColumns amount,
        Assignment account,
        Assignment channel,
        Assignment group,
        List<RowFilter> filters,
        OtherYears outsideYear,
        CurrencyCheck currency,
        OtherColumns otherColumns,
        Optional<RevenueDefinition> revenue,
        Declarations said) {

    public ImportMapping {
        requireNonNull(csv, "csv");
        requireNonNull(date, "date");
        requireNonNull(amount, "amount");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(outsideYear, "outsideYear");
        requireNonNull(currency, "currency");
        requireNonNull(otherColumns, "otherColumns");
        requireNonNull(revenue, "revenue");
        requireNonNull(said, "said");
        filters = List.copyOf(filters);
        if (account.equals(Assignment.nothing())) {
            throw new IllegalArgumentException(
                    "The mapping gives rows no account; name a constant or a column");
        }
    }

    /** Makes a mapping that says neither what revenue means nor anything beside the rows. */
    public ImportMapping(
            CsvFormat csv,
            DateColumn date,
            AmountColumns amount,
            Assignment account,
            Assignment channel,
            Assignment group,
            List<RowFilter> filters,
            OtherYears outsideYear,
            CurrencyCheck currency,
            OtherColumns otherColumns) {
        this(
                csv,
                date,
                amount,
                account,
                channel,
                group,
                filters,
                outsideYear,
                currency,
                otherColumns,
                Optional.empty(),
                Declarations.nothing());
    }

    /**
     * Returns the mapping of the plain layout: {@code date,account,channel,group,amount}, with
     * {@code currency} as one more column if wanted, in any order.
     *
     * <p>{@code channel}, {@code group} and {@code currency} may be missing or blank, except that
     * revenue and cost of goods need the channel and group wherever the plan has some. Any other
     * column is refused, so that a misspelt name is never overlooked.
     */
    public static ImportMapping plain() {
        return new ImportMapping(
                CsvFormat.detected(),
                DateColumn.of("date"),
                AmountColumns.column("amount"),
                Assignment.column("account"),
                Assignment.column("channel"),
                Assignment.column("group"),
                List.of(),
                OtherYears.REJECT,
                CurrencyCheck.column("currency"),
                OtherColumns.REFUSE);
    }

    /** Returns a mapping without channels, groups or filters that rejects rows outside the year. */
    public static ImportMapping of(DateColumn date, AmountColumns amount, Assignment account) {
        return new ImportMapping(
                CsvFormat.detected(),
                date,
                amount,
                account,
                Assignment.nothing(),
                Assignment.nothing(),
                List.of(),
                OtherYears.REJECT,
                CurrencyCheck.unstated(),
                OtherColumns.IGNORE);
    }

    /** Returns this mapping for files that are written in another way. */
    public ImportMapping withCsv(CsvFormat other) {
        return new ImportMapping(
                other,
                date,
                amount,
                account,
                channel,
                group,
                filters,
                outsideYear,
                currency,
                otherColumns,
                revenue,
                said);
    }

    /** Returns this mapping with the numbers of its dates in an order. */
    public ImportMapping withDates(DateOrder order) {
        return new ImportMapping(
                csv,
                date.ordered(order),
                amount,
                account,
                channel,
                group,
                filters,
                outsideYear,
                currency,
                otherColumns,
                revenue,
                said);
    }

    /** Returns whether this is the mapping of the plain layout, in whatever order its dates are. */
    public boolean isPlain() {
        return date.order()
                .map(order -> plain().withDates(order))
                .orElseGet(ImportMapping::plain)
                .equals(this);
    }

    /** Returns this mapping with another way to find the channel. */
    public ImportMapping withChannel(Assignment other) {
        return new ImportMapping(
                csv,
                date,
                amount,
                account,
                other,
                group,
                filters,
                outsideYear,
                currency,
                otherColumns,
                revenue,
                said);
    }

    /** Returns this mapping with another way to find the product group. */
    public ImportMapping withGroup(Assignment other) {
        return new ImportMapping(
                csv,
                date,
                amount,
                account,
                channel,
                other,
                filters,
                outsideYear,
                currency,
                otherColumns,
                revenue,
                said);
    }

    /** Returns this mapping with one filter more. */
    public ImportMapping withFilter(RowFilter filter) {
        List<RowFilter> more = Stream.concat(filters.stream(), Stream.of(filter)).toList();
        return new ImportMapping(
                csv,
                date,
                amount,
                account,
                channel,
                group,
                more,
                outsideYear,
                currency,
                otherColumns,
                revenue,
                said);
    }

    /** Returns this mapping with another rule for rows outside the fiscal year. */
    public ImportMapping withOutsideYear(OtherYears other) {
        return new ImportMapping(
                csv,
                date,
                amount,
                account,
                channel,
                group,
                filters,
                other,
                currency,
                otherColumns,
                revenue,
                said);
    }

    /** Returns this mapping with another check of the currency. */
    public ImportMapping withCurrency(CurrencyCheck other) {
        return new ImportMapping(
                csv,
                date,
                amount,
                account,
                channel,
                group,
                filters,
                outsideYear,
                other,
                otherColumns,
                revenue,
                said);
    }

    /** Returns this mapping for figures that mean this by revenue. */
    public ImportMapping withRevenue(RevenueDefinition other) {
        return new ImportMapping(
                csv,
                date,
                amount,
                account,
                channel,
                group,
                filters,
                outsideYear,
                currency,
                otherColumns,
                Optional.of(other),
                said);
    }

    /** Returns the names of all columns that this mapping reads, each once. */
    public List<String> columns() {
        return Stream.of(required(), optional()).flatMap(List::stream).distinct().toList();
    }

    /** Returns the names of the columns without which a file cannot be read. */
    public List<String> required() {
        Stream<String> always =
                Stream.of(
                                Stream.of(date.column()),
                                account.column().stream(),
                                amount.factors().stream(),
                                filters.stream().map(RowFilter::column))
                        .flatMap(names -> names);
        return otherColumns == OtherColumns.REFUSE
                ? always.distinct().toList()
                : Stream.concat(always, tags()).distinct().toList();
    }

    private List<String> optional() {
        return otherColumns == OtherColumns.REFUSE ? tags().toList() : List.of();
    }

    private Stream<String> tags() {
        return Stream.of(channel.column(), group.column(), currency.column())
                .flatMap(name -> name.stream());
    }
}
