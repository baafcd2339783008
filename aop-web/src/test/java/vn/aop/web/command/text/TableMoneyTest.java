package vn.aop.web.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Language;
import vn.aop.web.command.Aop;

class TableMoneyTest {

    private static final CurrencyUnit VND = CurrencyUnit.of("VND");
    private static final Wording WORDING = Wording.of(Language.VI).with(Aop.class, "command");

    private static TableMoney of(String largest, String currency) {
        return TableMoney.forAll(
                List.of(new BigDecimal(largest)), CurrencyUnit.of(currency), WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5596313000 | VND | triệu | 5.596,3",
                "413900000 | VND | triệu | 413,9",
                "99500000 | VND | triệu | 99,5",
                "9500000 | VND | nghìn | 9.500,0",
                "100000000000 | VND | tỷ | 100,0",
                "748957.02 | GBP | '' | 748.957",
                "1748957.02 | GBP | nghìn | 1.749,0",
                "99.5 | GBP | '' | 99,50",
                "0 | VND | '' | 0",
            })
    void finds_the_unit_in_which_amounts_can_be_read(
            String amount, String currency, String unit, String written) {
        TableMoney money = of(amount, currency);

        assertThat(money.unit()).isEqualTo(unit.replace("'", ""));
        assertThat(money.write(new BigDecimal(amount))).isEqualTo(written);
    }

    @Test
    void writes_signs_of_what_can_be_seen_only() {
        TableMoney money = of("413900000", "VND");

        assertThat(money.writeSigned(new BigDecimal("1500000"))).isEqualTo("+1,5");
        assertThat(money.writeSigned(new BigDecimal("-1500000"))).isEqualTo("−1,5");
        assertThat(money.writeSigned(new BigDecimal("49999"))).isEqualTo("0,0");
        assertThat(money.writeSigned(new BigDecimal("-49999"))).isEqualTo("0,0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5804900000 | 5805175000 | 5,8049 tỷ | 5,8052 tỷ",
                "5804900000 | 5804700000 | 5,8049 tỷ | 5,8047 tỷ",
                "5804900000 | 5814000000 | 5,80 tỷ | 5,81 tỷ",
                "9994 | 9996 | 9,994 k | 9,996 k",
            })
    void makes_no_more_of_a_change_than_it_is(
            BigDecimal before, BigDecimal after, String first, String second) {
        TableMoney row =
                TableMoney.forRow(List.of(before), VND, WORDING)
                        .telling(
                                new BeforeAfter<>(
                                        Value.of(Money.of(VND, before)),
                                        Value.of(Money.of(VND, after))));

        assertThat(row.writeWithUnit(before)).isEqualTo(first);
        assertThat(row.writeWithUnit(after)).isEqualTo(second);
    }
}
