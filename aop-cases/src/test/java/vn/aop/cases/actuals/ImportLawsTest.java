package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.joda.money.Money;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.OtherYears;
import vn.aop.cases.actuals.mapping.RowFilter;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Selection;

/** Laws that hold for every file: no row is lost, no penny is lost. */
class ImportLawsTest {

    private static final AmountColumns TIMES_ONE = AmountColumns.product("amount", "times");

    private static ImportMapping mapping(AmountColumns amount) {
        return ImportMapping.of(DateColumn.of("date"), amount, Assignment.column("account"))
                .withCsv(CsvFormat.detected().withDecimal(DecimalMark.POINT))
                .withChannel(Assignment.column("channel").value("elsewhere", "store"))
                .withGroup(Assignment.constant("diapers"))
                .withFilter(RowFilter.isNot("status", "cancelled"))
                .withOutsideYear(OtherYears.IGNORE);
    }

    /** A row and what it is made to become. */
    record Made(
            int month,
            String account,
            String channel,
            BigDecimal amount,
            String status,
            Fate fate) {

        String line() {
            String date = fate == Fate.OUTSIDE ? "2025-12-31" : "2026-%02d-05".formatted(month);
            String number = fate == Fate.BAD_NUMBER ? "?" : amount.toPlainString();
            String day = fate == Fate.BAD_DATE ? "2026-02-31" : date;
            String extra = fate == Fate.TOO_LONG ? ",x" : "";
            return fate == Fate.BLANK
                    ? ""
                    : String.join(",", day, account, channel, number, "1", status) + extra;
        }

        boolean isAccepted() {
            return fate == Fate.GOOD && !isSoldNowhere();
        }

        private boolean isSoldNowhere() {
            return account.equals("revenue") && channel.isEmpty() && amount.signum() != 0;
        }

        boolean isRejected() {
            return (fate == Fate.GOOD && isSoldNowhere())
                    || Stream.of(Fate.BAD_DATE, Fate.BAD_NUMBER, Fate.TOO_LONG)
                            .anyMatch(bad -> bad == fate);
        }
    }

    enum Fate {
        GOOD,
        CANCELLED,
        OUTSIDE,
        BLANK,
        BAD_DATE,
        BAD_NUMBER,
        TOO_LONG
    }

    @Property(tries = 300)
    void accepted_and_filtered_and_rejected_rows_are_all_rows(
            @ForAll("rows") @NotEmpty List<Made> rows) {
        RowCounts counts = read(rows).rows();

        assertThat(counts.read()).isEqualTo(rows.size() + 1L);
        assertThat(counts.accepted()).isEqualTo(count(rows, Made::isAccepted) + 1);
        assertThat(counts.rejectedRows()).isEqualTo(count(rows, Made::isRejected));
        assertThat(counts.accepted() + counts.filteredRows() + counts.rejectedRows())
                .isEqualTo(counts.read());
    }

    @Property(tries = 300)
    void figures_of_a_month_and_account_are_the_exact_sum_rounded_once(
            @ForAll("rows") List<Made> rows) {
        Figures figures = read(rows).actuals().figures();

        Map<YearMonth, Map<String, BigDecimal>> exact = new TreeMap<>();
        Stream.concat(rows.stream().filter(Made::isAccepted), Stream.of(SURE))
                .forEach(
                        row ->
                                exact.computeIfAbsent(
                                                YearMonth.of(2026, row.month()),
                                                it -> new TreeMap<>())
                                        .merge(row.account(), row.amount(), BigDecimal::add));
        exact.forEach(
                (month, sums) ->
                        sums.forEach(
                                (account, sum) ->
                                        assertThat(figures.sum(Selection.of(account), month))
                                                .isEqualTo(rounded(sum))));
    }

    @Property(tries = 300)
    void totals_are_the_sums_of_the_figures(@ForAll("rows") List<Made> rows) {
        ImportReport report = read(rows);
        Figures figures = report.actuals().figures();

        report.totals()
                .forEach(
                        (account, total) ->
                                assertThat(total)
                                        .isEqualTo(
                                                Money.total(
                                                                Shop.GBP,
                                                                figures.lines().stream()
                                                                        .filter(
                                                                                it ->
                                                                                        it.account()
                                                                                                .equals(
                                                                                                        account))
                                                                        .flatMap(
                                                                                line ->
                                                                                        Shop.YEAR
                                                                                                .months()
                                                                                                .stream()
                                                                                                .map(
                                                                                                        month ->
                                                                                                                figures
                                                                                                                        .amount(
                                                                                                                                line,
                                                                                                                                month)))
                                                                        .toList())
                                                        .getAmount()));
    }

    @Property(tries = 300)
    void the_order_of_the_rows_makes_no_difference(@ForAll("rows") List<Made> rows) {
        List<Made> turned =
                Stream.iterate(rows.size() - 1, index -> index >= 0, index -> index - 1)
                        .map(rows::get)
                        .toList();

        assertThat(read(turned).actuals().figures()).isEqualTo(read(rows).actuals().figures());
    }

    @Property(tries = 300)
    void a_column_of_ones_beside_the_amounts_makes_no_difference(@ForAll("rows") List<Made> rows) {
        assertThat(read(rows, AmountColumns.column("amount")).actuals().figures())
                .isEqualTo(read(rows, TIMES_ONE).actuals().figures());
    }

    /** One row that is always good, so that a file is never refused for having none. */
    private static final Made SURE =
            new Made(1, "revenue", "store", new BigDecimal("0.005"), "done", Fate.GOOD);

    private static ImportReport read(List<Made> rows) {
        return read(rows, TIMES_ONE);
    }

    private static ImportReport read(List<Made> rows, AmountColumns amount) {
        Stream<String> lines =
                Stream.concat(
                        Stream.of("date,account,channel,amount,times,status", SURE.line()),
                        rows.stream().map(Made::line));
        return Shop.accepted(
                ActualsImport.into(Shop.vocabulary(), Shop.GBP, Shop.YEAR)
                        .by(mapping(amount))
                        .skippingRejected(),
                lines.toArray(String[]::new));
    }

    private static long count(List<Made> rows, Predicate<Made> which) {
        return rows.stream().filter(which).count();
    }

    private static Money rounded(BigDecimal sum) {
        return Money.of(Shop.GBP, sum.setScale(2, RoundingMode.HALF_UP));
    }

    @Provide
    Arbitrary<List<Made>> rows() {
        Arbitrary<BigDecimal> amounts =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-99999.9999"), new BigDecimal("99999.9999"))
                        .ofScale(4);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("revenue", "marketing", "premises"),
                        Arbitraries.of("store", "online", "elsewhere", ""),
                        amounts,
                        Arbitraries.of(Fate.values()))
                .as(
                        (month, account, channel, amount, fate) ->
                                new Made(
                                        month,
                                        account,
                                        channel,
                                        amount,
                                        fate == Fate.CANCELLED ? "cancelled" : "done",
                                        fate))
                .list()
                .ofMaxSize(40);
    }
}
