package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.text.Language;

/** How people in Việt Nam and English readers write the same numbers. */
class NumbersTest {

    private final Numbers vi = Numbers.of(Language.VI);
    private final Numbers en = Numbers.of(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0             | VND | 0 ₫             | 0 ₫
                    1234567       | VND | 1.234.567 ₫     | 1,234,567 ₫
                    -1234567      | VND | −1.234.567 ₫    | −1,234,567 ₫
                    748957.02     | GBP | 748.957,02 £    | £748,957.02
                    -5            | GBP | −5,00 £         | −£5.00
                    1000          | SEK | 1.000,00 SEK    | 1,000.00 SEK
                    """)
    void money_in_full(BigDecimal amount, String currency, String inVi, String inEn) {
        assertThat(vi.money(amount, CurrencyUnit.of(currency))).isEqualTo(inVi);
        assertThat(en.money(amount, CurrencyUnit.of(currency))).isEqualTo(inEn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    999           | 999 ₫        | 999 ₫
                    1500          | 1.500 ₫      | 1,500 ₫
                    9999          | 9.999 ₫      | 9,999 ₫
                    10000         | 10 nghìn     | 10 k
                    500000        | 500 nghìn    | 500 k
                    999499        | 999 nghìn    | 999 k
                    999500        | 1 triệu      | 1 m
                    2500000       | 2,5 triệu    | 2.5 m
                    999949999     | 999,9 triệu  | 999.9 m
                    999950000     | 1 tỷ         | 1 bn
                    1500000000    | 1,5 tỷ       | 1.5 bn
                    4804939034    | 4,8 tỷ       | 4.8 bn
                    -12340000     | −12,3 triệu  | −12.3 m
                    1234000000000 | 1.234 tỷ     | 1,234 bn
                    """)
    void money_in_short(BigDecimal amount, String inVi, String inEn) {
        assertThat(vi.shortMoney(amount, CurrencyUnit.of("VND"))).isEqualTo(inVi);
        assertThat(en.shortMoney(amount, CurrencyUnit.of("VND"))).isEqualTo(inEn);
    }

    @ParameterizedTest
    @CsvSource({
        "0.45, 45%, 45%",
        "0.34449, '34,4%', 34.4%",
        "-0.0571, '−5,7%', −5.7%",
        "-0.0001, 0%, 0%"
    })
    void shares_as_per_cent(BigDecimal share, String inVi, String inEn) {
        assertThat(vi.percent(share, 1)).isEqualTo(inVi);
        assertThat(en.percent(share, 1)).isEqualTo(inEn);
    }
}
