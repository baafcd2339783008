package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.VND;
import static vn.aop.cases.actuals.Shop.YEAR;
import static vn.aop.cases.actuals.Shop.plain;
import static vn.aop.cases.actuals.Shop.read;
import static vn.aop.cases.actuals.Shop.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Vocabulary;

/** Each kind of mistake in a row has its own words. */
class RejectedRowTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-02-30,revenue,,,1, | Column “date”: “2026-02-30” is not an existing day written"
                        + " yyyy-MM-dd, dd/MM/yyyy.",
                ",revenue,,,1, | Column “date” has no date.",
                "2025-12-31,revenue,,,1, | Date 2025-12-31 lies outside the planned year, Jan 2026 to"
                        + " Dec 2026. Delete the row, or set outsideYear: ignore in the mapping.",
                "2026-01-05,,,,1, | Column “account” has no account, such as revenue or marketing.",
                "2026-01-05,revenu,,,1, | The plan has no account “revenu”. Known accounts: revenue,"
                        + " cost_of_goods, channel_fees, marketing, personnel, premises,"
                        + " other_operating, purchases, capex, tax, financing, loans, repayments, interest, drawings, tax_withheld, facebook_ads, cash, stock. Did you"
                        + " mean: revenue?",
                "2026-01-05,revenue,kiosk,,1, | The plan has no channel “kiosk”. Known channels:"
                        + " online, store.",
                "2026-01-05,revenue,,toys,1, | The plan has no product group “toys”. Known product groups:"
                        + " diapers, formula.",
                "2026-01-05,revenue,,,1,USD | The amount is in “USD” but the plan is in VND. Convert"
                        + " it to VND.",
                "2026-01-05,revenue,,,1 $, | The amount is in “USD” but the plan is in VND. Convert"
                        + " it to VND.",
                "2026-01-05,revenue,,,, | Column “amount” has no number. If it is zero, write 0.",
                "2026-01-05,revenue,,,-, | Column “amount” has only a dash. If that means zero, set"
                        + " dashIsZero: true under amount in the mapping.",
                "2026-01-05,revenue,,,10%, | Column “amount”: “10%” cannot be read as a number. Write"
                        + " it like 1234567, 1.234.567,89 or 1,234,567.89.",
                "2026-01-05,revenue,,,580000000000000001, | Column “amount”: 580000000000000001 is"
                        + " more than a million billion. Is it an order number rather than an"
                        + " amount?",
                "2026-01-05,revenue,online,,1, | A row on account “revenue” needs its channel and"
                        + " product group; blank here: product group. Fill in the cell, or tell"
                        + " in the mapping where blank cells go (otherwise).",
                "2026-01-05,cost_of_goods,,diapers,1, | A row on account “cost_of_goods” needs its"
                        + " channel and product group; blank here: channel. Fill in the cell, or"
                        + " tell in the mapping where blank cells go (otherwise).",
                "2026-01-05,revenue,,,1, | A row on account “revenue” needs its channel and product"
                        + " group; blank here: channel, product group. Fill in the cell, or tell"
                        + " in the mapping where blank cells go (otherwise).",
                "2026-01-05,loans,,,-5, | “loans” is −5, less than 0. Its kind says which way the money"
                        + " goes: loans come in; repayments, interest and drawings go out. Write it"
                        + " above 0, on the account of its way; where the file writes payments"
                        + " below 0, set negate: true under amount in the mapping.",
                "2026-01-05,premises,,,1.5, | Column “amount”: “1.5” has a fraction, but VND"
                        + " has no smaller unit. Round it to a whole amount, for example 1500000.",
                "2026-01-05,premises,,,\"2,5\", | Column “amount”: “2,5” has a fraction, but VND"
                        + " has no smaller unit. Round it to a whole amount, for example 1500000.",
                "2026-01-05,premises,,,12.50, | Column “amount”: “12.50” has a fraction, but VND"
                        + " has no smaller unit. Round it to a whole amount, for example 1500000.",
                "2026-01-05,revenue,1 | The row ends after 3 of 6 cells, before amount."
                        + " Fill in what is missing, or delete the row.",
                "2026-01-05,revenue,,,1,,x | The row has 7 cells but the header has 6. Look for a"
                        + " delimiter inside a cell that is not quoted.",
            })
    void tells_what_is_wrong_and_how_to_mend_it(String row, String words) {
        assertThat(words(read(plain(), "date,account,channel,group,amount,currency", row)))
                .containsExactly("sales.csv:2: " + words);
    }

    /** A refund of tax comes back on the same account; so does capital that is paid out. */
    @ParameterizedTest
    @EnumSource(AccountKind.class)
    void accounts_that_go_one_way_are_never_below_nothing(AccountKind kind) {
        List<String> told =
                words(
                        read(
                                plain(),
                                "date,account,channel,group,amount,currency",
                                "2026-01-05," + kind.id() + ",online,toys,-5,",
                                "2026-01-05," + kind.id() + ",online,diapers,-5,"));

        boolean isRefused = told.stream().anyMatch(it -> it.contains("on the account of its way"));
        assertThat(isRefused).isEqualTo(kind.isOneWay());
    }

    @Test
    void tells_that_the_plan_has_no_channels() {
        ActualsImport without =
                ActualsImport.into(Vocabulary.of(List.of(), List.of(), List.of()), VND, YEAR);

        assertThat(
                        words(
                                read(
                                        without,
                                        "date,account,channel,amount",
                                        "2026-01-05,revenue,online,1")))
                .containsExactly(
                        "sales.csv:2: The row names channel “online”, but the plan has no channels."
                                + " Leave the cell blank or add channels to the plan.");
    }

    @Test
    void accepts_decimals_that_are_all_zero() {
        ImportReport report =
                Shop.accepted(plain(), "date,account,amount", "2026-01-05,premises,12.00");

        assertThat(report.total(Shop.PREMISES)).isEqualByComparingTo("12");
    }

    @Test
    void asks_for_no_channel_or_group_of_a_plan_without_any() {
        ActualsImport without =
                ActualsImport.into(Vocabulary.of(List.of(), List.of(), List.of()), VND, YEAR);

        ImportReport report = Shop.accepted(without, "date,account,amount", "2026-01-05,revenue,1");

        assertThat(report.rows().accepted()).isEqualTo(1);
    }

    @Test
    void quotes_only_the_beginning_of_a_very_long_cell() {
        String row = "2026-01-05,revenue," + "x".repeat(1000);

        assertThat(words(read(plain(), "date,account,amount", row)).get(0)).hasSizeLessThan(250);
    }
}
