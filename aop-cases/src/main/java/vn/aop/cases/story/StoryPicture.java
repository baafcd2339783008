package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.aop.core.figures.Span;

/**
 * What a picture of a story shows, as its author writes it: {@code ![Quảng cáo](<picture lastYear:
 * marketing; revenue[online]>)}. It is drawn from the figures of the case, so it cannot tell
 * anything else than they do.
 */
public sealed interface StoryPicture {

    /**
     * Metrics month by month: {@code picture plan, actual: revenue}.
     *
     * @param from whose figures, in the order of drawing; not empty
     * @param months which months; all that are known where none are named
     * @param metrics the metrics, in the language of metrics, not yet looked at; not empty
     */
    record Months(List<StoryFigure.From> from, Optional<Span> months, List<String> metrics)
            implements StoryPicture {

        public Months {
            from = List.copyOf(from);
            requireNonNull(months, "months");
            metrics = List.copyOf(metrics);
        }
    }

    /**
     * The goals of the year, each with last year and a plan: {@code picture: goals}, {@code picture
     * asMade, actual: goals}.
     *
     * @param plan by which plan; that on the day of the story where none is named
     * @param isReached whether it tells also what was reached
     * @param months of which months that is told; of those that are over on the day of the story
     *     where none are named
     */
    record Goals(StoryFigure.From plan, boolean isReached, Optional<Span> months)
            implements StoryPicture {

        public Goals {
            requireNonNull(plan, "plan");
            requireNonNull(months, "months");
        }
    }

    /** The plan as the business used to run beside the new one: {@code picture: before-and-now}. */
    record BeforeAndNow() implements StoryPicture {}

    /** Returns whether it tells also what was sold and spent. */
    default boolean tellsActuals() {
        return this instanceof Months months && months.from().contains(StoryFigure.From.ACTUAL)
                || this instanceof Goals goals && goals.isReached();
    }

    /** How the destination of a picture begins. */
    String MARK = "picture";

    /** Returns what a picture shows by its destination; empty where it shows nothing known. */
    static Optional<StoryPicture> read(String destination) {
        Matcher form = Form.OF_PICTURES.matcher(destination.strip());
        try {
            return form.matches() ? read(form) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException noSuchMonths) {
            return Optional.empty();
        }
    }

    private static Optional<StoryPicture> read(Matcher form) {
        Optional<Span> months =
                Optional.ofNullable(form.group(2)).map(it -> StoryFigure.span(it, form.group(3)));
        String what = form.group(4).strip();
        @Nullable String sources = form.group(1);
        Optional<List<StoryFigure.From>> from =
                sources == null ? Optional.of(List.of()) : from(sources);
        return from.flatMap(it -> read(it, months, what));
    }

    private static Optional<StoryPicture> read(
            List<StoryFigure.From> from, Optional<Span> months, String what) {
        if (what.equals("goals")) {
            return goals(from, months);
        }
        if (what.equals("before-and-now")) {
            return from.isEmpty() && months.isEmpty() ? Optional.of(new BeforeAndNow()) : none();
        }
        List<String> metrics =
                Stream.of(what.split(";", -1)).map(String::strip).distinct().toList();
        return from.isEmpty() || metrics.contains("")
                ? none()
                : Optional.of(new Months(from, months, metrics));
    }

    private static Optional<StoryPicture> goals(
            List<StoryFigure.From> from, Optional<Span> months) {
        boolean isReached = from.contains(StoryFigure.From.ACTUAL);
        List<StoryFigure.From> plans =
                from.stream().filter(it -> it != StoryFigure.From.ACTUAL).toList();
        boolean isKnown =
                plans.size() <= 1
                        && (isReached || months.isEmpty())
                        && !plans.contains(StoryFigure.From.LAST_YEAR)
                        && !plans.contains(StoryFigure.From.BEFORE);
        return isKnown
                ? Optional.of(
                        new Goals(
                                plans.isEmpty() ? StoryFigure.From.PLAN : plans.get(0),
                                isReached,
                                months))
                : none();
    }

    private static Optional<StoryPicture> none() {
        return Optional.empty();
    }

    /** Returns the figures that some words stand for; empty where one stands for none. */
    private static Optional<List<StoryFigure.From>> from(String words) {
        List<StoryFigure.From> from = new ArrayList<>();
        for (String word : words.split(",")) {
            Optional<StoryFigure.From> known = StoryFigure.From.of(word.strip());
            if (known.isEmpty() || from.contains(known.get())) {
                return Optional.empty();
            }
            from.add(known.get());
        }
        return Optional.of(from);
    }

    /** Returns every way to write one, to be told where none was understood. */
    static List<String> forms() {
        return List.of(
                MARK + ": goals",
                MARK + " plan, actual: goals",
                MARK + ": before-and-now",
                MARK + " plan, actual: revenue",
                MARK + " lastYear: marketing; revenue[online]");
    }

    /** How it is written. */
    final class Form {

        private static final String MONTH = "\\d{4}-\\d{2}";

        private static final Pattern OF_PICTURES =
                Pattern.compile(
                        MARK
                                + "(?:\\h+([A-Za-z]\\w*(?:\\h*,\\h*\\w+)*))?"
                                + "(?:\\h+("
                                + MONTH
                                + ")(?:\\.\\.("
                                + MONTH
                                + "))?)?\\h*:\\h*(\\S.*)");

        private Form() {}
    }
}
