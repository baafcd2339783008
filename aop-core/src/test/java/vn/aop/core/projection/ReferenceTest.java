package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/**
 * A year that was worked out apart from the program, as in a spreadsheet; the sheets and their
 * formulas are in {@code reference/README.md}.
 */
class ReferenceTest {

    private final Projection projection = Projection.of(plan());

    @Test
    void sales_meet_the_sheet_to_the_dong() {
        assertThat(sheet("sales.csv"))
                .hasSize(12 * 4)
                .allSatisfy(
                        row -> {
                            String cell = "[" + row.get("channel") + "," + row.get("group") + "]";
                            for (String account :
                                    List.of("revenue", "cost_of_goods", "channel_fees")) {
                                assertThat(value(account + cell, month(row)))
                                        .isEqualTo(row.get(account));
                            }
                        });
    }

    @Test
    void profit_and_loss_meet_the_sheet_to_the_dong() {
        assertThat(sheet("profit-and-loss.csv"))
                .hasSize(12)
                .allSatisfy(
                        row ->
                                row.keySet().stream()
                                        .filter(column -> !column.equals("month"))
                                        .forEach(
                                                column ->
                                                        assertThat(value(column, month(row)))
                                                                .as(column)
                                                                .isEqualTo(row.get(column))));
    }

    @Test
    void cash_meets_the_sheet_to_the_dong() {
        List<CashMonth> months = projection.cash().orElseThrow().months();

        assertThat(months.stream().map(ReferenceTest::row).toList())
                .isEqualTo(sheet("cash.csv").stream().map(Map::values).map(List::copyOf).toList());
    }

    @Test
    void stock_meets_the_sheet_to_the_dong_and_cover_to_four_decimals() {
        assertThat(sheet("stock.csv"))
                .hasSize(12 * 2)
                .allSatisfy(
                        row -> {
                            Optional<String> group = Optional.of(row.get("group"));
                            StockFlow stock = projection.stock();
                            assertThat(text(stock.closing(group, month(row)), 0))
                                    .isEqualTo(row.get("closing"));
                            assertThat(text(stock.coverDays(group, month(row)), 4))
                                    .isEqualTo(row.get("cover_days"));
                        });
    }

    @Test
    void cash_and_stock_can_be_asked_as_metrics() {
        YearMonth june = YearMonth.of(2026, 6);

        assertThat(value("cash", june)).isEqualTo("57109568");
        assertThat(value("stock[toys]", june)).isEqualTo("20736130");
        assertThat(value("stock", june)).isEqualTo(String.valueOf(20_736_130 + 32_980_571));
    }

    private static Plan plan() {
        return shopWithGoalsOnly()
                .withChannels(
                        new Channel("store", Text.of("store"), BigDecimal.ZERO, 10),
                        new Channel("online", Text.of("online"), new BigDecimal("0.075"), 45))
                .withGroups(
                        group("diapers", "0.30", Map.of("online", new BigDecimal("0.22"))),
                        group("toys", "0.45", Map.of("online", new BigDecimal("0.385"))))
                .withOrganic(
                        organic("store", "*", "-0.05"),
                        organic("online", "*", "0.03"),
                        organic("online", "diapers", "0.12"))
                .withBaseline(
                        new Baseline(
                                lastYear(),
                                Optional.of(vnd(41_250_137)),
                                Map.of("diapers", vnd(58_300_011), "toys", vnd(39_999_989))))
                .withBudget(budget())
                .withActions(actions())
                .plan();
    }

    private static Action[] actions() {
        Effect toys =
                new Effect(
                        Optional.empty(),
                        Optional.of("toys"),
                        new BigDecimal("0.175"),
                        2,
                        Effect.Duration.WHILE_RUNNING);
        return new Action[] {
            action("A1", month("2026-02"), month("2026-04"), lifting("online", "0.31", 3)),
            action("A2", month("2026-09"), month("2026-11"), toys)
        };
    }

    private static BudgetLine[] budget() {
        return sheet("budget.csv").stream()
                .map(
                        row ->
                                SmallShop.line(
                                        row.get("id"),
                                        line(row),
                                        Limit.SOFT,
                                        Purpose.RUNNING,
                                        months(row)))
                .toArray(BudgetLine[]::new);
    }

    private static Figures lastYear() {
        Figures.Builder figures = Figures.builder(SmallShop.YEAR.previous(), SmallShop.VND);
        for (Map<String, String> row : sheet("last-year.csv")) {
            figures.addMonths(line(row), vnd(months(row)));
        }
        return figures.build();
    }

    private static Line line(Map<String, String> row) {
        return new Line(
                Account.of(AccountKind.find(row.get("account")).orElseThrow()),
                Optional.of(row.get("channel")).filter(it -> !it.isEmpty()),
                Optional.of(row.get("group")).filter(it -> !it.isEmpty()));
    }

    private static long[] months(Map<String, String> row) {
        return IntStream.rangeClosed(1, 12)
                .mapToLong(t -> Long.parseLong(row.get("m" + t)))
                .toArray();
    }

    private static List<String> row(CashMonth month) {
        return Stream.concat(
                        Stream.of(month.month().toString()),
                        Stream.of(
                                        month.opening(),
                                        month.receipts(),
                                        month.suppliers(),
                                        month.running(),
                                        month.capex(),
                                        month.tax(),
                                        month.financing(),
                                        month.closing())
                                .map(Money::getAmountMinorLong)
                                .map(String::valueOf))
                .toList();
    }

    private String value(String metric, YearMonth month) {
        return text(Metric.parse(metric).value(projection.source(), Span.of(month)), 0);
    }

    private static String text(Value value, int decimals) {
        return value.number()
                .map(it -> it.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
                .orElseThrow();
    }

    private static YearMonth month(Map<String, String> row) {
        return month(row.get("month"));
    }

    private static YearMonth month(String text) {
        return YearMonth.parse(text);
    }

    /** Reads a sheet: rows in order, each with its columns by name in order. */
    private static List<Map<String, String>> sheet(String name) {
        try (InputStream sheet = ReferenceTest.class.getResourceAsStream("reference/" + name)) {
            List<String> lines =
                    new String(sheet.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] columns = lines.get(0).split(",");
            return lines.stream().skip(1).map(line -> cells(columns, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> cells(String[] columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, columns.length).forEach(i -> row.put(columns[i], cells[i]));
        return row;
    }
}
