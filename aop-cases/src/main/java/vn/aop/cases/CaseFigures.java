package vn.aop.cases;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import vn.aop.cases.story.StoryFigure;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;

/** The figures of a case, from which the numbers of its story can be worked out. */
final class CaseFigures {

    private final Plan plan;
    private final MetricSource planned;
    private final MetricSource asMade;
    private final Optional<MonthlyReview> review;
    private final Optional<Span> sold;

    private CaseFigures(Plan plan, Plan original, Optional<Actuals> actuals) {
        this.plan = plan;
        this.planned = Projection.of(plan).source();
        this.asMade = Projection.of(original).source();
        this.sold = actuals.map(Actuals::months).filter(it -> !it.isEmpty()).map(CaseFigures::span);
        this.review =
                sold.filter(it -> MonthlyReview.problems(plan, actuals.get(), it.to()).isEmpty())
                        .map(it -> MonthlyReview.of(plan, actuals.get(), it.to()));
    }

    /**
     * Returns the figures of a plan that can be projected, of the same plan before its amendments,
     * and of what was sold if that is known.
     */
    static CaseFigures of(Plan plan, Plan original, Optional<Actuals> actuals) {
        return new CaseFigures(plan, original, actuals);
    }

    private static Span span(SortedSet<YearMonth> months) {
        return new Span(months.first(), months.last());
    }

    Plan plan() {
        return plan;
    }

    /** Returns whether that from which a figure comes could be read. */
    boolean know(StoryFigure figure) {
        return figure.from() != StoryFigure.From.ACTUAL || sold.isPresent();
    }

    /** Returns the months in which a figure may lie. */
    Span known(StoryFigure figure) {
        Span year = plan.year().span();
        return switch (figure.from()) {
            case LAST_YEAR -> year.yearBefore();
            case PLAN, AS_MADE -> year;
            case ACTUAL -> sold.orElse(year);
        };
    }

    /** Returns the months over which a figure is taken. */
    Span months(StoryFigure figure) {
        return figure.months().orElseGet(() -> known(figure));
    }

    /** Returns what a figure comes to. */
    Value value(Metric metric, StoryFigure figure) {
        Span months = months(figure);
        Value value =
                source(figure)
                        .map(it -> metric.value(it, months))
                        .orElseGet(() -> Value.undefined(Message.of("story.no-actuals")));
        return switch (figure.against()) {
            case NOTHING -> value;
            case LAST_YEAR ->
                    more(value, metric.value(plan.baseline().source(), months.yearBefore()));
            case PLAN -> more(value, metric.value(planned, months));
        };
    }

    private static Value more(Value value, Value than) {
        return value.dividedBy(than).minus(Value.ratio(BigDecimal.ONE));
    }

    private Optional<MetricSource> source(StoryFigure figure) {
        return switch (figure.from()) {
            case LAST_YEAR -> Optional.of(plan.baseline().source());
            case PLAN -> Optional.of(planned);
            case AS_MADE -> Optional.of(asMade);
            case ACTUAL -> review.map(MonthlyReview::actualSums);
        };
    }
}
