package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Last year, and where it left the business: the ground the plan stands on.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.of(lastYear);
 * }</pre>
 *
 * @param figures last year's amounts, the twelve months before the plan's first
 * @param openingCash the cash at the start of the planned year, if it is known
 * @param openingStock the stock at cost at the start of the planned year, by product group id
 * @param openItems what others owe the business then, and what it owes its suppliers
 * @param revenueYearBefore the revenue of the year before last year, if it is known; 0 or more
 * @param earlier what years before last year sold by the month, as far as that is told
 * @param tet what the shop says of itself and Tết; where it says nothing, planned months grow from
 *     last year's as they were
 */
public record Baseline(
        Figures figures,
        Optional<Money> openingCash,
        Map<String, Money> openingStock,
        OpenItems openItems,
        Optional<Money> revenueYearBefore,
        List<EarlierYear> earlier,
        Optional<TetHabits> tet) {

    /** What there is none of before a business has opened. */
    private static final Set<AccountKind> SALES =
            Set.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    public Baseline {
        requireNonNull(figures, "figures");
        requireNonNull(openingCash, "openingCash");
        requireNonNull(openItems, "openItems");
        requireNonNull(tet, "tet");
        earlier = List.copyOf(earlier);
        openingStock = Collections.unmodifiableMap(new TreeMap<>(openingStock));
        if (revenueYearBefore.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "Revenue of the year before last year is %s; give 0 or more"
                            .formatted(revenueYearBefore.get()));
        }
    }

    /** Makes a baseline of a shop that says nothing of Tết. */
    public Baseline(
            Figures figures,
            Optional<Money> openingCash,
            Map<String, Money> openingStock,
            OpenItems openItems,
            Optional<Money> revenueYearBefore) {
        this(
                figures,
                openingCash,
                openingStock,
                openItems,
                revenueYearBefore,
                List.of(),
                Optional.empty());
    }

    /** Makes a baseline of which last year's figures tell what is still open. */
    public Baseline(
            Figures figures,
            Optional<Money> openingCash,
            Map<String, Money> openingStock,
            Optional<Money> revenueYearBefore) {
        this(figures, openingCash, openingStock, OpenItems.unknown(), revenueYearBefore);
    }

    /** Makes a baseline that does not reach back beyond last year. */
    public Baseline(Figures figures, Optional<Money> openingCash, Map<String, Money> openingStock) {
        this(figures, openingCash, openingStock, Optional.empty());
    }

    /**
     * Returns a baseline of which only the figures are known.
     *
     * @param figures last year's amounts, the twelve months before the plan's first
     * @return the baseline, without opening cash and stock: what stands on them is unknown
     */
    public static Baseline of(Figures figures) {
        return new Baseline(figures, Optional.empty(), Map.of());
    }

    /** Returns this with other figures of last year. */
    public Baseline withFigures(Figures others) {
        return new Baseline(
                others, openingCash, openingStock, openItems, revenueYearBefore, earlier, tet);
    }

    /** Returns this with earlier years, and with what the shop says of itself and Tết. */
    public Baseline withTet(List<EarlierYear> years, Optional<TetHabits> habits) {
        return new Baseline(
                figures, openingCash, openingStock, openItems, revenueYearBefore, years, habits);
    }

    /**
     * Returns last year's figures with January and February as they would have been with this
     * year's Tết, where the plan says how its trade goes with it; else as they were. Planned months
     * grow from these.
     */
    public Figures comparable() {
        return tet.map(it -> new TetMove(this, it).figures()).orElse(figures);
    }

    /** Returns the same last year with other counts. */
    Baseline with(Quantities counts) {
        return withFigures(figures.with(counts));
    }

    /**
     * Returns last year's figures as a source of metrics. Months before the first one that is known
     * are unknown rather than 0, see {@link #firstKnown(AccountKind)}. Each span that takes in such
     * a month is undefined. Of what is counted, months before the first one that is counted are
     * unknown as well.
     */
    public MetricSource source() {
        return source(recorded());
    }

    /** Returns {@link #comparable} figures as {@link #source} does last year's own. */
    public MetricSource comparableSource() {
        return source(MetricSource.of(comparable(), Origin.Kind.BASELINE));
    }

    private MetricSource source(MetricSource all) {
        Optional<YearMonth> sold = firstKnown();
        Optional<YearMonth> recorded = firstRecorded();
        return all.telling(
                (told, selection, span) -> {
                    if (selection.isCount() || told.number().isEmpty()) {
                        return told;
                    }
                    Optional<YearMonth> first = isSales(selection) ? sold : recorded;
                    return first.filter(it -> !span.from().isBefore(it)).isPresent()
                            ? told
                            : unknown(selection, first);
                });
    }

    /**
     * Returns what is written down of last year as a source of metrics. Months that are not known
     * add nothing: ask it for shares of what the same months hold, never for a year to compare
     * with. Of what is counted they are unknown here as well, since money of other months would be
     * held against it.
     */
    public MetricSource recorded() {
        MetricSource all = MetricSource.of(figures, Origin.Kind.BASELINE);
        return figures.quantities().isEmpty() ? all : all.telling(this::counted);
    }

    /** Zeros before the first count are no counts of nothing: nobody counted then. */
    private Value counted(Value told, Selection selection, Span span) {
        if (!selection.isCount() || told.number().isEmpty()) {
            return told;
        }
        Optional<YearMonth> first =
                figures.year().months().stream()
                        .filter(it -> !isNothing(figures.quantities().sum(selection, Span.of(it))))
                        .findFirst();
        return first.filter(it -> !span.from().isBefore(it)).isPresent()
                ? told
                : Value.undefined(
                        Message.of("undefined.not-counted")
                                .with("what", selection)
                                .with("month", span.from()));
    }

    private static boolean isNothing(Value count) {
        return count.number().filter(it -> it.signum() == 0).isPresent();
    }

    /** What is on no line may be of any kind. */
    private boolean isSales(Selection selection) {
        Stream<AccountKind> kinds =
                Stream.concat(
                        AccountKind.find(selection.account()).stream(),
                        figures.lines().stream()
                                .map(Line::account)
                                .filter(it -> it.id().equals(selection.account()))
                                .map(Account::kind));
        return kinds.findFirst().filter(it -> !SALES.contains(it)).isEmpty();
    }

    private Value unknown(Selection selection, Optional<YearMonth> first) {
        boolean isOpened = isSales(selection) && !first.equals(firstRecorded());
        String from = isOpened ? "undefined.last-year-opened" : "undefined.last-year-from";
        return Value.undefined(
                first.map(it -> Message.of(from).with("month", it))
                        .orElseGet(() -> Message.of("undefined.no-baseline")));
    }

    /**
     * Returns whether every month of last year is known, so that months may be compared with each
     * other and the year with another: in all of them, or from the first one on, something is sold.
     */
    public boolean isWholeYear() {
        return firstKnown().filter(figures.year().first()::equals).isPresent();
    }

    /**
     * Returns the first month of last year of which sales are known; empty where none are.
     *
     * <p>That is the month of the first sale: before it the business was not open yet, or nobody
     * has written its sales down. A rent or wages that it paid meanwhile do not make a month one in
     * which nothing was sold. Where the year before had sales, the business was open, and the first
     * month with any amount is known. For example, a shop that pays its rent from January on and
     * sells from March on knows its sales from March on.
     */
    public Optional<YearMonth> firstKnown() {
        return revenueYearBefore.filter(Money::isPositive).isPresent() && hasSales()
                ? firstRecorded()
                : first(line -> line.account().kind() == AccountKind.REVENUE);
    }

    /**
     * Returns the first month of last year of which a kind of account is known: of what is sold and
     * what that costs {@link #firstKnown()}, of all else the first month with any amount.
     */
    public Optional<YearMonth> firstKnown(AccountKind kind) {
        return SALES.contains(kind) ? firstKnown() : firstRecorded();
    }

    private boolean hasSales() {
        return first(line -> line.account().kind() == AccountKind.REVENUE).isPresent();
    }

    private Optional<YearMonth> firstRecorded() {
        return first(line -> true);
    }

    private Optional<YearMonth> first(Predicate<Line> which) {
        return figures.firstMonth(which);
    }
}
