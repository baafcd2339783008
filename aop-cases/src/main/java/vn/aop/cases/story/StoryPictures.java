package vn.aop.cases.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricException;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * Draws the pictures of a story from the figures of its case.
 *
 * <pre>{@code
 * DrawnPicture goals = new StoryPictures(figures).draw("picture: goals").value().orElseThrow();
 * wording.say(goals.finding()); // Kế hoạch đạt 3 trong 3 mục tiêu.
 * }</pre>
 *
 * @param figures the figures
 */
public record StoryPictures(StoryFigures figures) {

    /**
     * Draws a picture.
     *
     * @param destination what it shows, as its author writes it
     * @return the picture; else everything that is to be mended in what it asks for
     */
    public Validated<DrawnPicture, Message> draw(String destination) {
        return StoryPicture.read(destination)
                .map(this::draw)
                .orElseGet(
                        () ->
                                refused(
                                        Message.of("story.picture-unknown")
                                                .with("picture", destination)
                                                .with("known", StoryPicture.forms())));
    }

    private Validated<DrawnPicture, Message> draw(StoryPicture asked) {
        if (asked instanceof StoryPicture.Months months) {
            return draw(months);
        }
        if (asked instanceof StoryPicture.Goals goals) {
            return draw(goals);
        }
        return figures.before()
                .<Validated<DrawnPicture, Message>>map(
                        it -> Validated.valid(PlansPicture.of(it, figures)))
                .orElseGet(() -> refused(Message.of("story.no-before")));
    }

    private Validated<DrawnPicture, Message> draw(StoryPicture.Goals asked) {
        if (figures.plan(asked.plan()).goals().isEmpty()) {
            return refused(Message.of("story.no-goals"));
        }
        if (asked.isReached() && !figures.know(StoryFigure.From.ACTUAL)) {
            return refused(Message.of("story.no-actuals"));
        }
        List<Message> problems = new ArrayList<>();
        asked.months().ifPresent(it -> outside(it, StoryFigure.From.ACTUAL, problems));
        return problems.isEmpty()
                ? Validated.valid(GoalsPicture.of(asked, figures))
                : Validated.invalid(problems);
    }

    private Validated<DrawnPicture, Message> draw(StoryPicture.Months asked) {
        List<Message> problems = new ArrayList<>();
        asked.from().forEach(it -> look(it, asked, problems));
        List<Metric> metrics =
                asked.metrics().stream().flatMap(it -> metric(it, problems).stream()).toList();
        if (metrics.stream().map(Metric::unit).distinct().count() > 1) {
            problems.add(Message.of("story.picture-units").with("metrics", metrics));
        }
        if (!problems.isEmpty()) {
            return Validated.invalid(problems);
        }
        MonthsPicture drawn = MonthsPicture.of(asked, metrics, figures);
        drawn.series().stream()
                .filter(it -> it.from() != StoryFigure.From.ACTUAL || figures.over().isPresent())
                .filter(MonthsPicture.Series::isUnknown)
                .forEach(it -> problems.add(unknown(it)));
        return problems.isEmpty() ? Validated.valid(drawn) : Validated.invalid(problems);
    }

    private static Message unknown(MonthsPicture.Series empty) {
        return Message.of("story.picture-undefined")
                .with("metric", empty.metric())
                .with("from", empty.from())
                .with("why", empty.values().get(0).whyUndefined().orElseThrow());
    }

    private void look(StoryFigure.From from, StoryPicture.Months asked, List<Message> problems) {
        if (!figures.know(from)) {
            problems.add(
                    Message.of(
                            from == StoryFigure.From.BEFORE
                                    ? "story.no-before"
                                    : "story.no-actuals"));
            return;
        }
        Span year = MonthsPicture.months(asked, figures);
        boolean isOtherYear =
                from == StoryFigure.From.LAST_YEAR && figures.plan().year().contains(year.from());
        asked.months()
                .map(it -> isOtherYear ? it.yearBefore() : it)
                .ifPresent(it -> outside(it, from, problems));
    }

    private void outside(Span asked, StoryFigure.From from, List<Message> problems) {
        Span known = figures.known(from);
        if (!known.contains(asked.from()) || !known.contains(asked.to())) {
            problems.add(
                    Message.of("story.figure-months").with("months", asked).with("known", known));
        }
    }

    private Optional<Metric> metric(String text, List<Message> problems) {
        try {
            return Optional.of(Metric.parse(text, figures.plan().company().vocabulary()));
        } catch (MetricException wrong) {
            wrong.mistakes()
                    .forEach(
                            it ->
                                    problems.add(
                                            Message.of("story.figure-metric")
                                                    .with("metric", text)
                                                    .with("why", it.message())));
            return Optional.empty();
        }
    }

    private static Validated<DrawnPicture, Message> refused(Message problem) {
        return Validated.invalid(List.of(problem));
    }
}
