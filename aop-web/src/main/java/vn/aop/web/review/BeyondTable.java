package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Selection;
import vn.aop.core.holding.HeldBeyond;
import vn.aop.core.text.Message;
import vn.aop.web.widget.Figure;

/**
 * The three months beyond the plan.
 *
 * @param unit the unit of the amounts
 * @param months the months
 * @param rows what is sold, bought, in the till and on the shelf in each of them
 * @param note what to know of them
 */
public record BeyondTable(String unit, List<String> months, List<Row> rows, String note) {

    /**
     * A row of the table.
     *
     * @param name what is told
     * @param figures by month
     */
    public record Row(String name, List<Figure> figures) {

        public Row {
            requireNonNull(name, "name");
            figures = List.copyOf(figures);
        }
    }

    public BeyondTable {
        requireNonNull(unit, "unit");
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        requireNonNull(note, "note");
    }

    /** Returns where a number of a month stands among those of a review. */
    static String path(YearMonth month, Selection what) {
        return "held/beyond/" + month + "/" + what.account();
    }

    static BeyondTable of(HeldBeyond beyond, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        List<Selection> told = told(beyond);
        Rounding column =
                numbers.column(told.stream().flatMap(it -> paths(beyond, it).stream()).toList());
        return new BeyondTable(
                column.unit(),
                beyond.months().stream()
                        .map(
                                it ->
                                        wording.say(
                                                Message.of("review.beyond-month")
                                                        .with("month", it.month())))
                        .toList(),
                told.stream()
                        .map(
                                what ->
                                        new Row(
                                                wording.name(what),
                                                paths(beyond, what).stream()
                                                        .map(it -> numbers.bare(it, column))
                                                        .toList()))
                        .toList(),
                wording.say(beyond.note()));
    }

    private static List<Selection> told(HeldBeyond beyond) {
        boolean keepsGoods = beyond.months().get(0).stock().isPresent();
        return Stream.of(
                        Selection.of(AccountKind.REVENUE),
                        Selection.of(AccountKind.PURCHASES),
                        Balance.CASH.of(),
                        Balance.STOCK.of())
                .filter(it -> keepsGoods || !isOfGoods(it))
                .toList();
    }

    private static boolean isOfGoods(Selection what) {
        return what.equals(Balance.STOCK.of()) || what.equals(Selection.of(AccountKind.PURCHASES));
    }

    private static List<String> paths(HeldBeyond beyond, Selection what) {
        return beyond.months().stream().map(it -> path(it.month(), what)).toList();
    }
}
