package vn.aop.core.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
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
    private final Map<Line, RestOfLine> money = new LinkedHashMap<>();
    private final List<RestOfLine> lines = new ArrayList<>();

    RestOfYear(YearSoFar year, Span rest) {
        this.year = year;
        this.rest = rest;
        List<Line> recorded = used(year.recorded(), year.toDate());
        Figures before = year.planned().plan().baseline().figures();
        List<Line> lastYear = used(before, before.year().span());
        SortedSet<Line> all = new TreeSet<>(year.planned().figures().lines());
        all.addAll(year.toCome().figures().lines());
        all.addAll(recorded);
        all.forEach(it -> money.put(it, RestOfLine.of(it, year, rest, all, recorded, lastYear)));
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
        return Value.of(sum, selection.measure().map(Measure::unit).orElse(Unit.MONEY));
    }

    /** Returns what a method expects of a selection in all months to come. */
    Traced traced(Selection selection, LandingMethod method) {
        List<RestOfLine> own = matching(selection);
        Optional<Message> why = why(own, method);
        List<Traced> parts =
                own.stream().filter(it -> !it.isNothing()).map(it -> it.traced(method)).toList();
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
        return why(matching(selection), method);
    }

    /** Returns why not even the plan tells a part of a selection; empty where all is told. */
    Optional<Message> whyUnknown(Selection selection, LandingMethod method) {
        return matching(selection).stream()
                .flatMap(it -> it.orPlanned(method).why().stream())
                .findFirst();
    }

    private static Optional<Message> why(List<RestOfLine> own, LandingMethod method) {
        List<RestOfLine> moving = own.stream().filter(it -> !it.isNothing()).toList();
        boolean isUnknown = moving.stream().anyMatch(it -> !it.orPlanned(method).isTold());
        boolean isTold = moving.stream().anyMatch(it -> it.by(method).isTold());
        return moving.isEmpty() || (isTold && !isUnknown)
                ? Optional.empty()
                : moving.stream().flatMap(it -> it.by(method).why().stream()).findFirst();
    }

    private List<RestOfLine> matching(Selection selection) {
        return selection.isCount()
                ? lines.stream().filter(it -> selection.takes(it.selection())).toList()
                : money.entrySet().stream()
                        .filter(it -> selection.matches(it.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
    }
}
