package vn.aop.core.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Tells of what there should be counts and are none: of each channel that is planned to be counted,
 * or has been counted in another month. What was not counted is unknown, and so is the whole that
 * it is a part of; of a month without trade nothing is missed but a level: who is a learner is one
 * while the school is closed.
 */
final class CountRecords {

    private final Company company;
    private final Quantities planned;
    private final Quantities counted;
    private final Set<YearMonth> closed;
    private final Set<YearMonth> months;

    CountRecords(Company company, Quantities planned, Actuals actuals) {
        this.company = company;
        this.planned = planned;
        this.counted = actuals.figures().quantities();
        this.closed = actuals.recorded().noTrade();
        this.months = actuals.months();
    }

    /** Returns a count over a span as a source tells it, unknown where some of it is missing. */
    Traced term(MetricSource source, Selection selection, Span span) {
        Traced told = source.term(selection, span);
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month : span.months()) {
            Value of = count(selection, month);
            if (of.number().isEmpty()) {
                return told.withValue(of);
            }
            sum = sum.add(of.number().get());
        }
        return told.withValue(selection.measure().orElseThrow().over(sum, span.months().size()));
    }

    private Value count(Selection selection, YearMonth month) {
        boolean isHeld = !counted.isEmpty() && !counted.held(selection, month).isEmpty();
        if (isClosed(selection.measure().orElseThrow(), month) && !isHeld) {
            return Value.of(BigDecimal.ZERO, selection.measure().orElseThrow().unit());
        }
        return missing(selection, month)
                .filter(it -> isHeld)
                .map(
                        it ->
                                Value.undefined(
                                        Message.of("undefined.counted-in-part")
                                                .with("what", it.selection())
                                                .with("month", month)))
                .orElseGet(() -> counted.sum(selection, Span.of(month)));
    }

    private boolean isClosed(Measure measure, YearMonth month) {
        return closed.contains(month) && !measure.isLevel();
    }

    /** Returns a line of a selection of which there should be a count in a month and is none. */
    private Optional<QuantityLine> missing(Selection selection, YearMonth month) {
        return expected().stream()
                .filter(selection::matches)
                .filter(line -> !isTold(line, month))
                .findFirst();
    }

    /** The channels that are counted, by plan or in some month. */
    private Set<QuantityLine> expected() {
        Set<QuantityLine> lines = new TreeSet<>();
        planned.lines().forEach(it -> lines.add(inChannel(it)));
        counted.lines().forEach(it -> lines.add(inChannel(it)));
        return lines;
    }

    /** A product group of which nothing is counted may not have been sold. */
    private static QuantityLine inChannel(QuantityLine line) {
        return new QuantityLine(line.measure(), line.channel(), Optional.empty());
    }

    private boolean isTold(QuantityLine line, YearMonth month) {
        return !counted.isEmpty()
                && counted.lines().stream()
                        .filter(it -> it.overlaps(line))
                        .anyMatch(it -> counted.count(it, month).isPresent());
    }

    /** Returns which counts are missing in the months of a span, in one sentence. */
    Optional<Message> caution(Span span) {
        Map<Selection, List<YearMonth>> missing = new LinkedHashMap<>();
        for (Measure measure : company.measures()) {
            Selection all = Selection.of(measure, List.of());
            span.months().stream()
                    .filter(it -> months.contains(it) && !isClosed(measure, it))
                    .filter(it -> count(all, it).number().isEmpty())
                    .forEach(
                            it ->
                                    missing.computeIfAbsent(
                                                    missing(all, it)
                                                            .map(QuantityLine::selection)
                                                            .orElse(all),
                                                    fresh -> new ArrayList<>())
                                            .add(it));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of("review.not-counted")
                                .with(
                                        "parts",
                                        missing.entrySet().stream()
                                                .map(
                                                        it ->
                                                                Message.of(
                                                                                "review.not-recorded.part")
                                                                        .with("what", it.getKey())
                                                                        .with(
                                                                                "months",
                                                                                it.getValue()))
                                                .toList()));
    }
}
