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
 * @param growth whether it is by how much the metric is more than in the same months of last year,
 *     as a share
 * @param metric the metric, in the language of metrics, not yet looked at
 */
public record StoryFigure(From from, Optional<Span> months, boolean growth, String metric) {

    private static final String MONTH = "\\d{4}-\\d{2}";
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\w+)(?:\\h+("
                            + MONTH
                            + ")(?:\\.\\.("
                            + MONTH
                            + "))?)?(\\h+growth)?:\\h*(\\S.*)");

    /** The figures from which a number is worked out. */
    public enum From {
        /** The figures of the year before, in the plan's baseline. */
        LAST_YEAR("lastYear"),
        /** What the plan leads to. */
        PLAN("plan"),
        /** What was sold and spent. */
        ACTUAL("actual");

        private final String word;

        From(String word) {
            this.word = word;
        }
    }

    public StoryFigure {
        requireNonNull(from, "from");
        requireNonNull(months, "months");
        requireNonNull(metric, "metric");
    }

    /** Returns where a number comes from as a text writes it; empty where it writes none. */
    static Optional<StoryFigure> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Arrays.stream(From.values())
                        .filter(it -> it.word.equals(form.group(1)))
                        .findFirst()
                        .flatMap(it -> read(it, form))
                : Optional.empty();
    }

    private static Optional<StoryFigure> read(From from, Matcher form) {
        try {
            return Optional.of(
                    new StoryFigure(
                            from,
                            Optional.ofNullable(form.group(2)).map(it -> span(it, form.group(3))),
                            form.group(4) != null,
                            form.group(5)));
        } catch (DateTimeException | IllegalArgumentException noSuchMonths) {
            return Optional.empty();
        }
    }

    private static Span span(String from, @Nullable String to) {
        YearMonth first = YearMonth.parse(from);
        return new Span(first, to == null ? first : YearMonth.parse(to));
    }
}
