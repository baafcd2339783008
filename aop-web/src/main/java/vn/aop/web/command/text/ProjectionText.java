package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.check.Checks;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.VatFlow;
import vn.aop.core.projection.VatMonth;
import vn.aop.core.text.Message;
import vn.aop.web.answer.IncomeStatement;
import vn.aop.web.answer.Periods;
import vn.aop.web.answer.VatWords;

/**
 * What a plan leads to, as a text: the income statement, then cash, value added tax, stock, people,
 * and how each goal is reached.
 *
 * @param projection the projection
 * @param periods the parts of the year in which the statement is shown
 * @param checks by which its cash is doubted
 * @param sheet what it is written on
 */
public record ProjectionText(Projection projection, Periods periods, Checks checks, Sheet sheet) {

    public ProjectionText {
        requireNonNull(projection, "projection");
        requireNonNull(periods, "periods");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        IncomeStatement statement = new IncomeStatement(projection);
        List<String> lines = new ArrayList<>(opening());
        for (List<String> part :
                List.of(
                        new StatementText(statement, periods, sheet).lines(),
                        new StatementText(statement, periods, sheet).counts(),
                        new PartsText(projection, sheet).lines(),
                        new CashText(projection, checks, sheet).lines(),
                        new TaxText(projection, sheet).lines(),
                        new StockText(projection, sheet).lines(),
                        new CapacityText(projection, sheet).lines(),
                        new BridgeText(projection, sheet).lines(),
                        new WarningsText.Responses(projection.plan(), sheet).planned(projection))) {
            if (!part.isEmpty()) {
                lines.add("");
                lines.addAll(part);
            }
        }
        return lines;
    }

    private List<String> opening() {
        Plan plan = projection.plan();
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.project.title")
                                .with("company", plan.company().name())
                                .with("span", plan.year().span())));
        projection.unknownSales().caution().ifPresent(it -> lines.addAll(sheet.caution(it)));
        return lines;
    }

    /**
     * The planned value added tax as a table, month by month: what falls due, what is paid, and
     * what is owed or carried forward.
     *
     * @param projection the projection
     * @param sheet what it is written on
     */
    private record TaxText(Projection projection, Sheet sheet) {

        private static final String INDENT = "  ";

        TaxText {
            requireNonNull(projection, "projection");
            requireNonNull(sheet, "sheet");
        }

        /** Returns the lines; none where the plan does not reckon with the tax. */
        List<String> lines() {
            return projection.vat().map(this::lines).orElse(List.of());
        }

        private List<String> lines(VatFlow flow) {
            List<VatWords.Row> rows = VatWords.rows(flow);
            TableMoney money =
                    TableMoney.forAll(
                            flow.months().stream().map(it -> it.output().getAmount()).toList(),
                            sheet.currency(),
                            sheet.wording());
            Table table =
                    new Table(
                            Stream.concat(
                                            Stream.of(
                                                    Table.Column.left(
                                                            sheet.say(
                                                                    Message.of("command.vat")
                                                                            .with(
                                                                                    "unit",
                                                                                    sheet.unit(
                                                                                            money))))),
                                            rows.stream()
                                                    .map(
                                                            it ->
                                                                    sheet.right(
                                                                            "command.vat."
                                                                                    + it.id())))
                                    .toArray(Table.Column[]::new));
            flow.months().forEach(month -> table.row(cells(month, rows, money)));
            table.row(year(flow, rows, money));
            List<String> lines = new ArrayList<>(sheet.lines(table));
            VatWords.told(projection.plan(), flow)
                    .forEach(it -> lines.addAll(sheet.wrapped(INDENT, sheet.say(it))));
            return lines;
        }

        private TableCell[] cells(VatMonth month, List<VatWords.Row> rows, TableMoney money) {
            return Stream.concat(
                            Stream.of(sheet.wording().numbers().month(month.month())),
                            rows.stream()
                                    .map(it -> money.write(it.amount().apply(month).getAmount())))
                    .map(TableCell::of)
                    .toArray(TableCell[]::new);
        }

        private TableCell[] year(VatFlow flow, List<VatWords.Row> rows, TableMoney money) {
            return Stream.concat(
                            Stream.of(sheet.say("command.vat.year")),
                            rows.stream()
                                    .map(
                                            it ->
                                                    money.write(
                                                            (it.isBalance()
                                                                            ? flow.closing()
                                                                            : flow.total(
                                                                                    it.amount()))
                                                                    .getAmount())))
                    .map(TableCell::of)
                    .toArray(TableCell[]::new);
        }
    }
}
