package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;

/**
 * The figures of a case, from which the numbers and pictures of its story are worked out. It is for
 * one thread.
 */
public final class StoryFigures {

    private final PlanHistory year;
    private final Plan plan;
    private final Optional<Plan> before;
    private final Optional<YearMonth> over;
    private final Map<Plan, Projection> projections = new IdentityHashMap<>();
    private final Optional<MonthlyReview> review;
    private final Optional<Span> sold;

    private StoryFigures(
            PlanHistory year, LocalDate day, Optional<Plan> before, Optional<Actuals> actuals) {
        this.year = year;
        this.plan = year.on(day).current();
        this.before = before;
        this.sold =
                actuals.map(it -> within(it.months(), plan.year().span()))
                        .filter(it -> !it.isEmpty())
                        .map(StoryFigures::span);
        this.over =
                sold.map(it -> earlier(it.to(), YearMonth.from(day).minusMonths(1)))
                        .filter(it -> !it.isBefore(sold.orElseThrow().from()));
        this.review =
                sold.filter(it -> MonthlyReview.problems(plan, actuals.get(), it.to()).isEmpty())
                        .map(it -> MonthlyReview.of(plan, actuals.get(), it.to()));
    }

    /**
     * Returns the figures of a case.
     *
     * @param year its plan with all amendments of the year; all of it can be projected
     * @param day the day on which the story is read
     * @param before the plan as the business used to run, where the case shows it
     * @param actuals what was sold, where that is known, also after that day
     */
    public static StoryFigures of(
            PlanHistory year, LocalDate day, Optional<Plan> before, Optional<Actuals> actuals) {
        return new StoryFigures(
                requireNonNull(year, "year"),
                requireNonNull(day, "day"),
                requireNonNull(before, "before"),
                requireNonNull(actuals, "actuals"));
    }

    private static SortedSet<YearMonth> within(SortedSet<YearMonth> months, Span year) {
        return new TreeSet<>(months.stream().filter(year::contains).toList());
    }

    private static Span span(SortedSet<YearMonth> months) {
        return new Span(months.first(), months.last());
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    /** Returns the plan on the day of the story. */
    public Plan plan() {
        return plan;
    }

    /** Returns the plan as the business used to run, where the case shows it. */
    public Optional<Plan> before() {
        return before;
    }

    /** Returns the plan as it was first made. */
    public Plan asMade() {
        return year.original();
    }

    /**
     * Returns the plan from which figures are worked out.
     *
     * @param from figures of one of the plans that the business made
     */
    Plan plan(StoryFigure.From from) {
        return switch (from) {
            case AS_MADE -> asMade();
            case LAST_PLAN -> year.current();
            case BEFORE -> before.orElseThrow();
            case PLAN, LAST_YEAR, ACTUAL -> plan;
        };
    }

    /** Returns the last month with sales that is over on the day of the story, if there is one. */
    public Optional<YearMonth> over() {
        return over;
    }

    /** Returns what a plan leads to. */
    public Projection projection(Plan of) {
        return projections.computeIfAbsent(of, Projection::of);
    }

    /** Returns whether figures could be read. */
    public boolean know(StoryFigure.From from) {
        return switch (from) {
            case LAST_YEAR, AS_MADE, PLAN, LAST_PLAN -> true;
            case BEFORE -> before.isPresent();
            case ACTUAL -> sold.isPresent();
        };
    }

    /** Returns the months in which figures may lie. */
    public Span known(StoryFigure.From from) {
        Span all = plan.year().span();
        return switch (from) {
            case LAST_YEAR -> all.yearBefore();
            case BEFORE, AS_MADE, PLAN, LAST_PLAN -> all;
            case ACTUAL -> sold.orElse(all);
        };
    }

    /** Returns the months over which a figure is taken. */
    public Span months(StoryFigure figure) {
        return figure.months().orElseGet(() -> known(figure.from()));
    }

    /** Returns what a figure comes to. */
    public Value value(Metric metric, StoryFigure figure) {
        Span months = months(figure);
        Value value = value(metric, figure.from(), months);
        return switch (figure.against()) {
            case NOTHING -> value;
            case LAST_YEAR ->
                    more(value, value(metric, StoryFigure.From.LAST_YEAR, months.yearBefore()));
            case PLAN -> more(value, metric.value(planned(inForce(months.to())), months));
        };
    }

    /** Returns what a metric comes to over some months. */
    public Value value(Metric metric, StoryFigure.From from, Span months) {
        return source(from)
                .map(it -> metric.value(it, months))
                .orElseGet(() -> Value.undefined(Message.of("story.no-actuals")));
    }

    private static Value more(Value value, Value than) {
        return value.dividedBy(than).minus(Value.ratio(BigDecimal.ONE));
    }

    /** What is known of the plan on the day of the story is enough for the months before it. */
    private Plan inForce(YearMonth month) {
        return plan.year().contains(month) ? year.inForce(month).plan() : plan;
    }

    private Optional<MetricSource> source(StoryFigure.From from) {
        return switch (from) {
            case LAST_YEAR -> Optional.of(plan.baseline().source());
            case BEFORE -> before.map(this::planned);
            case AS_MADE, PLAN, LAST_PLAN -> Optional.of(planned(plan(from)));
            case ACTUAL -> review.map(MonthlyReview::source);
        };
    }

    private MetricSource planned(Plan of) {
        return projection(of).source();
    }
}
