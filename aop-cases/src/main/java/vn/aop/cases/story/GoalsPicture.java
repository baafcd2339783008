package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.text.Message;

/**
 * The goals of a year, each with last year, its target, what the plan leads to, and what was
 * reached, as a picture of a story shows them.
 *
 * @param plan by which plan
 * @param rows a row for each goal, in the order of the plan
 * @param reached the months of which is told what was reached; empty before any is over
 * @param isYear whether these months are the whole year
 */
public record GoalsPicture(
        StoryFigure.From plan, List<Row> rows, Optional<Span> reached, boolean isYear)
        implements DrawnPicture {

    public GoalsPicture {
        requireNonNull(plan, "plan");
        rows = List.copyOf(rows);
        requireNonNull(reached, "reached");
    }

    /**
     * A goal.
     *
     * @param goal the goal
     * @param lastYear its metric in the year before
     * @param target where it should be
     * @param planned where the plan leads to
     * @param actual what was reached in the months that are told, if any are
     */
    public record Row(
            Goal goal, Value lastYear, Value target, Value planned, Optional<Value> actual) {

        public Row {
            requireNonNull(goal, "goal");
            requireNonNull(lastYear, "lastYear");
            requireNonNull(target, "target");
            requireNonNull(planned, "planned");
            requireNonNull(actual, "actual");
        }

        /** Returns whether a value keeps to the target; an unknown one does not. */
        public boolean isKeptBy(Value value) {
            return value.number()
                    .flatMap(it -> target.number().map(level -> goal.bound().isKept(it, level)))
                    .orElse(false);
        }
    }

    static GoalsPicture of(StoryPicture.Goals asked, StoryFigures figures) {
        Plan plan = figures.plan(asked.plan());
        Span year = plan.year().span();
        Optional<Span> reached =
                asked.months().or(() -> figures.over().map(it -> new Span(year.from(), it)));
        Optional<Span> told = reached.filter(it -> asked.isReached());
        return new GoalsPicture(
                asked.plan(),
                plan.goals().stream().map(it -> row(it, asked.plan(), told, figures)).toList(),
                told,
                told.equals(Optional.of(year)));
    }

    private static Row row(
            Goal goal, StoryFigure.From from, Optional<Span> reached, StoryFigures figures) {
        Metric metric = goal.metric();
        Span year = figures.plan().year().span();
        return new Row(
                goal,
                figures.value(metric, StoryFigure.From.LAST_YEAR, year.yearBefore()),
                GoalTarget.of(figures.plan(from), goal).value(),
                figures.value(metric, from, year),
                reached.map(it -> figures.value(metric, StoryFigure.From.ACTUAL, it)));
    }

    @Override
    public Message finding() {
        if (isYear) {
            return told("picture.goals-met", row -> row.actual().orElseThrow());
        }
        return reached.<Message>map(
                        it ->
                                Message.of("picture.goals-so-far")
                                        .with("month", it.to())
                                        .with("goal", rows.get(0).goal().metric())
                                        .with("actual", rows.get(0).actual().orElseThrow())
                                        .with("target", rows.get(0).target()))
                .filter(it -> !rows.isEmpty())
                .orElseGet(() -> told("picture.goals-planned", Row::planned));
    }

    private Message told(String key, Function<Row, Value> value) {
        return Message.of(key)
                .with("kept", rows.stream().filter(it -> it.isKeptBy(value.apply(it))).count())
                .with("count", rows.size());
    }
}
