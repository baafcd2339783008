package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.projection.Once;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What each method expects of one line in the months to come.
 *
 * <p>What lenders, owners and the state give or take, and capital spending, has no pace: it comes
 * as planned by every method.
 */
final class RestOfLine {

    private static final Message NO_LAST_YEAR = Message.of("undefined.line-without-last-year");

    private static final List<LandingMethod> PLANNED =
            List.of(LandingMethod.PLAN_REMAINING, LandingMethod.PERFORMANCE_CARRIED);

    private final Line line;
    private final YearSoFar year;
    private final Span rest;
    private final Level lastYearLevel;
    private final Pace onPlan;
    private final Pace onLastYear;
    private final Map<LandingMethod, Once<Expectation>> byMethod =
            new EnumMap<>(LandingMethod.class);

    /** The amounts that a method expects, in the currency's scale, one a month; or why none. */
    record Expectation(List<BigDecimal> months, Optional<Message> why) {

        Expectation {
            months = Collections.unmodifiableList(months);
            requireNonNull(why, "why");
        }

        static Expectation none(Message why) {
            return new Expectation(List.of(), Optional.of(why));
        }

        static Expectation of(List<BigDecimal> months) {
            return new Expectation(months, Optional.empty());
        }

        boolean isTold() {
            return why.isEmpty();
        }

