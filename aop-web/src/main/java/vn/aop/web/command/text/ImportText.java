package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;
import vn.aop.web.answer.CountedName;
import vn.aop.web.answer.Reached;
import vn.aop.web.json.ProblemsJson.ProblemJson;

/**
 * What was read from a file of actuals as a text: what became of the rows, the exact total of each
 * account, the months line by line; then how far all that reaches, and the rows that were skipped.
 *
 * @param report what was read
 * @param reached how far it reaches
 * @param sheet what it is written on
 */
public record ImportText(ImportReport report, Reached reached, Sheet sheet) {

    private static final String INDENT = "  ";
    private static final int MONTHS_BESIDE_EACH_OTHER = 6;

    public ImportText {
        requireNonNull(report, "report");
        requireNonNull(reached, "reached");
        requireNonNull(sheet, "sheet");
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(rows());
        lines.add("");
        lines.addAll(totals());
        lines.addAll(counts());
        List<YearMonth> months = List.copyOf(report.actuals().months());
        for (int from = 0; from < months.size(); from += MONTHS_BESIDE_EACH_OTHER) {
            int to = Math.min(months.size(), from + MONTHS_BESIDE_EACH_OTHER);
            lines.add("");
            lines.addAll(months(months.subList(from, to)));
        }
        lines.add("");
        lines.addAll(howFar());
        lines.addAll(skipped());
        return lines;
    }

    private List<String> rows() {
        RowCounts rows = report.rows();
        String counts =
                sheet.say(
                        Message.of("command.import.rows")
                                .with("read", rows.read())
                                .with("accepted", rows.accepted())
                                .with("filtered", rows.filteredRows())
                                .with("rejected", rows.rejectedRows()));
        Stream<String> reasons =
                rows.filtered().entrySet().stream()
                        .flatMap(it -> counted(it.getKey(), it.getValue()).stream());
        return Stream.concat(
                        Stream.concat(
                                Stream.of(Columns.clean(report.actuals().source())),
                                sheet.wrapped(INDENT, counts).stream()),
                        reasons)
                .toList();
    }

    private List<String> counted(Message reason, long rows) {
        return sheet.wrapped(
                INDENT,
                sheet.say(
                        Message.of("command.import.filtered")
                                .with("rows", rows)
                                .with("reason", reason)));
    }

    private List<String> totals() {
        Table table =
                new Table(
                        Table.Column.left(sheet.say("command.import.accounts")),
                        Table.Column.right(sheet.say("command.import.total")));
        for (Map.Entry<Account, BigDecimal> total : report.totals().entrySet()) {
            table.row(
                    TableCell.of(sheet.wording().accountName(total.getKey().id())),
                    TableCell.of(
                            sheet.wording().numbers().money(total.getValue(), sheet.currency())));
        }
        return sheet.lines(table);
    }

    /** What was counted, each measure in all; nothing where nothing was. */
    private List<String> counts() {
        Quantities counts = report.actuals().figures().quantities();
        if (counts.isEmpty()) {
            return List.of();
        }
        List<YearMonth> months = List.copyOf(report.actuals().months());
        Table table =
                new Table(
                        Table.Column.left(sheet.say("command.measures.heading")),
                        Table.Column.right(sheet.say("command.import.total")));
        for (Measure measure : sheet.company().measures()) {
            Selection all = Selection.of(measure, List.of());
            List<BigDecimal> known =
                    months.stream()
                            .flatMap(it -> counts.sum(all, Span.of(it)).number().stream())
                            .toList();
            BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            table.row(
                    TableCell.of(CountedName.of(measure, sheet.wording())),
                    TableCell.of(sheet.count(measure.over(sum, known.size()))));
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(sheet.lines(table));
        return lines;
    }

    private List<String> months(List<YearMonth> months) {
        Figures figures = report.actuals().figures();
        TableMoney money = unit();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(
                Table.Column.left(
                        sheet.say(
                                Message.of("command.money.heading")
                                        .with("unit", money.unitOf(sheet.currency())))));
        months.forEach(
                month -> columns.add(Table.Column.right(sheet.wording().numbers().month(month))));
        Table table = new Table(columns.toArray(Table.Column[]::new));
        for (Account account : report.totals().keySet()) {
            List<Line> held =
                    figures.lines().stream().filter(it -> it.account().equals(account)).toList();
            table.row(cells(sheet.wording().accountName(account.id()), held, months, money));
            held.stream()
                    .filter(line -> !Line.of(account).equals(line))
                    .forEach(line -> table.row(cells(name(line), List.of(line), months, money)));
        }
        return sheet.lines(table);
    }

    private TableCell[] cells(
            String name, List<Line> lines, List<YearMonth> months, TableMoney money) {
        Figures figures = report.actuals().figures();
        Stream<String> amounts =
                months.stream()
                        .map(
                                month ->
                                        Money.total(
                                                figures.currency(),
                                                lines.stream()
                                                        .map(line -> figures.amount(line, month))
                                                        .toList()))
                        .map(sum -> money.write(sum.getAmount()));
        return Stream.concat(Stream.of(name), amounts).map(TableCell::of).toArray(TableCell[]::new);
    }

    private TableMoney unit() {
        Figures figures = report.actuals().figures();
        List<BigDecimal> amounts =
                figures.lines().stream()
                        .flatMap(
                                line ->
                                        report.actuals().months().stream()
                                                .map(month -> figures.amount(line, month)))
                        .map(Money::getAmount)
                        .toList();
        return TableMoney.forAll(amounts, sheet.currency(), sheet.wording());
    }

    private String name(Line line) {
        return line.tags().stream()
                .map(sheet.wording()::tagName)
                .map(tag -> "· " + tag)
                .collect(Collectors.joining(" "));
    }

    private List<String> howFar() {
        return reached.reach()
                .map(it -> new ReachText(it, sheet).lines())
                .orElseGet(
                        () ->
                                sheet.wrapped(
                                        "", sheet.wording().say(reached.unknown().orElseThrow())));
    }

    /** The rows that were skipped, each as one line. */
    private List<String> skipped() {
        List<String> lines = new ArrayList<>();
        if (report.rows().rejectedRows() > 0) {
            lines.add("");
            lines.add(sheet.heading(Message.of("command.import.skipped")));
        }
        report.rejections().stream()
                .map(it -> ProblemLine.of(ProblemJson.of(it, sheet.wording())))
                .forEach(lines::add);
        return lines;
    }
}
