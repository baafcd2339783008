package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Metrics month by month, as a picture of a story shows them.
 *
 * @param months the months, in their order
 * @param series one or more rows of values, all in one unit
 * @param floor what cash must not fallen below, where cash is shown and the plan says so
 */
public record MonthsPicture(List<YearMonth> months, List<Series> series, Optional<Value> floor)
        implements DrawnPicture {

    private static final Selection CASH = Balance.CASH.of();

    public MonthsPicture {
        months = List.copyOf(months);
        series = List.copyOf(series);
        requireNonNull(floor, "floor");
    }

    /**
     * A metric month by month.
     *
     * @param from whose figures
     * @param metric the metric
     * @param values a value for each month; undefined where nothing is known of it, or not yet
     */
    public record Series(StoryFigure.From from, Metric metric, List<Value> values) {

        public Series {
            requireNonNull(from, "from");
            requireNonNull(metric, "metric");
            values = List.copyOf(values);
        }

        /** Returns whether nothing of it is known. */
        public boolean isUnknown() {
            return values.stream().allMatch(it -> it.number().isEmpty());
        }

        private Optional<Integer> extreme(Comparator<BigDecimal> order) {
            return known(values).max(Comparator.comparing(it -> number(values, it), order));
        }
    }

    /**
     * Draws a picture.
     *
     * @param metrics its metrics, which count the same
     */
    static MonthsPicture of(StoryPicture.Months asked, List<Metric> metrics, StoryFigures figures) {
        Span months = months(asked, figures);
        boolean isOfLastYear = isOfLastYear(asked);
        List<Series> series =
                metrics.stream()
                        .flatMap(
                                metric ->
                                        asked.from().stream()
                                                .map(
                                                        it ->
                                                                series(
                                                                        it,
                                                                        metric,
                                                                        months,
                                                                        isOfLastYear,
                                                                        asked,
                                                                        figures)))
                        .toList();
        boolean isCash = metrics.stream().allMatch(it -> it.selections().equals(List.of(CASH)));
        return new MonthsPicture(
                months.months(),
                series,
                figures.plan().resources().cashFloor().filter(it -> isCash).map(Value::of));
    }

    private static boolean isOfLastYear(StoryPicture.Months asked) {
        return asked.from().equals(List.of(StoryFigure.From.LAST_YEAR));
    }

    /** Returns the months that a picture shows: the whole year where it names none. */
    static Span months(StoryPicture.Months asked, StoryFigures figures) {
        Span year = figures.plan().year().span();
        return asked.months().orElse(isOfLastYear(asked) ? year.yearBefore() : year);
    }

    private static Series series(
            StoryFigure.From from,
            Metric metric,
            Span months,
            boolean isOfLastYear,
            StoryPicture.Months asked,
            StoryFigures figures) {
        return new Series(
                from,
                metric,
                months.months().stream()
                        .map(
                                it ->
                                        from == StoryFigure.From.LAST_YEAR && !isOfLastYear
                                                ? it.minusYears(1)
                                                : it)
                        .map(
                                it ->
                                        isTold(it, from, asked, figures)
                                                ? figures.value(metric, from, Span.of(it))
                                                : untold())
                        .toList());
    }

    /** What happened is told up to the day of the story, unless the picture names the months. */
    private static boolean isTold(
            YearMonth month,
            StoryFigure.From from,
            StoryPicture.Months asked,
            StoryFigures figures) {
        if (from != StoryFigure.From.ACTUAL) {
            return true;
        }
        return figures.known(from).contains(month)
                && (asked.months().isPresent()
                        || figures.over().filter(it -> !month.isAfter(it)).isPresent());
    }

    private static Value untold() {
        return Value.undefined(Message.of("story.no-actuals"));
    }

    /** Returns what all values are counted in. */
    public Unit unit() {
        return series.get(0).metric().unit();
    }

    /** Returns whether the series differ by their metrics, so that these are their names. */
    public boolean isOfMetrics() {
        return series.stream().map(Series::from).distinct().count() == 1;
    }

    @Override
    public Message finding() {
        return gap().orElseGet(this::ranges);
    }

    /** What happened, against the last plan beside it: where they are farthest apart. */
    private Optional<Message> gap() {
        Optional<Series> actual = first(StoryFigure.From.ACTUAL);
        Optional<Series> planned =
                first(StoryFigure.From.LAST_PLAN)
                        .or(() -> first(StoryFigure.From.PLAN))
                        .or(() -> first(StoryFigure.From.AS_MADE));
        return actual.filter(it -> isOfOneMetric())
                .flatMap(real -> planned.flatMap(plan -> gap(real, plan)));
    }

    private boolean isOfOneMetric() {
        return series.stream().map(Series::metric).distinct().count() == 1;
    }

    private Optional<Series> first(StoryFigure.From from) {
        return series.stream().filter(it -> it.from() == from).findFirst();
    }

    private Optional<Message> gap(Series actual, Series planned) {
        return known(actual.values())
                .filter(it -> planned.values().get(it).number().isPresent())
                .max(
                        Comparator.comparing(
                                it ->
                                        number(actual.values(), it)
                                                .subtract(number(planned.values(), it))
                                                .abs()))
                .map(
                        it ->
                                Message.of("picture.gap")
                                        .with("month", months.get(it))
                                        .with("actual", actual.values().get(it))
                                        .with("against", planned.from())
                                        .with("planned", planned.values().get(it)));
    }

    /** Of cash its lowest point counts, of all else how far it goes. */
    private Message ranges() {
        return Message.of(floor.isPresent() ? "picture.lows" : "picture.ranges")
                .with("ranges", series.stream().flatMap(it -> range(it).stream()).toList());
    }

    private Optional<Message> range(Series one) {
        Optional<Integer> low = one.extreme(Comparator.reverseOrder());
        Object name = isOfMetrics() ? one.metric() : one.from();
        return low.map(
                it ->
                        Message.of(floor.isPresent() ? "picture.low" : "picture.range")
                                .with("name", name)
                                .with("low", one.values().get(it))
                                .with("month", months.get(it))
                                .with(
                                        "high",
                                        one.values()
                                                .get(
                                                        one.extreme(Comparator.naturalOrder())
                                                                .orElseThrow()))
                                .with(
                                        "at",
                                        months.get(
                                                one.extreme(Comparator.naturalOrder())
                                                        .orElseThrow())));
    }

    private static Stream<Integer> known(List<Value> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .filter(it -> values.get(it).number().isPresent());
    }

    private static BigDecimal number(List<Value> values, int at) {
        return values.get(at).number().orElseThrow();
    }
}
