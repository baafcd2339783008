package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.sales.ProductLine;
import vn.aop.core.review.sales.SalesReview;
import vn.aop.core.review.sales.SalesVariance;
import vn.aop.core.review.sales.SalesVariance.Kind;
import vn.aop.core.review.sales.VariancePart;
import vn.aop.core.review.sales.VarianceParts;
import vn.aop.core.text.Message;

/**
 * Why revenue and gross profit differ from the plan, in the month and to date, where pieces sold
 * are counted; nothing where they are not.
 */
record SalesText(MonthlyReview review, Sheet sheet) {

    SalesText {
        requireNonNull(review, "review");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        Span toDate = review.plan().year().through(review.month());
        Optional<SalesReview> month = SalesReview.of(review, Span.of(review.month()));
        Optional<SalesReview> all = SalesReview.of(review, toDate);
        if (month.isEmpty() || all.isEmpty()) {
            return List.of();
        }
        List<VarianceParts> columns =
                Stream.of(month.get().variances(), all.get().variances())
                        .flatMap(it -> Stream.of(it.revenue(), it.grossProfit()))
                        .toList();
        TableMoney money = TableMoney.forAll(amounts(columns), sheet.currency(), sheet.wording());
        Table table = table(money, toDate);
        for (VariancePart part : VariancePart.values()) {
            table.row(row(part, columns, money));
        }
        List<String> lines = new ArrayList<>(sheet.lines(table, Stream.<Value>of()));
        lines.addAll(notes(all.get()));
        return lines;
    }

    private static List<BigDecimal> amounts(List<VarianceParts> columns) {
        return columns.stream()
                .flatMap(it -> Stream.of(VariancePart.values()).map(part -> part.of(it)))
                .map(Money::getAmount)
                .toList();
    }

    private Table table(TableMoney money, Span toDate) {
        String heading =
                sheet.say(
                        Message.of("command.sales.heading")
                                .with("unit", money.unitOf(sheet.currency())));
        String month = sheet.say(Message.of("command.money.month").with("month", review.month()));
        String all = sheet.say(Message.of("command.money.to-date").with("span", toDate));
        return new Table(
                Table.Column.left(heading),
                Table.Column.right(sheet.say("command.sales.revenue")).under(month),
                Table.Column.right(sheet.say("command.sales.gross-profit")),
                Table.Column.right(sheet.say("command.sales.revenue")).under(all),
                Table.Column.right(sheet.say("command.sales.gross-profit")));
    }

    private TableCell[] row(VariancePart part, List<VarianceParts> columns, TableMoney money) {
        String name = sheet.say("command.sales." + part.id());
        Tone tone = part == VariancePart.TOTAL ? Tone.STRONG : Tone.PLAIN;
        return Stream.concat(
                        Stream.of(new TableCell(name, tone)),
                        columns.stream()
                                .map(it -> part.of(it).getAmount())
                                .map(money::writeSigned)
                                .map(TableCell::of))
                .toArray(TableCell[]::new);
    }

    private List<String> notes(SalesReview sales) {
        return Stream.of(
                        note("command.sales.new", sales.variances().of(Kind.NEW)),
                        note("command.sales.dropped", sales.variances().of(Kind.DROPPED)),
                        note("command.sales.uncounted", sales.variances().of(Kind.UNCOUNTED)))
                .flatMap(Optional::stream)
                .flatMap(it -> sheet.wrapped("", it).stream())
                .toList();
    }

    private Optional<String> note(String key, List<SalesVariance> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sheet.say(
                                Message.of(key)
                                        .with(
                                                "lines",
                                                lines.stream()
                                                        .map(it -> name(it.line()))
                                                        .collect(Collectors.joining(", ")))));
    }

    private String name(ProductLine line) {
        String name =
                Stream.of(line.channel(), line.group())
                        .flatMap(Optional::stream)
                        .map(sheet.wording()::tagName)
                        .collect(Collectors.joining(" · "));
        return name.isEmpty() ? sheet.say("command.sales.others") : name;
    }
}
