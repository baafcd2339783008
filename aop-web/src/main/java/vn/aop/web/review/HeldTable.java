package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Balance;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.holding.GroupHeld;
import vn.aop.core.review.Holdings;
import vn.aop.core.review.MonthlyReview;
import vn.aop.web.widget.Figure;

/**
 * What is in the till and on the shelf at the end of the month.
 *
 * @param sentences what to know of it
 * @param unit the unit of the amounts
 * @param lines cash, all goods, and the goods of each group
 * @param beyond the three months beyond the plan; empty where nothing is expected of them
 */
public record HeldTable(
        List<String> sentences, String unit, List<Row> lines, Optional<BeyondTable> beyond) {

    /**
     * A line of the table.
     *
     * @param name what is there
     * @param isPart whether it is a part of the goods above it
     * @param plan what the plan has there
     * @param actual what is there
     * @param difference actual less plan
     * @param count what was counted less what the books say, where it was counted
     * @param cover for how many days the goods last
     * @param isSlow whether they lie far too long
     */
    public record Row(
            String name,
            boolean isPart,
            Figure plan,
            Figure actual,
            Figure difference,
            Optional<Figure> count,
            Optional<Figure> cover,
            boolean isSlow) {

        public Row {
            requireNonNull(plan, "plan");
            requireNonNull(actual, "actual");
            requireNonNull(difference, "difference");
            requireNonNull(count, "count");
            requireNonNull(cover, "cover");
        }
    }

    public HeldTable {
        sentences = List.copyOf(sentences);
        requireNonNull(unit, "unit");
        lines = List.copyOf(lines);
        requireNonNull(beyond, "beyond");
    }

    static HeldTable of(MonthlyReview review, ShownNumbers numbers) {
        CashAndStock held = new Holdings(review).held();
        return new Making(held, numbers, rounding(held, numbers)).table();
    }

    private static Rounding rounding(CashAndStock held, ShownNumbers numbers) {
        return numbers.column(
                Stream.of(
                                Stream.of("held/cash/"),
                                held.stock().stream().map(it -> "held/stock/"),
                                held.groups().stream()
                                        .map(it -> "held/groups/" + it.group().id() + "/"))
                        .flatMap(it -> it)
                        .flatMap(it -> Stream.of(it + "plan", it + "actual"))
                        .toList());
    }

    private record Making(CashAndStock held, ShownNumbers numbers, Rounding column) {

        HeldTable table() {
            Wording wording = numbers.wording();
            List<Row> lines = new ArrayList<>();
            lines.add(
                    line(
                            "held/cash/",
                            wording.name(Balance.CASH.of()),
                            false,
                            held.cash().count().isPresent(),
                            false,
                            false));
            held.stock()
                    .ifPresent(
                            it ->
                                    lines.add(
                                            line(
                                                    "held/stock/",
                                                    wording.name(Balance.STOCK.of()),
                                                    false,
                                                    it.count().isPresent(),
                                                    true,
                                                    false)));
            held.groups().forEach(it -> lines.add(group(it)));
            return new HeldTable(
                    held.told().stream().map(wording::say).toList(),
                    column.unit(),
                    lines,
                    held.beyond().map(it -> BeyondTable.of(it, numbers)));
        }

        private Row group(GroupHeld it) {
            return line(
                    "held/groups/" + it.group().id() + "/",
                    numbers.wording().text(it.group().name()),
                    true,
                    it.stock().count().isPresent(),
                    true,
                    it.isSlow());
        }

        private Row line(
                String path,
                String name,
                boolean isPart,
                boolean isCounted,
                boolean lasts,
                boolean isSlow) {
            return new Row(
                    name,
                    isPart,
                    numbers.bare(path + "plan", column),
                    numbers.bare(path + "actual", column),
                    numbers.bare(path + "difference", column),
                    Optional.of(path + "count")
                            .filter(it -> isCounted)
                            .map(it -> numbers.bare(it, column)),
                    Optional.of(path + "cover").filter(it -> lasts).map(numbers::shortly),
                    isSlow);
        }
    }
}
