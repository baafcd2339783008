package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.GBP;
import static vn.aop.cases.actuals.Shop.VND;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;

class NumberReaderTest {

    private static final String HEADER = "date,account,channel,group,amount";
    private static final NumberReader DONG = reader(DecimalMark.AUTO, VND);
    private static final NumberReader POUNDS = reader(DecimalMark.AUTO, GBP);

    private static NumberReader reader(DecimalMark decimal, CurrencyUnit currency) {
        return new NumberReader(
                decimal, currency, NumberReader.Counts.MONEY, false, Decided.nothing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.234.567,89 | 1234567.89",
                "1,234,567.89 | 1234567.89",
                "1.234,567 | 1234.567",
                "1234567 | 1234567",
                "1.234.567 | 1234567",
                "1 234 567 | 1234567",
                "1 234,50 | 1234.5",
                "1\u00A0234,50 ₫ | 1234.5",
                "1\u202F234\u202F567 | 1234567",
                "1'234.50 | 1234.5",
                "1,250 | 1250",
                "1.5 | 1.5",
                "1,25 | 1.25",
                "0.567 | 0.567",
                "-5000 | -5000",
                "−5,000 | -5000",
                "+5000 | 5000",
                "(5,000) | -5000",
                "'5,000 | 5000",
                "0 | 0",
                "5,000 ₫ | 5000",
                "5,000đ | 5000",
                "5,000 Đ | 5000",
                "5,000 VND | 5000",
                "5000 vnđ | 5000",
                "-5,000\u00A0₫ | -5000",
                "(5,000 đ) | -5000",
                "5000- | -5000",
                "₫-5000 | -5000",
                "-₫5000 | -5000",
                "₫(5000) | -5000",
                "5000- ₫ | -5000",
                "1000000000000000 | 1000000000000000",
            })
    void reads_amounts_as_people_write_them(String text, BigDecimal number) {
        assertThat(DONG.read("amount", text).value())
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10%",
                "abc",
                "1e5",
                "1.2.3",
                "1.23.456",
                "12,34,567",
                "1,234.567,8",
                "1..5",
                "5.",
                ".5",
                "--5",
                "-5-",
                "-(5)",
                "₫(5",
                "1 234 56",
                "1 234'567",
                "0 500",
                "５００",
                "(-5)",
                "(5",
                "5)",
                "1 2",
                "HD000101",
                "02000758",
                "5 cái",
                "₫",
                "0.123.456",
                "1234.567.890",
                "99999999999999999999999999999999999999999999999999",
            })
    void never_reads_garbage_as_a_number(String text) {
        assertThat(DONG.read("amount", text).rejected())
                .get()
                .extracting("key")
                .isIn("actuals.not-a-number", "actuals.too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "1,250", "-999.000"})
    void does_not_guess_whether_three_digits_are_decimals(String text) {
        assertThat(POUNDS.read("amount", text).rejected())
                .get()
                .extracting("key")
                .isEqualTo("actuals.ambiguous-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500.000", "-3.000", "1500.000", "1500,000", "500.000đ", "500.000 VND"})
    void does_not_guess_where_the_currency_has_no_decimals(String text) {
        assertThat(DONG.read("amount", text).rejected())
                .get()
                .extracting("key")
                .isEqualTo("actuals.ambiguous-number");
    }

    @Test
    void names_both_readings_with_their_sign() {
        assertThat(
                        Shop.words(
                                Shop.read(
                                        Shop.plain(),
                                        HEADER,
                                        "2026-01-05,revenue,store,formula,-3.000")))
                .containsExactly(
                        "sales.csv:2: Column “amount”: is “-3.000” −3,000 ₫ or −3 ₫? Write the"
                                + " digits without a mark, for example -3000, or tell which mark"
                                + " stands before decimals: set decimal: \",\" or decimal: \".\""
                                + " under csv in the mapping.");
    }

    @Test
    void reads_three_digits_as_the_mapping_settles_it() {
        assertThat(reader(DecimalMark.POINT, GBP).read("amount", "1.250").value().orElseThrow())
                .isEqualByComparingTo("1.25");
        assertThat(reader(DecimalMark.COMMA, GBP).read("amount", "1.250").value().orElseThrow())
                .isEqualByComparingTo("1250");
    }

    @Test
    void does_not_guess_in_a_product_even_of_a_currency_without_decimals() {
        ImportMapping mapping =
                ImportMapping.of(
                        DateColumn.of("Ngày"),
                        AmountColumns.product("SL", "Giá"),
                        Assignment.constant("revenue"));

        assertThat(
                        Shop.words(
                                Shop.read(
                                        Shop.sales(mapping),
                                        "Ngày,SL,Giá",
                                        "05/01/2026,1.250,90000")))
                .containsExactly(
                        "sales.csv:2: Column “SL”: is “1.250” 1,250 or 1.25? Write the digits"
                                + " without a mark, for example 1250, or tell which mark stands"
                                + " before decimals: set decimal: \",\" or decimal: \".\" under csv"
                                + " in the mapping.");
    }

    @Test
    void refuses_an_order_number_whatever_it_is_multiplied_by() {
        assertThat(DONG.read("amount", "580000000000000001").rejected())
                .get()
                .extracting("key")
                .isEqualTo("actuals.too-large");
    }

    @Test
    void refuses_the_other_mark_outside_of_groups() {
        assertThat(reader(DecimalMark.POINT, GBP).read("amount", "12,5").value()).isEmpty();
        assertThat(reader(DecimalMark.COMMA, GBP).read("amount", "12.5").value()).isEmpty();
    }

    @Test
    void reads_a_dash_as_zero_only_if_told() {
        NumberReader lenient =
                new NumberReader(
                        DecimalMark.AUTO, VND, NumberReader.Counts.MONEY, true, Decided.nothing());

        assertThat(lenient.read("amount", "-").value()).contains(BigDecimal.ZERO);
        assertThat(DONG.read("amount", "-").value()).isEmpty();
    }

    @Property
    void reads_back_what_both_conventions_write(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2)
                    BigDecimal number) {
        assertThat(POUNDS.read("amount", written(number, '.', ',')).value().orElseThrow())
                .isEqualByComparingTo(number);
        assertThat(POUNDS.read("amount", written(number, ',', '.')).value().orElseThrow())
                .isEqualByComparingTo(number);
    }

    private static String written(BigDecimal number, char decimal, char grouping) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        return new DecimalFormat("#,##0.00", symbols).format(number);
    }
}
