package vn.aop.cases;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.story.StoryFigure;
import vn.aop.cases.story.StoryFigures;
import vn.aop.cases.story.StoryLink;
import vn.aop.cases.story.StoryNumber;
import vn.aop.cases.story.StoryPicture;
import vn.aop.cases.story.StoryPictures;
import vn.aop.cases.story.StoryText;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricException;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/**
 * One look at a story in one language: whether its links lead somewhere, and whether its numbers
 * are what the core works out. It is for one thread.
 */
final class StoryCheck {

    private final StoryText story;
    private final Optional<StoryFigures> figures;
    private final Optional<Span> months;
    private final Set<String> offers;
    private final List<FileProblem> problems = new ArrayList<>();
    private int agreeing;

    /**
     * Looks at a story.
     *
     * @param figures the figures of the case; empty where its plan cannot be read
     * @param months the months of its sales; empty where nobody can tell
     * @param offers the names of its proposals
     */
    StoryCheck(
            StoryText story,
            Optional<StoryFigures> figures,
            Optional<Span> months,
            Set<String> offers) {
        this.story = story;
        this.figures = figures;
        this.months = months;
        this.offers = offers;
        story.links().forEach(this::look);
        story.pictures().forEach(this::look);
    }

    /** Returns what has to be mended. */
    List<FileProblem> problems() {
        return List.copyOf(problems);
    }

    /** Returns how many numbers were compared and agree. */
    int agreeing() {
        return agreeing;
    }

    private void look(StoryText.Linked link) {
        Optional<StoryLink> leads = StoryLink.read(link.destination());
        if (leads.isEmpty()) {
            tell(link, Message.of("story.link-nowhere").with("link", link.destination()));
        } else if (leads.get() instanceof StoryLink.ToPage page) {
            look(link, page);
        } else if (leads.get() instanceof StoryLink.ToFigure to) {
            figures.filter(it -> it.know(to.figure().from()))
                    .ifPresent(it -> look(link, to.figure(), it));
        }
    }

    private void look(StoryText.Linked link, StoryLink.ToPage page) {
        page.offer()
                .filter(it -> !offers.contains(it))
                .ifPresent(
                        it ->
                                tell(
                                        link,
                                        Message.of("story.no-offer")
                                                .with("offer", it)
                                                .with("known", List.copyOf(offers))
                                                .with("nearest", Nearest.to(it, offers))));
        page.month()
                .ifPresent(
                        month ->
                                months.filter(it -> !it.contains(month))
                                        .ifPresent(it -> tellWithout(month, it, link)));
    }

    private void tellWithout(YearMonth month, Span sold, StoryText.Linked link) {
        tell(
                link,
                Message.of("story.month-without-sales").with("month", month).with("months", sold));
    }

    private void look(StoryText.Linked link, StoryFigure figure, StoryFigures known) {
        Optional<Metric> metric = metric(link, figure, known);
        Span allowed = known.known(figure.from());
        Span asked = known.months(figure);
        if (!allowed.contains(asked.from()) || !allowed.contains(asked.to())) {
            tell(
                    link,
                    Message.of("story.figure-months").with("months", asked).with("known", allowed));
        } else if (link.numbers().size() != 1) {
            tell(link, Message.of("story.figure-number").with("words", link.words()));
        } else {
            metric.ifPresent(it -> compare(link, it, figure, known));
        }
    }

    /** A picture is drawn, so that whatever keeps it from being drawn is told now. */
    private void look(StoryText.Pictured picture) {
        if (!picture.standsAlone()) {
            problems.add(
                    story.told(
                            picture.index(),
                            Message.of("story.picture-alone")
                                    .with("picture", picture.destination())));
        }
        figures.filter(it -> it.know(StoryFigure.From.ACTUAL) || !tellsActuals(picture))
                .ifPresent(
                        it ->
                                new StoryPictures(it)
                                        .draw(picture.destination())
                                        .problems()
                                        .forEach(
                                                why ->
                                                        problems.add(
                                                                story.told(picture.index(), why))));
    }

    /** Where the sales cannot be read, that is told of them, and not of each picture. */
    private static boolean tellsActuals(StoryText.Pictured picture) {
        return StoryPicture.read(picture.destination())
                .filter(StoryPicture::tellsActuals)
                .isPresent();
    }

    private Optional<Metric> metric(StoryText.Linked link, StoryFigure figure, StoryFigures known) {
        try {
            return Optional.of(Metric.parse(figure.metric(), known.plan().company().vocabulary()));
        } catch (MetricException wrong) {
            wrong.mistakes()
                    .forEach(
                            it ->
                                    tell(
                                            link,
                                            Message.of("story.figure-metric")
                                                    .with("metric", figure.metric())
                                                    .with("why", it.message())));
            return Optional.empty();
        }
    }

    private void compare(
            StoryText.Linked link, Metric metric, StoryFigure figure, StoryFigures known) {
        StoryNumber told = link.numbers().get(0);
        Value value = known.value(metric, figure);
        if (value instanceof Value.Defined defined) {
            if (told.mayBe(defined.unit()) && told.tells(defined.amount())) {
                agreeing++;
            } else {
                tell(
                        link,
                        Message.of("story.contradicted")
                                .with("told", told.written())
                                .with("value", value)
                                .with("figure", named(metric, figure, known.months(figure))));
            }
        } else {
            tell(
                    link,
                    Message.of("story.figure-undefined")
                            .with("told", told.written())
                            .with("why", value.whyUndefined().orElseThrow()));
        }
    }

    private static Message named(Metric metric, StoryFigure figure, Span months) {
        String key =
                switch (figure.against()) {
                    case NOTHING ->
                            switch (figure.from()) {
                                case LAST_YEAR -> "story.figure.last-year";
                                case BEFORE -> "story.figure.before";
                                case AS_MADE -> "story.figure.as-made";
                                case PLAN -> "story.figure.plan";
                                case LAST_PLAN -> "story.figure.last-plan";
                                case ACTUAL -> "story.figure.actual";
                            };
                    case LAST_YEAR ->
                            switch (figure.from()) {
                                case LAST_YEAR -> "story.growth.last-year";
                                case BEFORE -> "story.growth.before";
                                case AS_MADE -> "story.growth.as-made";
                                case PLAN -> "story.growth.plan";
                                case LAST_PLAN -> "story.growth.last-plan";
                                case ACTUAL -> "story.growth.actual";
                            };
                    case PLAN -> "story.against-plan";
                };
        return Message.of(key).with("metric", metric).with("months", months);
    }

    private void tell(StoryText.Linked link, Message message) {
        problems.add(story.told(link.index(), message));
    }
}
