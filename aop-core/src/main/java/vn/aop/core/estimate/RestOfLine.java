package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
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

    private final Selection selection;
    private final Optional<Line> line;
    private final boolean isWide;
    private final boolean hasPace;
    private final YearSoFar year;
    private final Span rest;
    private final Selection lastYearLevel;
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

    /**
     * Tells the rest of a line of money, compared at the first level that takes in all of it.
     *
     * <p>A line such as {@code other_operating} may be asked for with others below it, such as
     * {@code utilities}: it is told by its own amounts alone, for they are lines of their own. What
     * was recorded in more detail than is planned has no rest of its own; the plan's line tells it.
     */
    static RestOfLine of(
            Line line,
            YearSoFar year,
            Span rest,
            Collection<Line> all,
            List<Line> recorded,
            List<Line> lastYear) {
        AccountKind kind = line.account().kind();
        ComparedAt actual = told(ComparedAt.of(line, recorded), year);
        ComparedAt before = ComparedAt.of(line, lastYear);
        return new RestOfLine(
                line.selection(),
                Optional.of(line),
                all.stream().anyMatch(it -> isBelow(it, line)),
                !kind.isFlow() && kind != AccountKind.CAPEX && !isToldAbove(line, year),
                before.selection(),
                new Pace(year, actual.selection(), Pace.Against.PLAN),
                new Pace(year, actual.or(before).selection(), Pace.Against.LAST_YEAR),
                year,
                rest);
    }

    private static boolean isBelow(Line line, Line wide) {
        return !line.equals(wide) && wide.selection().matches(line);
    }

    private static boolean isToldAbove(Line line, YearSoFar year) {
        Set<Line> planned = year.toCome().figures().lines();
        return !planned.contains(line)
                && !year.planned().figures().lines().contains(line)
                && planned.stream().anyMatch(it -> isBelow(line, it));
    }

    /** Tells the rest of what is counted in a channel and group. */
    static RestOfLine of(QuantityLine line, YearSoFar year, Span rest) {
        Selection selection = line.selection();
        return new RestOfLine(
                selection,
                Optional.empty(),
                false,
                true,
                selection,
                new Pace(year, selection, Pace.Against.PLAN),
                new Pace(year, selection, Pace.Against.LAST_YEAR),
                year,
                rest);
    }

    private RestOfLine(
            Selection selection,
            Optional<Line> line,
            boolean isWide,
            boolean hasPace,
            Selection lastYearLevel,
            Pace onPlan,
            Pace onLastYear,
            YearSoFar year,
            Span rest) {
        this.selection = selection;
        this.line = line;
        this.isWide = isWide;
        this.hasPace = hasPace;
        this.lastYearLevel = lastYearLevel;
        this.onPlan = onPlan;
        this.onLastYear = onLastYear;
        this.year = year;
        this.rest = rest;
        byMethod.put(LandingMethod.PLAN_REMAINING, new Once<>(this::planned));
        byMethod.put(LandingMethod.PERFORMANCE_CARRIED, new Once<>(this::carried));
        byMethod.put(LandingMethod.LAST_YEAR_SHAPE, new Once<>(this::shaped));
        byMethod.put(LandingMethod.MEAN, new Once<>(this::mean));
    }

    /** What is not recorded apart is asked together with what it is recorded with. */
    static ComparedAt told(ComparedAt first, YearSoFar year) {
        Optional<ComparedAt> level = Optional.of(first);
        while (level.isPresent()) {
            Selection selection = level.get().selection();
            if (year.actuals().value(selection, year.toDate()).number().isPresent()) {
                return level.get();
            }
            level = level.get().up();
        }
        return first;
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

    private Expectation planned() {
        return year.toCome()
                .sums()
                .value(selection, rest)
                .whyUndefined()
                .map(Expectation::none)
                .orElseGet(() -> Expectation.of(own(year.toCome())));
    }

    private Expectation carried() {
        Expectation planned = by(LandingMethod.PLAN_REMAINING);
        if (!planned.isTold() || !hasPace || isPlannedNothing()) {
            return planned;
        }
        return onPlan.why()
                .map(Expectation::none)
                .orElseGet(() -> rounded(onPlan.on(planned.months())));
    }

    private Expectation shaped() {
        if (!hasPace) {
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

    boolean isChanged() {
        return year.isChanged() && by(LandingMethod.PLAN_REMAINING).isTold();
    }

    private List<BigDecimal> moved() {
        List<BigDecimal> before = own(year.planned());
        List<BigDecimal> after = by(LandingMethod.PLAN_REMAINING).months();
        List<BigDecimal> moved =
                IntStream.range(0, after.size())
                        .mapToObj(it -> after.get(it).subtract(before.get(it)))
                        .toList();
        return onPlan.why().isEmpty() ? onPlan.on(moved) : moved;
    }

    private Optional<Message> unknownLastYear() {
        Value whole = year.lastYear().value(lastYearLevel, year.year().span().yearBefore());
        boolean isNothing = whole.number().filter(it -> it.signum() == 0).isPresent();
        return isNothing ? Optional.of(NO_LAST_YEAR) : whole.whyUndefined();
    }

    /** Last year's months, by the plan's shares where it was not kept apart. */
    List<BigDecimal> lastYearRest() {
        List<BigDecimal> together = ofLastYear();
        if (isKeptApart()) {
            return together;
        }
        List<BigDecimal> own = own(year.planned());
        List<BigDecimal> all = ofRest(year.planned().sums(), lastYearLevel);
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

    boolean isKeptApart() {
        return lastYearLevel.equals(selection) && !isWide;
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

    /** Months in the scale of money or counts; they sum to their sum rounded once. */
    Expectation rounded(List<BigDecimal> exact) {
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Expectation.of(
                selection.isCount()
                        ? roundedCounts(exact)
                        : Split.roundingTo(year.rounded(sum), exact).stream()
                                .map(it -> it.getAmount())
                                .toList());
    }

    /** Each month takes up what the months before it were rounded by. */
    private static List<BigDecimal> roundedCounts(List<BigDecimal> exact) {
        List<BigDecimal> rounded = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal told = BigDecimal.ZERO;
        for (BigDecimal month : exact) {
            sum = sum.add(month);
            BigDecimal next = sum.setScale(Quantities.SCALE, RoundingMode.HALF_UP);
            rounded.add(next.subtract(told));
            told = next;
        }
        return rounded;
    }

    /** What a plan has of this line alone in the months to come. */
    private List<BigDecimal> own(Projection plan) {
        return line.map(
                        it ->
                                rest.months().stream()
                                        .map(month -> plan.figures().amount(it, month).getAmount())
                                        .toList())
                .orElseGet(() -> ofRest(plan.sums(), selection));
    }

    private List<BigDecimal> ofRest(MetricSource source, Selection what) {
        return rest.months().stream().map(it -> number(source.value(what, Span.of(it)))).toList();
    }

    private List<BigDecimal> ofLastYear() {
        MetricSource lastYear = year.lastYear();
        return rest.yearBefore().months().stream()
                .map(it -> number(lastYear.value(lastYearLevel, Span.of(it))))
                .toList();
    }

    private static BigDecimal number(Value value) {
        return value.number().orElse(BigDecimal.ZERO);
    }

    /** Returns the sum that a method expects, with what it follows from. */
    Traced traced(LandingMethod method) {
        return new RestReasons(this).of(method);
    }

    Selection selection() {
        return selection;
    }

    boolean hasPace() {
        return hasPace;
    }

    YearSoFar year() {
        return year;
    }

    Span rest() {
        return rest;
    }

    Pace onPlan() {
        return onPlan;
    }

    Pace onLastYear() {
        return onLastYear;
    }

    Selection lastYearLevel() {
        return lastYearLevel;
    }
}
