package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.RevenueDefinition;

/**
 * How the rows of a file become actual amounts: which column holds the date, which figures a row
 * tells, and how it finds its channel and its product group.
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
 * @param figures what a row tells, at least one
 * @param channel how a row finds its channel
 * @param group how a row finds its product group
 * @param filters which rows count; a row counts when it passes all of them
 * @param outsideYear what happens to rows outside the fiscal year
 * @param currency how the file tells its currency
 * @param otherColumns what happens to columns that this mapping does not name
 * @param revenue what the figures mean by revenue, where the mapping says
 * @param said what the shop says beside the rows of its file
 * @param layout how its files are told from others
 */
public record ImportMapping(
        CsvFormat csv,
        DateColumn date,
        List<FigureRule> figures,
        Assignment channel,
        Assignment group,
        List<RowFilter> filters,
        OtherYears outsideYear,
        CurrencyCheck currency,
        OtherColumns otherColumns,
        Optional<RevenueDefinition> revenue,
        Declarations said,
        FileLayout layout) {

    public ImportMapping {
        requireNonNull(csv, "csv");
        requireNonNull(date, "date");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(outsideYear, "outsideYear");
        requireNonNull(currency, "currency");
        requireNonNull(otherColumns, "otherColumns");
        requireNonNull(revenue, "revenue");
        requireNonNull(said, "said");
        requireNonNull(layout, "layout");
        figures = List.copyOf(figures);
        filters = List.copyOf(filters);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("The mapping reads no figure; name one or more");
        }
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
        Parts plain =
                new Parts(
                        DateColumn.of("date"),
                        AmountColumns.column("amount"),
                        Assignment.column("account"));
        plain.channel = Assignment.column("channel");
        plain.group = Assignment.column("group");
        plain.currency = CurrencyCheck.column("currency");
        plain.otherColumns = OtherColumns.REFUSE;
        return plain.whole();
    }

    /** Returns a mapping without channels, groups or filters that rejects rows outside the year. */
    public static ImportMapping of(DateColumn date, AmountColumns amount, Assignment account) {
        return new Parts(date, amount, account).whole();
    }

    /** Returns this mapping for files that are written in another way. */
    public ImportMapping withCsv(CsvFormat other) {
        Parts parts = new Parts(this);
        parts.csv = other;
        return parts.whole();
    }

    /** Returns this mapping with the numbers of its dates in an order. */
    public ImportMapping withDates(DateOrder order) {
        Parts parts = new Parts(this);
        parts.date = date.ordered(order);
        return parts.whole();
    }

    /** Returns this mapping with other figures of a row. */
    public ImportMapping withFigures(List<FigureRule> other) {
        Parts parts = new Parts(this);
        parts.figures = other;
        return parts.whole();
    }

    /** Returns this mapping with another way to find the channel. */
    public ImportMapping withChannel(Assignment other) {
        Parts parts = new Parts(this);
        parts.channel = other;
        return parts.whole();
    }

    /** Returns this mapping with another way to find the product group. */
    public ImportMapping withGroup(Assignment other) {
        Parts parts = new Parts(this);
        parts.group = other;
        return parts.whole();
    }

    /** Returns this mapping with one filter more. */
    public ImportMapping withFilter(RowFilter filter) {
        return withFilters(Stream.concat(filters.stream(), Stream.of(filter)).toList());
    }

    /** Returns this mapping with other filters. */
    public ImportMapping withFilters(List<RowFilter> other) {
        Parts parts = new Parts(this);
        parts.filters = other;
        return parts.whole();
    }

    /** Returns this mapping with another rule for rows outside the fiscal year. */
    public ImportMapping withOutsideYear(OtherYears other) {
        Parts parts = new Parts(this);
        parts.outsideYear = other;
        return parts.whole();
    }

    /** Returns this mapping with another check of the currency. */
    public ImportMapping withCurrency(CurrencyCheck other) {
        Parts parts = new Parts(this);
        parts.currency = other;
        return parts.whole();
    }

    /** Returns this mapping with another rule for columns that it does not name. */
    public ImportMapping withOtherColumns(OtherColumns other) {
        Parts parts = new Parts(this);
        parts.otherColumns = other;
        return parts.whole();
    }

    /** Returns this mapping for figures that mean this by revenue. */
    public ImportMapping withRevenue(RevenueDefinition other) {
        Parts parts = new Parts(this);
        parts.revenue = Optional.of(other);
        return parts.whole();
    }

    /** Returns this mapping with what the shop says beside its rows. */
    public ImportMapping saying(Declarations other) {
        Parts parts = new Parts(this);
        parts.said = other;
        return parts.whole();
    }

    /** Returns this mapping for files of a layout. */
    public ImportMapping withLayout(FileLayout other) {
        Parts parts = new Parts(this);
        parts.layout = other;
        return parts.whole();
    }

    /** Returns whether this is the mapping of the plain layout, in whatever order its dates are. */
    public boolean isPlain() {
        return date.order()
                .map(order -> plain().withDates(order))
                .orElseGet(ImportMapping::plain)
                .equals(this);
    }

    /**
     * Returns the column that numbers the orders of a file: the one that the mapping names, else
     * the one by which amounts count once.
     */
    public Optional<String> orderColumn() {
        return layout.order()
                .or(
                        () ->
                                figures.stream()
                                        .flatMap(it -> it.amount().oncePer().stream())
                                        .findFirst());
    }

    /** Returns the names of all columns that this mapping reads, each once. */
    public List<String> columns() {
        Stream<String> all =
                Stream.of(
                                required().stream(),
                                date.otherwise().stream(),
                                figures.stream().flatMap(FigureRule::columns),
                                tags())
                        .flatMap(it -> it);
        return all.distinct().toList();
    }

    /**
     * Returns the names of the columns that tell what becomes of a row but for how much it is, each
     * once: those of ids and of amounts are not among them.
     */
    public List<String> columnsOfKind() {
        Stream<String> all =
                Stream.of(
                                Stream.of(date.column()),
                                date.otherwise().stream(),
                                filters.stream().map(RowFilter::column),
                                figures.stream().flatMap(FigureRule::columnsOfKind),
                                tags())
                        .flatMap(it -> it);
        return all.distinct().toList();
    }

    /** Returns the names of the columns without which a file cannot be read. */
    public List<String> required() {
        Stream<String> always =
                Stream.of(
                                Stream.of(date.column()),
                                figures.stream()
                                        .filter(it -> !it.isOptional())
                                        .flatMap(FigureRule::required),
                                filters.stream().map(RowFilter::column))
                        .flatMap(names -> names);
        return otherColumns == OtherColumns.REFUSE
                ? always.distinct().toList()
                : Stream.concat(always, tags()).distinct().toList();
    }

    private Stream<String> tags() {
        return Stream.of(channel.column(), group.column(), currency.column())
                .flatMap(Optional::stream);
    }

    /** The parts of a mapping while it is put together. */
    private static final class Parts {
        private CsvFormat csv = CsvFormat.detected();
        private DateColumn date;
        private List<FigureRule> figures;
        private Assignment channel = Assignment.nothing();
        private Assignment group = Assignment.nothing();
        private List<RowFilter> filters = List.of();
        private OtherYears outsideYear = OtherYears.REJECT;
        private CurrencyCheck currency = CurrencyCheck.unstated();
        private OtherColumns otherColumns = OtherColumns.IGNORE;
        private Optional<RevenueDefinition> revenue = Optional.empty();
        private Declarations said = Declarations.nothing();
        private FileLayout layout = FileLayout.unknown();

        Parts(DateColumn date, AmountColumns amount, Assignment account) {
            this.date = date;
            this.figures = List.of(FigureRule.of(amount, account));
        }

        Parts(ImportMapping from) {
            csv = from.csv;
            date = from.date;
            figures = from.figures;
            channel = from.channel;
            group = from.group;
            filters = from.filters;
            outsideYear = from.outsideYear;
            currency = from.currency;
            otherColumns = from.otherColumns;
            revenue = from.revenue;
            said = from.said;
            layout = from.layout;
        }

        ImportMapping whole() {
            return new ImportMapping(
                    csv,
                    date,
                    figures,
                    channel,
                    group,
                    filters,
                    outsideYear,
                    currency,
                    otherColumns,
                    revenue,
                    said,
                    layout);
        }
    }
}
