package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Once;
import vn.aop.core.text.Message;

/** What the months with trade came to, against plan or against last year; worked out once. */
final class Pace {

    private static final Message CLOSED = Message.of("undefined.all-closed");
    private static final Message NO_PACE = Message.of("undefined.no-pace");
    private static final Message DIVISION = Message.of("undefined.division-by-zero");

    private final YearSoFar year;
    private final Selection selection;
    private final Against against;
    private final Once<BigDecimal> actual;
    private final Once<BigDecimal> base;
    private final Once<Optional<Message>> why;

    /** What a year is held against. */
    enum Against {
        PLAN("plan-to-date", "plan-open"),
        LAST_YEAR("last-year-to-date", "last-year-open");

        private final String throughout;
        private final String open;

        Against(String throughout, String open) {
            this.throughout = throughout;
            this.open = open;
        }
    }

    /**
     * Holds what has come against something.
     *
     * @param year the year so far
     * @param selection what is compared
     * @param against what it is held against
     */
    Pace(YearSoFar year, Selection selection, Against against) {
        this.year = requireNonNull(year, "year");
        this.selection = requireNonNull(selection, "selection");
        this.against = requireNonNull(against, "against");
        this.actual = new Once<>(() -> open(year.actuals(), 0));
        this.base = new Once<>(() -> open(source(), against == Against.PLAN ? 0 : 1));
        this.why = new Once<>(this::whyNot);
    }

    /** Returns why no pace can be told; empty where it can. */
    Optional<Message> why() {
        return why.get();
    }

    private Optional<Message> whyNot() {
        if (year.open().isEmpty()) {
            return Optional.of(CLOSED);
        }
        Optional<Message> missing = year.actuals().value(selection, year.toDate()).whyUndefined();
        if (missing.isPresent()) {
            return missing;
        }
        Optional<Message> unknown = unknownBase();
        if (unknown.isPresent()) {
            return unknown;
        }
        BigDecimal actual = actual();
        BigDecimal base = base();
        boolean isTold = base.signum() > 0 && actual.signum() >= 0;
        boolean isNothingYet = base.signum() == 0 && actual.signum() == 0;
        return isTold || isNothingYet
                ? Optional.empty()
                : Optional.of(base.signum() == 0 ? DIVISION : NO_PACE);
    }

    private Optional<Message> unknownBase() {
        boolean isBefore = against == Against.LAST_YEAR;
        return spans().stream()
                .map(it -> isBefore ? it.yearBefore() : it)
                .flatMap(it -> source().value(selection, it).whyUndefined().stream())
                .findFirst();
    }

    /** Returns amounts with the share of the pace that is carried on; see {@link CarriedShare}. */
    List<BigDecimal> on(List<BigDecimal> months) {
        return on(months, year.quarters());
    }

    /** Returns amounts with so many quarters of the pace. */
    List<BigDecimal> on(List<BigDecimal> months, int quarters) {
        if (isNothingYet()) {
            return months;
        }
        BigDecimal over = CarriedShare.numerator(quarters, actual(), base());
        BigDecimal under = CarriedShare.denominator(base());
        return months.stream().map(it -> Value.quotient(it.multiply(over), under)).toList();
    }

    /** Returns whether neither the year nor what it is held against has begun. */
    boolean isNothingYet() {
        return base().signum() == 0;
    }

    /** Returns the rest as this pace has it, from what it would be without. */
    Traced traced(Message label, Value rest, Traced without) {
        return traced(label, rest, without, year.quarters());
    }

    /** Returns amounts as so many quarters of this pace have them, from what they are without. */
    Traced traced(Message label, Value rest, Traced without, int quarters) {
        if (isNothingYet()) {
            return without.as(label).withValue(rest);
        }
        String formula = "{0} × (1 + ({1} ÷ {2} − 1) × " + quarters + " ÷ 4)";
        Traced actual =
                total(year.actuals(), year.isOpenThroughout() ? "actual-to-date" : "actual-open");
        Traced base = total(source(), year.isOpenThroughout() ? against.throughout : against.open);
        return Traced.computed(label, rest, formula, without, actual, base);
    }

    private MetricSource source() {
        return against == Against.PLAN ? year.planned().sums() : year.lastYear();
    }

    private Traced total(MetricSource source, String key) {
        boolean isBefore = against == Against.LAST_YEAR && source != year.actuals();
        List<Traced> parts =
                spans().stream()
                        .map(it -> isBefore ? it.yearBefore() : it)
                        .map(it -> source.term(selection, it))
                        .toList();
        Span toDate = isBefore ? year.toDate().yearBefore() : year.toDate();
        Message label =
                year.isOpenThroughout()
                        ? Message.of("trace." + key).with("span", toDate)
                        : Message.of("trace." + key).with("months", year.open());
        if (parts.size() == 1) {
            return parts.get(0).as(label);
        }
        return selection.isLevel() ? Traced.mean(label, parts) : Traced.sum(label, parts);
    }

    /** The open months; of a level each by itself where they do not follow one another. */
    private List<Span> spans() {
        List<Span> spans = Span.of(year.open());
        return selection.isLevel() && spans.size() > 1
                ? year.open().stream().map(Span::of).toList()
                : spans;
    }

    private BigDecimal actual() {
        return actual.get();
    }

    private BigDecimal base() {
        return base.get();
    }

    private BigDecimal open(MetricSource source, int yearsBefore) {
        return spans().stream()
                .map(it -> yearsBefore > 0 ? it.yearBefore() : it)
                .map(it -> source.value(selection, it))
                .reduce(Value::plus)
                .flatMap(Value::number)
                .orElse(BigDecimal.ZERO);
    }
}
