package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * What a plan leaves unknown of its sales: the months that are to grow from a month of last year
 * that is not known, and that the plan does not give outright. They are not 0, and what stands on
 * them is unknown as well: cost of goods, channel fees, profit, cash, stock.
 *
 * <p>Of such a month a plan still says what the unknown amount is multiplied by: {@code weight = (1
 * + organic + Σ lifts) × price}, for cost of goods and fees times their share. A weight of 0 is
 * known to give 0, and of two plans with the same weights the difference is known. For example, a
 * shop that opened in October of last year and is to grow by a tenth has a weight of 1.1 on each of
 * its months from January to September, and known sales from October on. Source: {@code
 * docs/formulas/planned-figures.md}.
 */
public final class UnknownSales {

    private static final UnknownSales NONE =
            new UnknownSales(
                    Map.of(), Value.undefined(Message.of("undefined.no-planned-sales")), List.of());

    private final Map<Line, SortedMap<YearMonth, BigDecimal>> weights;
    private final Value why;
    private final List<YearMonth> months;

    private UnknownSales(
            Map<Line, SortedMap<YearMonth, BigDecimal>> weights,
            Value why,
            List<YearMonth> months) {
        this.weights = weights;
        this.why = why;
        this.months = months;
    }

    /** Returns that everything is known, as of figures that were recorded. */
    static UnknownSales none() {
        return NONE;
    }

    /** Returns what is unknown of the sales of a plan. */
    static UnknownSales of(Plan plan) {
        return new UnknownWeights(plan).unknown();
    }

    /** Returns what is unknown of the months after one, where those up to it are recorded. */
    UnknownSales after(YearMonth last) {
        if (isNone() || months.get(0).isAfter(last)) {
            return this;
        }
        Map<Line, SortedMap<YearMonth, BigDecimal>> rest = new HashMap<>();
        weights.forEach((line, own) -> rest.put(line, own.tailMap(last.plusMonths(1))));
        rest.values().removeIf(Map::isEmpty);
        List<YearMonth> later = months.stream().filter(it -> it.isAfter(last)).toList();
        return later.isEmpty() ? NONE : new UnknownSales(Map.copyOf(rest), why, later);
    }

    /**
     * Returns what some weights leave unknown.
     *
     * @param year the planned year
     * @param weights by line of revenue, cost of goods or channel fees and month, none of them 0
     * @param known the first month that is known of last year's sales; empty where none is
     */
    static UnknownSales of(
            FiscalYear year,
            Map<Line, SortedMap<YearMonth, BigDecimal>> weights,
            Optional<YearMonth> known) {
        List<YearMonth> months =
                year.months().stream()
                        .filter(
                                month ->
                                        weights.values().stream()
                                                .anyMatch(it -> it.containsKey(month)))
                        .toList();
        return months.isEmpty()
                ? NONE
                : new UnknownSales(
                        Map.copyOf(weights),
                        known.map(it -> why(it, months))
                                .orElseGet(
                                        () ->
                                                Value.undefined(
                                                        Message.of("undefined.no-planned-sales"))),
                        months);
    }

    private static Value why(YearMonth known, List<YearMonth> months) {
        return Value.undefined(
                Message.of("undefined.planned-on-unknown")
                        .with("known", known)
                        .with("months", new Span(months.get(0), months.get(months.size() - 1))));
    }

    /** Returns whether all sales of the plan are known. */
    public boolean isNone() {
        return months.isEmpty();
    }

    /** Returns the months of the planned year of which sales are not known, first to last. */
    public List<YearMonth> months() {
        return months;
    }

    /**
     * Returns why a sum or balance of the planned figures cannot be told over a span; empty where
     * it can.
     */
    public Optional<Message> why(Selection selection, Span span) {
        if (isNone()) {
            return Optional.empty();
        }
        boolean isUnknown =
                selection
                        .balance()
                        .map(it -> isUnknown(it, selection, span))
                        .orElseGet(
                                () ->
                                        of(selection).values().stream()
                                                .flatMap(it -> it.keySet().stream())
                                                .anyMatch(span::contains));
        return isUnknown ? why.whyUndefined() : Optional.empty();
    }

    private boolean isUnknown(Balance balance, Selection selection, Span span) {
        boolean hasPart = !balance.isOfGoods() || !behind(selection).isEmpty();
        return hasPart && (balance.looksAhead() || isReached(span.to()));
    }

    /**
     * Returns what a reader of these figures must know before trusting them; empty where all is.
     */
    public Optional<Message> caution() {
        return why.whyUndefined()
                .filter(it -> !isNone())
                .map(it -> Message.of("projection.unknown-sales").with("reason", it));
    }

    /** Returns a source that knows no sum or balance of what is unknown. */
    MetricSource over(MetricSource source) {
        return isNone() ? source : source.telling(this::known);
    }

    private Value known(Value told, Selection selection, Span span) {
        return told.number().isEmpty()
                ? told
                : why(selection, span).<Value>map(Value.Undefined::new).orElse(told);
    }

    /**
     * Returns whether another version of the plan leaves the same unknown of what some sums are
     * made of, so that it cancels out between the two.
     */
    boolean isSame(UnknownSales other, Collection<Selection> sums) {
        return sums.stream().allMatch(it -> behind(it).equals(other.behind(it)));
    }

    /** What a sum or balance is made of. */
    private Map<Line, SortedMap<YearMonth, BigDecimal>> behind(Selection selection) {
        return selection
                .balance()
                .map(it -> it.isOfGoods() ? of(costs(selection)) : weights)
                .orElseGet(() -> of(selection));
    }

    /**
     * Returns which share of sales that are unknown a cost of them takes by plan; empty where the
     * sales are known, or it takes nothing.
     *
     * @param cost a line of cost of goods or channel fees
     * @param sold the line of revenue
     */
    public Optional<BigDecimal> share(Line cost, Line sold, YearMonth month) {
        return weight(cost, month)
                .flatMap(part -> weight(sold, month).map(it -> Value.quotient(part, it)));
    }

    private Optional<BigDecimal> weight(Line line, YearMonth month) {
        return Optional.ofNullable(weights.get(line)).map(it -> it.get(month));
    }

    private boolean isReached(YearMonth month) {
        return !months.get(0).isAfter(month);
    }

    private static Selection costs(Selection balance) {
        return new Selection(AccountKind.COST_OF_GOODS.id(), balance.tags());
    }

    private Map<Line, SortedMap<YearMonth, BigDecimal>> of(Selection selection) {
        Map<Line, SortedMap<YearMonth, BigDecimal>> matching = new HashMap<>();
        weights.forEach(
                (line, own) -> {
                    if (selection.matches(line)) {
                        matching.put(line, own);
                    }
                });
        return matching;
    }
}
