package vn.aop.web.projection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * Planned stock, by product group and month.
 *
 * @param months the months
 * @param groups the product groups whose opening stock is known
 */
public record StockSection(List<String> months, List<Group> groups) {

    /** More than so many times the cover that a group should have is too much. */
    private static final int TOO_MUCH = 2;

    /**
     * The stock of a product group.
     *
     * @param name the group's name
     * @param target how many days it should last
     * @param cells by month
     */
    public record Group(String name, String target, List<Cell> cells) {

        public Group {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The stock of a group at the end of a month.
     *
     * @param closing what is left, at cost
     * @param cover how many days it lasts
     * @param mark whether that is too little or too much
     */
    public record Cell(Figure closing, Figure cover, Optional<Badge> mark) {

        public Cell {
            requireNonNull(closing, "closing");
            requireNonNull(cover, "cover");
            requireNonNull(mark, "mark");
        }
    }

    public StockSection {
        months = List.copyOf(months);
        groups = List.copyOf(groups);
    }

    static Optional<StockSection> of(Projection projection, ShownProjection numbers) {
        List<String> known = projection.stock().groups();
        List<Group> groups =
                projection.plan().company().groups().stream()
                        .filter(group -> known.contains(group.id()))
                        .map(group -> group(group, projection, numbers))
                        .toList();
        List<String> months =
                projection.plan().year().months().stream().map(numbers.words()::month).toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of(new StockSection(months, groups));
    }

    private static Group group(ProductGroup group, Projection projection, ShownProjection numbers) {
        Wording wording = numbers.wording();
        return new Group(
                wording.text(group.name()),
                group.replenishedDays() == 0
                        ? ""
                        : wording.say(
                                Message.of("projection.cover-target")
                                        .with("days", group.replenishedDays())),
                projection.plan().year().months().stream()
                        .map(month -> cell(group, month, numbers))
                        .toList());
    }

    private static Cell cell(ProductGroup group, YearMonth month, ShownProjection numbers) {
        String path = "stock/" + group.id() + "/" + month;
        return new Cell(
                numbers.inTable(path + "/closing"),
                numbers.wholeDays(path + "/cover"),
                mark(group, path, numbers));
    }

    private static Optional<Badge> mark(ProductGroup group, String path, ShownProjection numbers) {
        Optional<BigDecimal> closing = numbers.value(path + "/closing").number();
        if (closing.filter(it -> it.signum() <= 0).isPresent()) {
            return Optional.of(Badge.bad(numbers.wording().say("projection.out-of-stock")));
        }
        BigDecimal most = BigDecimal.valueOf((long) group.replenishedDays() * TOO_MUCH);
        return numbers.value(path + "/cover")
                .number()
                .filter(days -> most.signum() > 0 && days.compareTo(most) > 0)
                .map(days -> Badge.warn(numbers.wording().say("projection.over-stock")));
    }
}
