package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;

/**
 * What a line is without the lines below it, so that nothing is counted in two lines.
 *
 * <p>{@code other_operating} selects what the value added tax of {@code vat_direct[store,toys]} is
 * as well, and {@code marketing} what {@code marketing[online]} is. Where the plan has a line of
 * these too, the wider one is the rest; and what last year knows only together is divided among the
 * lines that it does not know apart.
 *
 * @param line the line
 * @param below the other lines that its selection matches, none of them within another
 * @param level where last year tells it, perhaps together with others
 * @param apart what last year tells apart within that level, none of them within another
 */
record OwnPart(Line line, List<Line> below, Selection level, List<Selection> apart) {

    OwnPart {
        requireNonNull(line, "line");
        below = List.copyOf(below);
        requireNonNull(level, "level");
        apart = List.copyOf(apart);
    }

    /**
     * Returns the part of a line among all lines of a year.
     *
     * @param line one of them
     * @param all every line that is planned or was recorded, with where last year tells it
     */
    static OwnPart of(Line line, Map<Line, ComparedAt> all) {
        Selection level = requireNonNull(all.get(line)).selection();
        List<Line> apart =
                within(line, level, all.keySet()).stream()
                        .filter(it -> requireNonNull(all.get(it)).depth() == 0)
                        .toList();
        return new OwnPart(
                line,
                widest(within(line, line.selection(), all.keySet())),
                level,
                widest(apart).stream().map(Line::selection).toList());
    }

    private static List<Line> widest(List<Line> lines) {
        return lines.stream()
                .filter(it -> lines.stream().noneMatch(wide -> isWithin(it, wide)))
                .toList();
    }

    private static List<Line> within(Line line, Selection wide, Collection<Line> all) {
        return all.stream()
                .filter(it -> !it.equals(line) && !it.selection().isSame(wide))
                .filter(wide::matches)
                .toList();
    }

    private static boolean isWithin(Line line, Line wide) {
        return !line.equals(wide) && wide.selection().matches(line);
    }

    /** Returns whether last year knows the line as it is, together with nothing else. */
    boolean isKeptApart() {
        return level.isSame(line.selection())
                && below.stream().allMatch(it -> apart.stream().anyMatch(one -> one.matches(it)));
    }

    /** Returns what a plan has on the line alone in a month, of which sales are known. */
    BigDecimal planned(MetricSource sums, YearMonth month) {
        return without(line.selection(), below.stream().map(Line::selection).toList(), sums, month);
    }

    /** Returns what a source tells of the level, without what last year tells apart. */
    BigDecimal together(MetricSource source, YearMonth month) {
        return without(level, apart, source, month);
    }

    private static BigDecimal without(
            Selection all, List<Selection> others, MetricSource source, YearMonth month) {
        BigDecimal sum = number(source, all, month);
        for (Selection one : others) {
            sum = sum.subtract(number(source, one, month));
        }
        return sum;
    }

    private static BigDecimal number(MetricSource source, Selection what, YearMonth month) {
        return Optional.of(source.value(what, Span.of(month)))
                .flatMap(it -> it.number())
                .orElse(BigDecimal.ZERO);
    }
}
