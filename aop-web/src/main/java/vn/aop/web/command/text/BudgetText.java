package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.figures.Traced;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.FlexibleBudget;
import vn.aop.core.review.LinesToWatch;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;

/**
 * The budget lines of a review that somebody should look at, as a table; the others are counted.
 *
 * @param review the review
 * @param sheet what it is written on
 */
record BudgetText(MonthlyReview review, Sheet sheet) {

    BudgetText {
        requireNonNull(review, "review");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        if (review.budget().isEmpty()) {
            return List.of();
        }
        LinesToWatch watch = review.summary().budget();
        if (watch.worrying().isEmpty()) {
            List<String> told =
                    watch.lasting() + watch.atTheEnd() == 0 ? unknown(watch) : known(watch);
            return Stream.concat(told.stream(), following().stream()).toList();
        }
        TableMoney money = money(watch);
        String unit = money.unitOf(sheet.currency());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say(Message.of("command.budget.heading").with("unit", unit))),
                        right("year"),
                        right("plan-to-date"),
                        right("spent"),
                        right("left"),
                        Table.Column.left(sheet.say("command.column.used-up")));
        watch.worrying().forEach(line -> table.row(cells(line, money)));
        table.across("   " + others(watch, "command.budget.others"));
        return Stream.of(sheet.lines(table), unknown(watch), following())
                .flatMap(List::stream)
                .toList();
    }

    /** Lines that follow what is sold, with what of their difference comes of that. */
    private List<String> following() {
        return review.budget().stream()
                .filter(it -> it.flexible().filter(BudgetText::isOther).isPresent())
                .flatMap(it -> sheet.wrapped("", told(it)).stream())
                .toList();
    }

    private String told(BudgetReview line) {
        return sheet.say(
                Message.of("command.budget.follows")
                        .with("line", line.line().name())
                        .with("why", line.why()));
    }

    private static boolean isOther(FlexibleBudget budget) {
        return budget.isKnown()
                && Stream.of(budget.ofVolume(), budget.ofSpending())
                        .anyMatch(it -> number(it).signum() != 0);
    }

    private List<String> known(LinesToWatch watch) {
        String key = "command.budget." + (watch.unknown() == 0 ? "all" : "some");
        return Stream.concat(
                        sheet.wrapped("", others(watch, key)).stream(), unknown(watch).stream())
                .toList();
    }

    private String others(LinesToWatch watch, String key) {
        return sheet.say(
                Message.of(watch.atTheEnd() == 0 ? key : key + "-end")
                        .with("lasting", watch.lasting())
                        .with("end", watch.atTheEnd()));
    }

    private List<String> unknown(LinesToWatch watch) {
        return watch.unknown() == 0
                ? List.of()
                : sheet.wrapped(
                        "",
                        sheet.say(
                                Message.of("command.budget.unknown")
                                        .with("count", watch.unknown())));
    }

    private Table.Column right(String name) {
        return Table.Column.right(sheet.say("command.column." + name));
    }

    private TableCell[] cells(BudgetReview line, TableMoney money) {
        boolean passed = !line.usedUpIn().orElseThrow().isAfter(review.month());
        return new TableCell[] {
            TableCell.of(sheet.text(line.line().name())),
            amount(line.planned(), money),
            amount(line.plannedToDate(), money),
            amount(line.spent(), money),
            amount(line.left(), money),
            new TableCell(
                    sheet.say(
                            Message.of(
                                            passed
                                                    ? "command.budget.passed-in"
                                                    : "command.budget.used-up-in")
                                    .with("month", line.usedUpIn().orElseThrow())),
                    passed ? Tone.BAD : Tone.CAREFUL)
        };
    }

    private TableCell amount(Traced traced, TableMoney money) {
        return TableCell.of(money.write(number(traced)));
    }

    private TableMoney money(LinesToWatch watch) {
        List<BigDecimal> amounts =
                watch.worrying().stream()
                        .flatMap(line -> Stream.of(line.planned(), line.spent()))
                        .map(BudgetText::number)
                        .toList();
        return TableMoney.forAll(amounts, sheet.currency(), sheet.wording());
    }

    private static BigDecimal number(Traced amount) {
        return amount.value().number().orElseThrow();
    }
}