        BigDecimal sum() {
            return months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    RestOfLine(Line line, YearSoFar year, Span rest, List<Line> recorded, List<Line> lastYear) {
        this.line = line;
        this.year = year;
        this.rest = rest;
        Level actual = told(Level.of(line, recorded), year);
        this.lastYearLevel = Level.of(line, lastYear);
        this.onPlan = new Pace(year, actual.selection(), Pace.Against.PLAN);
        this.onLastYear =
                new Pace(year, actual.or(lastYearLevel).selection(), Pace.Against.LAST_YEAR);
        byMethod.put(LandingMethod.PLAN_REMAINING, new Once<>(this::planned));
        byMethod.put(LandingMethod.PERFORMANCE_CARRIED, new Once<>(this::carried));
        byMethod.put(LandingMethod.LAST_YEAR_SHAPE, new Once<>(this::shaped));
        byMethod.put(LandingMethod.MEAN, new Once<>(this::mean));
    }

    /** What is not recorded apart is asked together with what it is recorded with. */
    private static Level told(Level first, YearSoFar year) {
        Optional<Level> level = Optional.of(first);
        while (level.isPresent()) {
            Selection selection = level.get().selection();
            if (year.actuals().value(selection, year.toDate()).number().isPresent()) {
                return level.get();
            }
            level = level.get().up();
        }
        return first;
    }

    Line line() {
        return line;
    }

    /** Returns what a method expects; why it does not where it tells nothing of this line. */
    Expectation by(LandingMethod method) {
        return requireNonNull(byMethod.get(method)).get();
    }

    /** Returns what a method expects, and where it tells nothing, what the plan does. */
    Expectation orPlanned(LandingMethod method) {
        Expectation own = by(method);
        return own.isTold() ? own : by(LandingMethod.PLAN_REMAINING);
    }

    /** Returns whether nothing is planned, recorded, or known of last year. */
    boolean isNothing() {
        return LandingMethod.single().stream()
                        .map(this::by)
                        .allMatch(it -> it.isTold() && it.sum().signum() == 0)
                || (isPlannedNothing() && telling().equals(PLANNED));
    }

    private boolean isPlannedNothing() {
        Expectation planned = by(LandingMethod.PLAN_REMAINING);
        return planned.isTold() && planned.months().stream().allMatch(it -> it.signum() == 0);
    }

    /** Returns the single methods that tell this line. */
    List<LandingMethod> telling() {
        return LandingMethod.single().stream().filter(it -> by(it).isTold()).toList();
    }

    private boolean hasPace() {
        AccountKind kind = line.account().kind();
        return !kind.isFlow() && kind != AccountKind.CAPEX;
    }

    private Expectation planned() {
        Projection toCome = year.toCome();
        return toCome.unknownSales()
                .why(line.selection(), rest)
                .map(Expectation::none)
                .orElseGet(() -> Expectation.of(ofRest(toCome.figures(), line.selection())));
    }

    private Expectation carried() {
        Expectation planned = by(LandingMethod.PLAN_REMAINING);
        if (!planned.isTold() || !hasPace() || isPlannedNothing()) {
            return planned;
        }
        return year.planned()
                .unknownSales()
                .why(onPlan.selection(), year.toDate())
                .or(onPlan::why)
                .map(Expectation::none)
                .orElseGet(() -> rounded(onPlan.on(planned.months())));
    }

    private Expectation shaped() {
        if (!hasPace()) {
            return by(LandingMethod.PLAN_REMAINING);
        }
        return unknownLastYear()
                .or(onLastYear::why)
                .map(Expectation::none)
                .orElseGet(() -> shapedAndChanged());
    }

    /**
     * Last year knows nothing of what a change moves; that comes on top at the pace of the plan.
     */
    private Expectation shapedAndChanged() {
        List<BigDecimal> shaped = onLastYear.on(lastYearRest());
        if (!isChanged()) {
            return rounded(shaped);
        }
        List<BigDecimal> moved = moved();
        return rounded(
                IntStream.range(0, shaped.size())
                        .mapToObj(it -> shaped.get(it).add(moved.get(it)))
                        .toList());
    }

    private boolean isChanged() {
        return year.toCome() != year.planned() && by(LandingMethod.PLAN_REMAINING).isTold();
    }

    private List<BigDecimal> moved() {
        List<BigDecimal> before = ofRest(year.planned().figures(), line.selection());
        List<BigDecimal> after = by(LandingMethod.PLAN_REMAINING).months();
        List<BigDecimal> moved =
                IntStream.range(0, after.size())
                        .mapToObj(it -> after.get(it).subtract(before.get(it)))
                        .toList();
        boolean hasPace =
                year.planned().unknownSales().why(onPlan.selection(), year.toDate()).isEmpty()
                        && onPlan.why().isEmpty();
        return hasPace ? onPlan.on(moved) : moved;
    }

    private Optional<Message> unknownLastYear() {
        Baseline baseline = year.planned().plan().baseline();
        Span whole = year.year().span().yearBefore();
        boolean isKnown =
                baseline.firstKnown(line.account().kind())
                        .filter(it -> !it.isAfter(whole.from()))
                        .isPresent();
        Selection selection = lastYearLevel.selection();
        boolean isNothing =
                Pace.amounts(baseline.figures(), selection).stream()
                        .allMatch(it -> it.signum() == 0);
        return isKnown && !isNothing
                ? Optional.empty()
                : Optional.of(
                        baseline.source()
                                .value(selection, whole)
                                .whyUndefined()
                                .orElse(NO_LAST_YEAR));
    }

    /** Last year's months, by the plan's shares where it was not kept apart. */
    private List<BigDecimal> lastYearRest() {
        Figures lastYear = year.lastYearFigures();
        List<BigDecimal> together = ofRest(lastYear, lastYearLevel.selection());
        if (lastYearLevel.isOwn()) {
            return together;
        }
        List<BigDecimal> own = ofRest(year.planned().figures(), line.selection());
        List<BigDecimal> all = ofRest(year.planned().figures(), lastYearLevel.selection());
        List<BigDecimal> shares = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            BigDecimal whole = all.get(i);
            shares.add(
                    whole.signum() == 0
                            ? BigDecimal.ZERO
                            : Value.quotient(together.get(i).multiply(own.get(i)), whole));
        }
        return shares;
    }

