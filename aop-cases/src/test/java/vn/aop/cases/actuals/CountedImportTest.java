package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Counted;

/** What was counted at the end of months, as rows of the actuals; see {@code docs/mapping.md}. */
class CountedImportTest {

    private static final String HEADER = "date,account,channel,group,amount";
    private static final String SOLD = "2026-01-05,revenue,store,diapers,1000000";
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static Money dong(long amount) {
        return Money.ofMinor(Shop.VND, amount);
    }

    private static Counted counted(String... rows) {
        String[] lines = new String[rows.length + 2];
        lines[0] = HEADER;
        lines[1] = SOLD;
        System.arraycopy(rows, 0, lines, 2, rows.length);
        return Shop.accepted(Shop.plain(), lines).actuals().recorded().counted();
    }

    @Test
    void reads_cash_and_goods_at_the_end_of_a_month() {
        Counted counted =
                counted(
                        "2026-01-31,cash,,,61300000",
                        "2026-01-31,stock,,diapers,20000000",
                        "2026-02-28,stock,,,50000000");

        assertThat(counted.at(Balance.CASH.of(), JANUARY)).contains(dong(61_300_000));
        assertThat(counted.at(Balance.STOCK.of("diapers"), JANUARY)).contains(dong(20_000_000));
        assertThat(counted.at(Balance.STOCK.of(), JANUARY.plusMonths(1)))
                .contains(dong(50_000_000));
    }

    @Test
    void adds_up_the_till_and_the_bank() {
        assertThat(
                        counted("2026-01-31,cash,,,1300000", "2026-01-31,cash,,,60000000")
                                .at(Balance.CASH.of(), JANUARY))
                .contains(dong(61_300_000));
    }

    @Test
    void a_count_moves_nothing_and_makes_no_month_known() {
        Actuals actuals =
                Shop.accepted(Shop.plain(), HEADER, SOLD, "2026-02-28,cash,,,61300000").actuals();

        assertThat(actuals.months()).containsExactly(JANUARY);
        assertThat(actuals.figures().lines()).hasSize(1);
        assertThat(actuals.recorded().days()).hasSize(1);
    }

    @Test
    void an_overdraft_is_counted_below_nothing_and_goods_are_not() {
        assertThat(counted("2026-01-31,cash,,,-5000000").at(Balance.CASH.of(), JANUARY))
                .contains(dong(-5_000_000));
        assertThat(Shop.words(Shop.read(Shop.plain(), HEADER, "2026-01-31,stock,,diapers,-1")))
                .containsExactly(
                        "sales.csv:2: “stock” is −1, less than 0, and nobody counts less than"
                                + " nothing. Write what is there, at cost.");
    }

    @Test
    void tells_all_counts_that_are_none_each_at_its_row() {
        assertThat(
                        Shop.words(
                                Shop.read(
                                        Shop.plain(),
                                        HEADER,
                                        "2026-01-28,cash,,,1",
                                        "2026-01-31,cash,store,,1",
                                        "2026-01-31,cash,,diapers,1",
                                        "2026-01-31,stock,store,diapers,1",
                                        "2026-01-31,stock_cover_days,,,1")))
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .startsWith("sales.csv:2:")
                                        .contains("counted at the end of a month"),
                        it -> assertThat(it).startsWith("sales.csv:3:").contains("for store"),
                        it -> assertThat(it).startsWith("sales.csv:4:").contains("for diapers"),
                        it -> assertThat(it).startsWith("sales.csv:5:").contains("for store"),
                        it ->
                                assertThat(it)
                                        .startsWith("sales.csv:6:")
                                        .contains("no account “stock_cover_days”"));
    }

    @Test
    void a_mapping_sends_rows_to_what_is_counted() {
        ImportMapping mapping =
                ImportMapping.of(
                        DateColumn.of("Ngày"),
                        AmountColumns.column("Tiền"),
                        Assignment.column("Loại").value("Đếm két", "cash"));

        Counted counted =
                Shop.accepted(Shop.sales(mapping), "Ngày,Loại,Tiền", "2026-01-31,Đếm két,5000000")
                        .actuals()
                        .recorded()
                        .counted();

        assertThat(counted.at(Balance.CASH.of(), JANUARY)).contains(dong(5_000_000));
    }
}
