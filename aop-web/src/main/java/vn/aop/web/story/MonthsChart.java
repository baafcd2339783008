package vn.aop.web.story;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.story.MonthsPicture;
import vn.aop.cases.story.StoryFigure;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.web.widget.TableUnit;

/**
 * Metrics by month as bars and lines, in a drawing of 100 units a month and {@link
 * ChartScale#HEIGHT} in height that the page stretches to its width.
 *
 * @param unit in which the numbers are written; blank for shares
 * @param ticks the numbers beside the drawing, from the top
 * @param grid how far below the top of the drawing each of them is
 * @param months the months beneath it, as short as they go
 * @param bars the bars
 * @param lines the lines over them
 * @param level a level that is not to be fallen below, if there is one
 * @param width the width of the drawing
 * @param rows the same in numbers: a row for each month
 * @param names what the columns of these rows are called
 */
public record MonthsChart(
        String unit,
        List<String> ticks,
        List<Integer> grid,
        List<String> months,
        Drawn bars,
        List<Drawn> lines,
        Optional<Level> level,
        int width,
        List<String> names,
        List<PictureView.Row> rows) {

    /** How high the drawing is. */
    public static final int HEIGHT = ChartScale.HEIGHT;

    private static final int MONTH = 100;
    private static final int MARGIN = 18;

    /**
     * A series that is drawn.
     *
     * @param name what it is called
     * @param path its drawing, as SVG writes paths
     * @param points where its values are marked, as such a path
     */
    public record Drawn(String name, String path, String points) {

        public Drawn {
            requireNonNull(name, "name");
            requireNonNull(path, "path");
            requireNonNull(points, "points");
        }
    }

    /**
     * A level across all months.
     *
     * @param name what it is called
     * @param depth how far it is below the top of the drawing
     */
    public record Level(String name, int depth) {

        public Level {
            requireNonNull(name, "name");
        }
    }

    public MonthsChart {
        requireNonNull(unit, "unit");
        ticks = List.copyOf(ticks);
        grid = List.copyOf(grid);
        months = List.copyOf(months);
        requireNonNull(bars, "bars");
        lines = List.copyOf(lines);
        requireNonNull(level, "level");
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    static MonthsChart of(MonthsPicture picture, Wording words) {
        List<Value> values =
                Stream.concat(
                                picture.series().stream().flatMap(it -> it.values().stream()),
                                picture.floor().stream())
                        .toList();
        ChartScale scale =
                ChartScale.of(values.stream().flatMap(it -> it.number().stream()).toList());
        Rounding rounding = Rounding.ofColumn(values, words);
        MonthsPicture.Series barred = barred(picture);
        return new MonthsChart(
                picture.unit().isWrittenAsMoney() ? TableUnit.of(rounding).name() : "",
                scale.ticks().stream()
                        .map(it -> tick(it, picture.unit(), rounding, words))
                        .toList(),
                scale.ticks().stream().map(scale::depth).toList(),
                picture.months().stream().map(it -> String.valueOf(it.getMonthValue())).toList(),
                bars(barred, picture, scale, words),
                picture.series().stream()
                        .filter(it -> it != barred)
                        .map(it -> line(it, picture, scale, words))
                        .toList(),
                picture.floor()
                        .map(
                                it ->
                                        new Level(
                                                words.say(
                                                        Message.of("picture.floor")
                                                                .with("floor", it)),
                                                scale.depth(it.number().orElseThrow()))),
                picture.months().size() * MONTH,
                picture.series().stream().map(it -> name(it, picture, words)).toList(),
                rows(picture, rounding, words));
    }

    /** What happened stands as bars behind what was planned; else the first series does. */
    private static MonthsPicture.Series barred(MonthsPicture picture) {
        return picture.series().stream()
                .filter(it -> it.from() == StoryFigure.From.ACTUAL && !picture.isOfMetrics())
                .findFirst()
                .orElse(picture.series().get(0));
    }

    private static String name(MonthsPicture.Series series, MonthsPicture picture, Wording words) {
        String from = words.name(series.from());
        boolean isOfOneMetric =
                picture.series().stream().map(MonthsPicture.Series::metric).distinct().count() == 1;
        String metric = words.name(series.metric());
        return isOfOneMetric
                ? capital(from)
                : picture.isOfMetrics() ? metric : metric + " – " + from;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String tick(BigDecimal tick, Unit unit, Rounding rounding, Wording words) {
        if (unit.isWrittenAsMoney()) {
            return words.numbers().decimal(tick.movePointLeft(rounding.power()), 1);
        }
        return unit == Unit.RATIO
                ? words.numbers().percent(tick, 1)
                : words.numbers().decimal(tick, 1);
    }

    private static Drawn bars(
            MonthsPicture.Series series, MonthsPicture picture, ChartScale scale, Wording words) {
        int ground = scale.depth(BigDecimal.ZERO);
        StringBuilder path = new StringBuilder();
        for (int month : known(series)) {
            int left = month * MONTH + MARGIN;
            path.append(
                    "M%d %dV%dh%dV%dz"
                            .formatted(
                                    left,
                                    ground,
                                    depth(series, month, scale),
                                    MONTH - 2 * MARGIN,
                                    ground));
        }
        return new Drawn(name(series, picture, words), path.toString(), "");
    }

    private static Drawn line(
            MonthsPicture.Series series, MonthsPicture picture, ChartScale scale, Wording words) {
        StringBuilder path = new StringBuilder();
        StringBuilder points = new StringBuilder();
        int last = -MONTH;
        for (int month : known(series)) {
            String at = (month * MONTH + MONTH / 2) + " " + depth(series, month, scale);
            path.append(last == month - 1 ? "L" : "M").append(at);
            points.append('M').append(at).append("h0");
            last = month;
        }
        return new Drawn(name(series, picture, words), path.toString(), points.toString());
    }

    private static int depth(MonthsPicture.Series series, int month, ChartScale scale) {
        return scale.depth(series.values().get(month).number().orElseThrow());
    }

    private static List<Integer> known(MonthsPicture.Series series) {
        return IntStream.range(0, series.values().size())
                .boxed()
                .filter(it -> series.values().get(it).number().isPresent())
                .toList();
    }

    private static List<PictureView.Row> rows(
            MonthsPicture picture, Rounding rounding, Wording words) {
        List<PictureView.Row> rows = new ArrayList<>();
        for (int i = 0; i < picture.months().size(); i++) {
            int month = i;
            rows.add(
                    new PictureView.Row(
                            words.numbers().month(picture.months().get(month)),
                            picture.series().stream()
                                    .map(it -> it.values().get(month))
                                    .map(
                                            it ->
                                                    it.number().isPresent()
                                                            ? rounding.writeBare(it)
                                                            : "–")
                                    .toList()));
        }
        return rows;
    }
}
