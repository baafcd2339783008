package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
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
    private final Optional<OwnPart> own;
    private final boolean hasPace;
    private final YearSoFar year;
    private final Span rest;
    private final Selection lastYearLevel;
    private final Pace onPlan;
    private final Pace onLastYear;
    private final Map<LandingMethod, Once<Expectation>> byMethod =
            new EnumMap<>(LandingMethod.class);
    private final Once<List<LandingMethod>> telling = new Once<>(this::tellingMethods);
    private final Once<Boolean> isNothing = new Once<>(this::comesToNothing);

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
            BigDecimal sum = BigDecimal.ZERO;
            for (BigDecimal month : months) {
                sum = sum.add(month);
            }
            return sum;
        }
    }

    /** Tells the rest of a line of money, compared at the first level that takes in all of it. */
    static RestOfLine of(
            OwnPart own, ComparedAt before, YearSoFar year, Span rest, List<Line> recorded) {
        Line line = own.line();
        AccountKind kind = line.account().kind();
        ComparedAt actual = told(ComparedAt.of(line, recorded), year);
        return new RestOfLine(
                line.selection(),
                Optional.of(own),
                !kind.isFlow() && kind != AccountKind.CAPEX,
                before.selection(),
                new Pace(year, actual.selection(), Pace.Against.PLAN),
                new Pace(year, actual.or(before).selection(), Pace.Against.LAST_YEAR),
                year,
                rest);
    }

    /** Tells the rest of what is counted in a channel and group. */
    static RestOfLine of(QuantityLine line, YearSoFar year, Span rest) {
        Selection selection = line.selection();
        return new RestOfLine(
                selection,
                Optional.empty(),
                true,
                selection,
                new Pace(year, selection, Pace.Against.PLAN),
                new Pace(year, selection, Pace.Against.LAST_YEAR),
                year,
                rest);
    }

    /** Returns the same line of the year that is run by another plan, with the same pace. */
    RestOfLine changedTo(YearSoFar changed) {
        return new RestOfLine(
                selection, own, hasPace, lastYearLevel, onPlan, onLastYear, changed, rest);
    }

    private RestOfLine(
            Selection selection,
            Optional<OwnPart> own,
            boolean hasPace,
            Selection lastYearLevel,
            Pace onPlan,
            Pace onLastYear,
            YearSoFar year,
            Span rest) {
        this.selection = selection;
        this.own = own;
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
        return isNothing.get();
    }

    private boolean comesToNothing() {
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
        return telling.get();
    }

    private List<LandingMethod> tellingMethods() {
        return LandingMethod.single().stream().filter(it -> by(it).isTold()).toList();
    }

    private Expectation planned() {
        return year.toCome()
                .sums()
                .value(selection, rest)
                .whyUndefined()
                .map(Expectation::none)
                .orElseGet(() -> Expectation.of(ofPlan(year.toCome())));
    }

    private Expectation carried() {
        Expectation planned = by(LandingMethod.PLAN_REMAINING);
        if (!planned.isTold() || !hasPace || isPlannedNothing()) {
            return planned;
        }
        return onPlan.why()
                .map(Expectation::none)
                .orElseGet(
                        () ->
                                rounded(
                                        isDecided()
                                                ? plus(onPlan.on(plannedBefore()), moved())
                                                : onPlan.on(planned.months())));
    }

    private static List<BigDecimal> plus(List<BigDecimal> some, List<BigDecimal> others) {
        return IntStream.range(0, some.size())
                .mapToObj(it -> some.get(it).add(others.get(it)))
                .toList();
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
        return rounded(plus(shaped, moved()));
    }

    boolean isChanged() {
        return year.isChanged() && by(LandingMethod.PLAN_REMAINING).isTold();
    }

    /**
     * Whether a budget alone says how much is spent: what is decided of it is spent as decided,
     * while what follows sales moves at their pace.
     */
    private boolean isDecided() {
        List<BudgetLine> lines =
                isChanged()
                        ? Stream.of(year.planned(), year.toCome())
                                .flatMap(it -> it.plan().budget().stream())
                                .filter(it -> it.line().selection().equals(selection))
                                .toList()
                        : List.of();
        return !lines.isEmpty() && lines.stream().noneMatch(BudgetLine::isDriven);
    }

    private List<BigDecimal> plannedBefore() {
        return ofPlan(year.planned());
    }

    private List<BigDecimal> moved() {
        List<BigDecimal> before = plannedBefore();
        List<BigDecimal> after = by(LandingMethod.PLAN_REMAINING).months();
        List<BigDecimal> moved =
                IntStream.range(0, after.size())
                        .mapToObj(it -> after.get(it).subtract(before.get(it)))
                        .toList();
        return onPlan.why().isEmpty() && !isDecided() ? onPlan.on(moved) : moved;
    }

    private Optional<Message> unknownLastYear() {
        Value whole = year.lastYear().value(lastYearLevel, year.year().span().yearBefore());
        boolean isNothing = whole.number().filter(it -> it.signum() == 0).isPresent();
        return isNothing ? Optional.of(NO_LAST_YEAR) : whole.whyUndefined();
    }

    /** Last year's months, by the plan's shares where it was not kept apart. */
    List<BigDecimal> lastYearRest() {
        List<BigDecimal> together = together(year.lastYear(), rest.yearBefore());
        if (isKeptApart()) {
            return together;
        }
        List<BigDecimal> planned = ofPlan(year.planned());
        List<BigDecimal> all = together(year.planned().sums(), rest);
        List<BigDecimal> shares = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            BigDecimal whole = all.get(i);
            shares.add(
                    whole.signum() == 0
                            ? BigDecimal.ZERO
                            : Value.quotient(together.get(i).multiply(planned.get(i)), whole));
        }
        return shares;
    }

    boolean isKeptApart() {
        return own.map(OwnPart::isKeptApart).orElse(true);
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

    /** What a plan has on this line in the rest of the year, apart from the lines below it. */
    private List<BigDecimal> ofPlan(Projection plan) {
        return rest.months().stream()
                .map(
                        month ->
                                own.map(it -> it.planned(plan.sums(), month))
                                        .orElseGet(() -> number(plan.sums(), month)))
                .toList();
    }

    /** What is told together with this line, of last year in the months a year before the rest. */
    private List<BigDecimal> together(MetricSource source, Span months) {
        return months.months().stream()
                .map(
                        month ->
                                own.map(it -> it.together(source, month))
                                        .orElseGet(() -> number(source, month)))
                .toList();
    }

    private BigDecimal number(MetricSource source, YearMonth month) {
        return source.value(selection, Span.of(month)).number().orElse(BigDecimal.ZERO);
    }

    /** Returns the number of {@link #traced} alone. */
    Value value(LandingMethod method) {
        return new RestReasons(this).number(method);
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
