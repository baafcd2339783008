package vn.aop.web.story;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.story.GoalsPicture;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Goals as bars: last year, the plan and what was reached, against the target.
 *
 * @param plan what the bar of the plan is called
 * @param actual what the bar of what was reached is called, with its months; empty where it is not
 *     told
 * @param goals the goals
 */
public record GoalsChart(String plan, Optional<String> actual, List<GoalBars> goals) {

    /** How wide the drawing of a goal is. */
    public static final int WIDTH = 1000;

    private static final BigDecimal ROOM = new BigDecimal("1.12");

    /**
     * The bars of a goal.
     *
     * @param name what people call the goal
     * @param lastYear last year
     * @param target the level asked for, as far along as it is
     * @param planned where the plan leads to
     * @param actual what was reached, where that is told
     */
    public record GoalBars(
            String name, Bar lastYear, Bar target, Bar planned, Optional<Bar> actual) {

        public GoalBars {
            requireNonNull(name, "name");
            requireNonNull(lastYear, "lastYear");
            requireNonNull(target, "target");
            requireNonNull(planned, "planned");
            requireNonNull(actual, "actual");
        }
    }

    /**
     * A number as a bar.
     *
     * @param width how long the bar is, of {@link #WIDTH}; 0 where the number is not known
     * @param text the number
     */
    public record Bar(int width, String text) {

        public Bar {
            requireNonNull(text, "text");
        }
    }

    public GoalsChart {
        requireNonNull(plan, "plan");
        requireNonNull(actual, "actual");
        goals = List.copyOf(goals);
    }

    static GoalsChart of(GoalsPicture picture, Wording words) {
        return new GoalsChart(
                MonthsChart.capital(words.name(picture.plan())),
                picture.reached()
                        .map(
                                it ->
                                        words.say(
                                                picture.isYear()
                                                        ? Message.of("picture.reached-year")
                                                        : Message.of("picture.reached")
                                                                .with("month", it.to()))),
                picture.rows().stream().map(it -> bars(it, words)).toList());
    }

    private static GoalBars bars(GoalsPicture.Row row, Wording words) {
        List<Value> values =
                Stream.of(
                                Optional.of(row.lastYear()),
                                Optional.of(row.target()),
                                Optional.of(row.planned()),
                                row.actual())
                        .flatMap(Optional::stream)
                        .toList();
        Rounding rounding = Rounding.of(values, words);
        BigDecimal most =
                values.stream()
                        .flatMap(it -> it.number().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::max)
                        .multiply(ROOM);
        return new GoalBars(
                words.text(row.goal().name()),
                bar(row.lastYear(), most, rounding),
                target(row, bar(row.target(), most, rounding), words),
                bar(row.planned(), most, rounding),
                row.actual().map(it -> bar(it, most, rounding)));
    }

    private static Bar target(GoalsPicture.Row row, Bar level, Wording words) {
        return new Bar(
                level.width(),
                words.say(
                        Message.of("picture.target")
                                .with("bound", row.goal().bound())
                                .with("level", level.text())));
    }

    private static Bar bar(Value value, BigDecimal most, Rounding rounding) {
        return value.number()
                .filter(it -> most.signum() > 0)
                .map(
                        it ->
                                new Bar(
                                        it.max(BigDecimal.ZERO)
                                                .multiply(BigDecimal.valueOf(WIDTH))
                                                .divide(most, 0, RoundingMode.HALF_UP)
                                                .intValueExact(),
                                        rounding.write(value)))
                .orElseGet(() -> new Bar(0, rounding.write(value)));
    }
}
