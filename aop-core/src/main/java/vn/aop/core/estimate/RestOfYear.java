package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** The months to come of a year, line by line: every line that is planned or was recorded. */
final class RestOfYear {

    private final YearSoFar year;
    private final Span rest;
    private final List<Line> recorded;
    private final List<Line> lastYear;
    private final Map<Line, ComparedAt> compared;
    private final Map<Line, RestOfLine> money = new LinkedHashMap<>();
    private final List<RestOfLine> lines = new ArrayList<>();

    RestOfYear(YearSoFar year, Span rest) {
        this.year = year;
        this.rest = rest;
        this.recorded = used(year.recorded(), year.toDate());
        Figures before = year.planned().plan().baseline().figures();
        this.lastYear = used(before, before.year().span());
        this.compared = compared(all());
        compared.keySet().forEach(it -> money.put(it, line(it)));
        addLines();
    }

    private RestOfYear(YearSoFar year, RestOfYear before) {
        this.year = year;
        this.rest = before.rest;
        this.recorded = before.recorded;
        this.lastYear = before.lastYear;
        SortedSet<Line> all = all();
        boolean isOfSameLines = all.equals(before.compared.keySet());
        this.compared = isOfSameLines ? before.compared : compared(all);
        compared.keySet()
                .forEach(
                        it -> money.put(it, isOfSameLines ? before.changedTo(year, it) : line(it)));
        addLines();
    }

    private Map<Line, ComparedAt> compared(SortedSet<Line> all) {
        Map<Line, ComparedAt> compared = new TreeMap<>();
        all.forEach(it -> compared.put(it, ComparedAt.of(it, lastYear)));
        return compared;
    }

    private RestOfLine line(Line line) {
        return RestOfLine.of(
                OwnPart.of(line, compared),
                requireNonNull(compared.get(line)),
                year,
                rest,
                recorded);
    }

    /**
     * Returns the months to come of the same year, run by another plan: what is planned as before
     * is expected as before and not worked out again, unless there are other lines now: what one
     * holds alone depends on those below it.
     */
    RestOfYear changedTo(YearSoFar changed) {
        return new RestOfYear(changed, this);
    }

    private RestOfLine changedTo(YearSoFar changed, Line line) {
        RestOfLine own = requireNonNull(money.get(line));
        return isPlannedAs(changed, line) ? own : own.changedTo(changed);
    }

    private boolean isPlannedAs(YearSoFar changed, Line line) {
        return year.toCome().unknownSales().isNone()
                && changed.toCome().unknownSales().isNone()
                && year.toCome().figures().isSame(changed.toCome().figures(), line, rest);
    }

    private SortedSet<Line> all() {
        SortedSet<Line> all = new TreeSet<>(year.planned().figures().lines());
        all.addAll(year.toCome().figures().lines());
        all.addAll(recorded);
        return all;
    }

    private void addLines() {
        lines.addAll(money.values());
        counted().forEach(it -> lines.add(RestOfLine.of(it, year, rest)));
    }

    private SortedSet<QuantityLine> counted() {
        SortedSet<QuantityLine> all = new TreeSet<>(year.planned().figures().quantities().lines());
        all.addAll(year.toCome().figures().quantities().lines());
        return all;
    }

    /** Returns the lines of figures that hold an amount in some months. */
    static List<Line> used(Figures figures, Span span) {
        return figures.lines().stream()
                .filter(
                        line ->
                                span.months().stream()
                                        .anyMatch(it -> !figures.amount(line, it).isZero()))
                .toList();
    }

    /** Adds what a method expects of the months to come. */
    void addTo(Figures.Builder figures, LandingMethod method) {
        money.forEach(
                (line, own) -> {
                    List<BigDecimal> amounts = own.orPlanned(method).months();
                    for (int i = 0; i < amounts.size(); i++) {
                        figures.add(line, rest.from().plusMonths(i), year.rounded(amounts.get(i)));
                    }
                });
    }

    /** Returns what a method expects of a selection in some of the months to come. */
    Value sum(Selection selection, Span months, LandingMethod method) {
        return why(selection, method)
                .<Value>map(Value.Undefined::new)
                .orElseGet(() -> known(selection, months, method));
    }

    private Value known(Selection selection, Span months, LandingMethod method) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RestOfLine line : matching(selection)) {
            List<BigDecimal> amounts = line.orPlanned(method).months();
            for (int i = 0; i < amounts.size(); i++) {
                if (months.contains(rest.from().plusMonths(i))) {
                    sum = sum.add(amounts.get(i));
                }
            }
        }
        return total(selection, sum, months);
    }

    /** Returns what some months come to: their sum, and of a level their mean. */
    static Value total(Selection selection, BigDecimal sum, Span months) {
        return selection
                .measure()
                .map(it -> it.over(sum, months.months().size()))
                .orElseGet(() -> Value.of(sum, Unit.MONEY));
    }

    /** Returns the number of {@link #traced} alone. */
    Value value(Selection selection, LandingMethod method) {
        List<RestOfLine> moving = moving(selection);
        Optional<Message> why = why(moving, method);
        return why.<Value>map(Value.Undefined::new)
                .orElseGet(
                        () ->
                                moving.stream()
                                        .map(it -> it.value(method))
                                        .reduce(Value::plus)
                                        .orElseGet(
                                                () -> year.toCome().sums().value(selection, rest)));
    }

    /** Returns what a method expects of a selection in all months to come. */
    Traced traced(Selection selection, LandingMethod method) {
        List<RestOfLine> moving = moving(selection);
        Optional<Message> why = why(moving, method);
        List<Traced> parts = moving.stream().map(it -> it.traced(method)).toList();
        if (why.isPresent() || parts.isEmpty()) {
            Traced planned = year.toCome().sums().term(selection, rest);
            return planned.as(Message.of("trace.plan-rest"))
                    .withValue(
                            why.<Value>map(Value.Undefined::new).orElseGet(() -> planned.value()));
        }
        return parts.size() == 1
                ? parts.get(0)
                : Traced.sum(
                        Message.of("trace.rest").with("method", method).with("span", rest), parts);
    }

    /** Returns the first reason why a method tells nothing of a selection; empty where it does. */
    Optional<Message> why(Selection selection, LandingMethod method) {
        return why(moving(selection), method);
    }

    /** Returns why not even the plan tells a part of a selection; empty where all is told. */
    Optional<Message> whyUnknown(Selection selection, LandingMethod method) {
        return matching(selection).stream()
                .flatMap(it -> it.orPlanned(method).why().stream())
                .findFirst();
    }

    private static Optional<Message> why(List<RestOfLine> moving, LandingMethod method) {
        boolean isUnknown = moving.stream().anyMatch(it -> !it.orPlanned(method).isTold());
        boolean isTold = moving.stream().anyMatch(it -> it.by(method).isTold());
        return moving.isEmpty() || (isTold && !isUnknown)
                ? Optional.empty()
                : moving.stream().flatMap(it -> it.by(method).why().stream()).findFirst();
    }

    private List<RestOfLine> moving(Selection selection) {
        return matching(selection).stream().filter(it -> !it.isNothing()).toList();
    }

    private List<RestOfLine> matching(Selection selection) {
        return selection.isCount()
                ? lines.stream().filter(it -> selection.takes(it.selection())).toList()
                : ofMoney(selection);
    }

    private List<RestOfLine> ofMoney(Selection selection) {
        List<RestOfLine> matching = new ArrayList<>();
        money.forEach(
                (line, own) -> {
                    if (selection.matches(line)) {
                        matching.add(own);
                    }
                });
        return matching;
    }
}
