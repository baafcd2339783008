package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.projection.Projection;

/**
 * Planned revenue and gross profit of the year, by channel and by product group.
 *
 * @param projection the projection
 * @param statement its income statement
 * @param sheet what it is written on
 */
record PartsText(Projection projection, IncomeStatement statement, Sheet sheet) {

    PartsText {
        requireNonNull(projection, "projection");
        requireNonNull(statement, "statement");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        Money whole = revenue(projection.figures());
        TableMoney money =
                TableMoney.forAll(List.of(whole.getAmount()), sheet.currency(), sheet.wording());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say("command.project.parts", "unit", sheet.unit(money))),
                        Table.Column.right(sheet.wording().accountName("revenue")),
                        sheet.right("command.column.growth"),
                        sheet.right("command.column.share"),
                        Table.Column.right(sheet.wording().accountName("gross_profit")),
                        sheet.right("command.column.margin"));
        sheet.company().channels().stream().map(Channel::id).forEach(it -> add(table, it, money));
        table.across("");
        sheet.company().groups().stream()
                .map(ProductGroup::id)
                .forEach(it -> add(table, it, money));
        return sheet.lines(table);
    }

    private void add(Table table, String tag, TableMoney money) {
        Money revenue = revenue(projection.figures(), tag);
        Money profit = revenue.minus(sum(projection.figures(), AccountKind.COST_OF_GOODS, tag));
        Money lastYear = revenue(projection.plan().baseline().figures(), tag);
        table.row(
                Cell.of(sheet.wording().tagName(tag)),
                Cell.of(money.write(revenue.getAmount())),
                Cell.of(written(growth(revenue, lastYear), true)),
                Cell.of(
                        written(
                                IncomeStatement.share(revenue, revenue(projection.figures())),
                                false)),
                Cell.of(money.write(profit.getAmount())),
                Cell.of(written(IncomeStatement.share(profit, revenue), false)));
    }

    /** Twelve months beside a few are no growth. */
    private Optional<BigDecimal> growth(Money revenue, Money lastYear) {
        return projection.plan().baseline().isWholeYear()
                ? IncomeStatement.share(revenue.minus(lastYear), lastYear)
                : Optional.empty();
    }

    private String written(Optional<BigDecimal> share, boolean signed) {
        return share.map(it -> signed ? sheet.growth(it) : sheet.percent(it)).orElse("–");
    }

    private static Money revenue(Figures figures, String... tags) {
        return sum(figures, AccountKind.REVENUE, tags);
    }

    private static Money sum(Figures figures, AccountKind kind, String... tags) {
        return figures.sum(Selection.of(kind, tags), figures.year().span());
    }
}
