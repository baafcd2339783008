package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.web.answer.CountedName;
import vn.aop.web.answer.IncomeStatement;
import vn.aop.web.answer.Periods;
import vn.aop.web.answer.PlannedCount;
import vn.aop.web.answer.StatementLine;

/**
 * The planned income statement as a table: by quarter or by month, revenue also by channel.
 *
 * @param statement the statement
 * @param periods the parts of the year that are shown
 * @param sheet what it is written on
 */
record StatementText(IncomeStatement statement, Periods periods, Sheet sheet) {

    private static final Set<String> PROFITS =
            Set.of(IncomeStatement.GROSS_PROFIT, IncomeStatement.OPERATING_PROFIT);

    private static final Set<String> RECKONED = Set.of(Vat.COST.id(), ProductGroup.WASTE.id());

    StatementText {
        requireNonNull(statement, "statement");
        requireNonNull(periods, "periods");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<StatementLine> shown = statement.lines().stream().filter(this::isShown).toList();
        TableMoney money =
                TableMoney.forAll(
                        shown.stream().flatMap(StatementText::amounts).toList(),
                        sheet.currency(),
                        sheet.wording());
        List<String> lines = new ArrayList<>();
        List<List<Span>> blocks = periods.of(year());
        for (List<Span> block : blocks) {
            boolean last = block == blocks.get(blocks.size() - 1);
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            List<Span> spans = last ? withYear(block) : block;
            Stream<Value> values =
                    shown.stream().flatMap(it -> spans.stream().map(span -> it.sum(year(), span)));
            lines.addAll(sheet.lines(table(shown, spans, money), values));
        }
        return lines;
    }

    /** Returns what is planned to be counted, as a table of its own; nothing where nothing is. */
    List<String> counts() {
        List<PlannedCount> counts = PlannedCount.all(statement.projection());
        List<String> lines = new ArrayList<>();
        List<List<Span>> blocks = counts.isEmpty() ? List.of() : periods.of(year());
        for (List<Span> block : blocks) {
            boolean last = block == blocks.get(blocks.size() - 1);
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            List<Span> spans = last ? withYear(block) : block;
            Stream<Value> values = counts.stream().flatMap(it -> spans.stream().map(it::sum));
            lines.addAll(sheet.lines(table(counts, spans), values));
        }
        return lines;
    }

    private Table table(List<PlannedCount> counts, List<Span> spans) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.left(sheet.say("command.measures.heading")));
        spans.forEach(span -> columns.add(Table.Column.right(heading(span))));
        Table table = new Table(columns.toArray(Table.Column[]::new));
        for (PlannedCount count : counts) {
            String name =
                    count.channel()
                            .map(it -> "· " + sheet.wording().tagName(it))
                            .orElseGet(() -> CountedName.of(count.measure(), sheet.wording()));
            table.row(
                    Stream.concat(
                                    Stream.of(name),
                                    spans.stream().map(it -> sheet.count(count.sum(it))))
                            .map(TableCell::of)
                            .toArray(TableCell[]::new));
        }
        return table;
    }

    /** The amount of the year, or those of the months that are known. */
    private static Stream<BigDecimal> amounts(StatementLine line) {
        return line.year()
                .number()
                .map(Stream::of)
                .orElseGet(() -> line.months().stream().flatMap(it -> it.number().stream()));
    }

    private FiscalYear year() {
        return statement.year();
    }

    private List<Span> withYear(List<Span> block) {
        List<Span> all = new ArrayList<>(block);
        all.add(year().span());
        return all;
    }

    private boolean isShown(StatementLine line) {
        boolean ofChannel =
                line.account().equals(AccountKind.REVENUE.id())
                        && line.channel().isPresent()
                        && line.group().isEmpty();
        boolean total =
                line.isTotal()
                        && (PROFITS.contains(line.account())
                                || AccountKind.find(line.account()).isPresent()
                                || isReckoned(line));
        return ofChannel || total;
    }

    /** Value added tax that is a cost, and goods that are thrown away, are told apart. */
    private static boolean isReckoned(StatementLine line) {
        return RECKONED.contains(line.account());
    }

    private Table table(List<StatementLine> shown, List<Span> spans, TableMoney money) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(
                Table.Column.left(
                        sheet.say(
                                Message.of("command.project.statement")
                                        .with("unit", sheet.unit(money)))));
        spans.forEach(span -> columns.add(Table.Column.right(heading(span))));
        Table table = new Table(columns.toArray(Table.Column[]::new));
        for (StatementLine line : shown) {
            table.row(cells(line, spans, money));
            if (line.account().equals(IncomeStatement.GROSS_PROFIT)) {
                table.row(margins(line, spans));
            }
        }
        return table;
    }

    private String heading(Span span) {
        if (span.equals(year().span())) {
            return sheet.say("command.column.year");
        }
        return span.from().equals(span.to())
                ? sheet.say(Message.of("command.project.month").with("month", monthAlone(span)))
                : sheet.say(
                        Message.of("command.project.quarter")
                                .with("number", year().indexOf(span.from()) / 3 + 1));
    }

    /** The month as the language writes it, without its year. */
    private String monthAlone(Span month) {
        String year = Integer.toString(month.from().getYear());
        return sheet.wording()
                .numbers()
                .month(month.from())
                .replace(year, "")
                .replaceAll("[ /]", "");
    }

    private TableCell[] cells(StatementLine line, List<Span> spans, TableMoney money) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(name(line));
        for (Span span : spans) {
            cells.add(cell(line, span, money));
        }
        return cells.toArray(TableCell[]::new);
    }

    private TableCell cell(StatementLine line, Span span, TableMoney money) {
        Optional<BigDecimal> amount = line.sum(year(), span).number();
        boolean isLoss =
                PROFITS.contains(line.account())
                        && amount.filter(it -> it.signum() < 0).isPresent();
        return new TableCell(amount.map(money::write).orElse("–"), isLoss ? Tone.BAD : Tone.PLAIN);
    }

    private TableCell name(StatementLine line) {
        return line.channel()
                .map(channel -> TableCell.of("· " + sheet.wording().tagName(channel)))
                .orElseGet(
                        () ->
                                new TableCell(
                                        (isReckoned(line) ? "· " : "")
                                                + sheet.wording().accountName(line.account()),
                                        PROFITS.contains(line.account())
                                                ? Tone.STRONG
                                                : Tone.PLAIN));
    }

    private TableCell[] margins(StatementLine grossProfit, List<Span> spans) {
        StatementLine revenue = statement.total(AccountKind.REVENUE.id());
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of("· " + sheet.wording().accountName("gross_margin")));
        for (Span span : spans) {
            Value over = grossProfit.sum(year(), span);
            cells.add(
                    TableCell.of(
                            IncomeStatement.share(over, revenue.sum(year(), span))
                                    .map(sheet::percent)
                                    .orElse("–")));
        }
        return cells.toArray(TableCell[]::new);
    }
}