    private Expectation mean() {
        List<List<BigDecimal>> told = telling().stream().map(it -> by(it).months()).toList();
        if (told.isEmpty()) {
            return by(LandingMethod.PLAN_REMAINING);
        }
        BigDecimal methods = BigDecimal.valueOf(told.size());
        List<BigDecimal> means = new ArrayList<>();
        for (int i = 0; i < told.get(0).size(); i++) {
            int month = i;
            BigDecimal sum =
                    told.stream().map(it -> it.get(month)).reduce(BigDecimal.ZERO, BigDecimal::add);
            means.add(Value.quotient(sum, methods));
        }
        return rounded(means);
    }

    /** Months in the currency's scale; they sum to their sum rounded once. */
    private Expectation rounded(List<BigDecimal> exact) {
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Expectation.of(
                Split.roundingTo(year.rounded(sum), exact).stream()
                        .map(it -> it.getAmount())
                        .toList());
    }

    private List<BigDecimal> ofRest(Figures figures, Selection selection) {
        List<BigDecimal> months = Pace.amounts(figures, selection);
        return months.subList(year.year().indexOf(rest.from()), months.size());
    }

    /** Returns the sum that a method expects, with what it follows from. */
    Traced traced(LandingMethod method) {
        Expectation expected = orPlanned(method);
        if (!expected.isTold()) {
            return plannedRest().withValue(new Value.Undefined(by(method).why().orElseThrow()));
        }
        if (!by(method).isTold() || !hasPace()) {
            return plannedRest();
        }
        return switch (method) {
            case PLAN_REMAINING -> plannedRest();
            case PERFORMANCE_CARRIED -> onPlan.traced(label(method), value(method), plannedRest());
            case LAST_YEAR_SHAPE -> isChanged() ? tracedChange() : tracedShape(value(method));
            case MEAN -> tracedMean();
        };
    }

    private Traced tracedShape(Value rest) {
        return onLastYear.traced(label(LandingMethod.LAST_YEAR_SHAPE), rest, tracedLastYear());
    }

    private Traced tracedChange() {
        BigDecimal shaped =
                onLastYear.on(lastYearRest()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Value before = Value.of(year.rounded(shaped));
        Value after = value(LandingMethod.LAST_YEAR_SHAPE);
        return Traced.computed(
                label(LandingMethod.LAST_YEAR_SHAPE),
                after,
                "{0} + {1}",
                tracedShape(before),
                Traced.read(
                        Message.of("trace.changed").with("span", rest),
                        after.minus(before),
                        new Origin(Origin.Kind.ESTIMATE, line.selection() + " " + rest)));
    }

    private Traced tracedMean() {
        List<LandingMethod> methods = telling();
        String sum = Pace.sum(methods.size());
        return Traced.computed(
                label(LandingMethod.MEAN),
                value(LandingMethod.MEAN),
                methods.size() == 1 ? sum : "(" + sum + ") ÷ " + methods.size(),
                methods.stream().map(this::traced).toArray(Traced[]::new));
    }

    private Traced plannedRest() {
        return year.toCome()
                .sums()
                .term(line.selection(), rest)
                .as(Message.of("trace.plan-rest").with("span", rest));
    }

    private Traced tracedLastYear() {
        Span before = rest.yearBefore();
        if (lastYearLevel.isOwn()) {
            return year.lastYear()
                    .term(line.selection(), before)
                    .as(Message.of("trace.last-year-rest").with("span", before));
        }
        BigDecimal sum = lastYearRest().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Traced.read(
                Message.of("trace.last-year-shared")
                        .with("span", before)
                        .with("term", lastYearLevel.selection()),
                Value.of(sum, Unit.MONEY),
                new Origin(Origin.Kind.BASELINE, lastYearLevel.selection() + " " + before));
    }

    private Value value(LandingMethod method) {
        return Value.of(year.rounded(orPlanned(method).sum()));
    }

    private Message label(LandingMethod method) {
        return Message.of("trace.rest").with("method", method).with("span", rest);
    }
}
