package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.aop.core.figures.Span;

/**
 * Where a number of a story comes from, as its author writes it behind the number: {@code [5,80
 * tỷ](<plan: revenue>)}, {@code [14%](<actual 2026-07 growth: revenue[online]>)}.
 *
 * @param from the figures from which it is worked out
 * @param months over which months; the whole year where none are named
 * @param against with what the metric is compared
 * @param metric the metric, in the language of metrics, not yet looked at
 */
public record StoryFigure(From from, Optional<Span> months, Against against, String metric) {

    private static final String MONTH = "\\d{4}-\\d{2}";
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\w+)(?:\\h+("
                            + MONTH
                            + ")(?:\\.\\.("
                            + MONTH
                            + "))?)?(?:\\h+(growth|againstPlan))?:\\h*(\\S.*)");

    /** The figures from which a number is worked out. */
    public enum From {
        /** The figures of the year before, in the plan's baseline. */
        LAST_YEAR("lastYear"),
        /** What the plan as the business used to run leads to. */
        BEFORE("before"),
        /** What the plan leads to as it was first made. */
        AS_MADE("asMade"),
        /** What the plan leads to on the day of the story. */
        PLAN("plan"),
        /** What the plan leads to once all is amended that is amended in the year. */
        LAST_PLAN("lastPlan"),
        /** What was sold and spent. */
        ACTUAL("actual");

        private final String word;

        From(String word) {
            this.word = word;
        }

        /** Returns the figures that a word stands for; empty where it stands for none. */
        static Optional<From> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
        }
    }

    /** With what a number is compared; it is then told by which share it is more. */
    public enum Against {
        /** With nothing: it is told as it is. */
        NOTHING,
        /** With the same months of the year before. */
        LAST_YEAR,
        /** With the same months of the plan in force at their end. */
        PLAN
    }

    public StoryFigure {
        requireNonNull(from, "from");
        requireNonNull(months, "months");
        requireNonNull(against, "against");
        requireNonNull(metric, "metric");
    }

    /** Returns where a number comes from as a text writes it; empty where it writes none. */
    static Optional<StoryFigure> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? From.of(form.group(1)).flatMap(it -> read(it, form))
                : Optional.empty();
    }

    private static Optional<StoryFigure> read(From from, Matcher form) {
        try {
            return Optional.of(
                    new StoryFigure(
                            from,
                            Optional.ofNullable(form.group(2)).map(it -> span(it, form.group(3))),
                            against(form.group(4)),
                            form.group(5)));
        } catch (DateTimeException | IllegalArgumentException noSuchMonths) {
            return Optional.empty();
        }
    }

    private static Against against(@Nullable String word) {
        return word == null
                ? Against.NOTHING
                : word.equals("growth") ? Against.LAST_YEAR : Against.PLAN;
    }

    /**
     * Returns the months from one to another, or the one alone.
     *
     * @throws DateTimeException if one of them is no month
     * @throws IllegalArgumentException if they end before they begin
     */
    static Span span(String from, @Nullable String to) {
        YearMonth first = YearMonth.parse(from);
        return new Span(first, to == null ? first : YearMonth.parse(to));
    }
}
