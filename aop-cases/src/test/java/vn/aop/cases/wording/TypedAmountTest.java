package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.text.Language;

class TypedAmountTest {

    private static final CurrencyUnit VND = CurrencyUnit.of("VND");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000 | 1500000",
                "1.500.000 | 1500000",
                "1,500,000 | 1500000",
                "1 500 000 ₫ | 1500000",
                "1.500.000đ | 1500000",
                "1,5 triệu | 1500000",
                "1.5 Triệu đồng | 1500000",
                "1tr5 | 1500000",
                "1tr25 | 1250000",
                "2 tỷ 3 | 2300000000",
                "2 tỉ 300 triệu | 2300000000",
                "1 triệu rưỡi | 1500000",
                "500 nghìn | 500000",
                "500 ngàn | 500000",
                "500k | 500000",
                "500K VND | 500000",
                "1.5 tỷ | 1500000000",
                "1,25 bn | 1250000000",
                "20m | 20000000",
                "1.234,5 triệu | 1234500000",
                "0,500 triệu | 500000",
                "500đ | 500",
                "0 | 0",
                "-5 triệu | -5000000",
                "50.000 | 50000",
                "50.000 VNĐ | 50000",
                "₫50.000 | 50000",
                "1'500'000 | 1500000",
                "−₫50.000 | -50000",
            })
    void reads_what_shop_owners_type(String typed, long amount) {
        assertThat(TypedAmount.read(typed, VND).amounts())
                .containsExactly(Money.ofMinor(VND, amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.500 triệu | 1500000000 | 1500000",
                "1,250 tỷ | 1250000000000 | 1250000000",
                "500 | 500000 | 500000000 | 500",
                "1.500 | 1500000 | 1500000000 | 1500",
                "20 | 20000 | 20000000 | 20",
                "1,5 | 1500 | 1500000",
            })
    void does_not_guess_what_may_mean_several_amounts(String row) {
        List<String> cells = Stream.of(row.split("\\|")).map(String::strip).toList();

        assertThat(TypedAmount.read(cells.get(0), VND).amounts())
                .containsExactly(
                        cells.stream()
                                .skip(1)
                                .map(it -> Money.ofMinor(VND, Long.parseLong(it)))
                                .toArray(Money[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "1..5 triệu",
                "1,2,3",
                "12 quả",
                "1tr5tr",
                "5 nghìn 2 triệu",
                "1tr5000",
                "1.23.456",
                "=1+1",
                "1e9",
                "0,3 đồng",
                "999999999999 tỷ",
                "£5",
                "$5",
                "5 USD",
                "5₫5",
                "--50000",
                "-₫-50000",
                "rưỡi",
                "5 rưỡi",
                "５００"
            })
    void says_so_where_it_is_no_amount(String typed) {
        assertThat(TypedAmount.read(typed, VND).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.50 | 1250", "£1,250.50 | 125050", "500 | 50000", "2k | 200000"})
    void reads_currencies_with_pence(String typed, long pence) {
        CurrencyUnit pounds = CurrencyUnit.of("GBP");

        assertThat(TypedAmount.read(typed, pounds).amounts())
                .containsExactly(Money.ofMinor(pounds, pence));
    }

    @ParameterizedTest
    @CsvSource({"USD, $5, 500", "EUR, 5 €, 500", "THB, 5 thb, 500", "USD, 1'234.50, 123450"})
    void reads_the_mark_of_the_plan_s_currency(String code, String typed, long cents) {
        CurrencyUnit currency = CurrencyUnit.of(code);

        assertThat(TypedAmount.read(typed, currency).amounts())
                .containsExactly(Money.ofMinor(currency, cents));
    }

    @ParameterizedTest
    @CsvSource({"USD, £5", "GBP, $5", "EUR, 5 USD", "USD, 5đ"})
    void does_not_take_another_currency_for_the_plan_s(String code, String typed) {
        assertThat(TypedAmount.read(typed, CurrencyUnit.of(code)).isUnreadable()).isTrue();
    }

    @Property
    void an_amount_that_a_page_writes_in_full_is_read_back(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long amount,
            @ForAll("currencies") CurrencyUnit currency) {
        Money money = Money.ofMinor(currency, amount);

        for (Language language : Language.values()) {
            String written = Numbers.of(language).money(money);
            assertThat(TypedAmount.read(written, currency).amounts()).containsExactly(money);
        }
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("VND", "JPY", "USD", "GBP", "EUR", "THB").map(CurrencyUnit::of);
    }

    @Property
    void an_amount_that_a_page_writes_shortly_is_read_back(
            @ForAll @IntRange(min = 1, max = 99) int digits,
            @ForAll @IntRange(min = 3, max = 9) int zeros) {
        Money money = Money.ofMinor(VND, digits * (long) Math.pow(10, zeros));

        for (Language language : Language.values()) {
            String written = Numbers.of(language).shortMoney(money.getAmount(), VND);
            assertThat(TypedAmount.read(written, VND).amounts()).containsExactly(money);
        }
    }

    @Property
    void nothing_that_is_typed_breaks_the_reading(@ForAll String typed) {
        assertThat(TypedAmount.read(typed, VND).amounts()).doesNotContainNull();
    }
}
