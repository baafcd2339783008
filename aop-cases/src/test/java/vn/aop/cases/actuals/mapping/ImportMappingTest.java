package vn.aop.cases.actuals.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.text.Message;

class ImportMappingTest {

    @Test
    void names_each_column_that_it_reads_once() {
        ImportMapping mapping =
                ImportMapping.of(
                                DateColumn.of("date"),
                                AmountColumns.product("quantity", "price"),
                                Assignment.constant("revenue"))
                        .withChannel(Assignment.column("country"))
                        .withFilter(RowFilter.isNot("country", "Utopia"))
                        .withCurrency(CurrencyCheck.column("currency"));

        assertThat(mapping.columns())
                .containsExactly("date", "quantity", "price", "country", "currency");
    }

    /**
     * Two columns of Shopee differ by the case of one letter, and may come in either Unicode form.
     */
    @Test
    void tells_columns_apart_that_differ_by_the_case_of_a_letter() {
        String ofLine = "Tổng số tiền Người mua thanh toán";
        String ofOrder = "Tổng số tiền người mua thanh toán";

        for (Normalizer.Form form : Normalizer.Form.values()) {
            Header header =
                    Header.of(
                            new CsvRow(
                                    1,
                                    List.of(
                                            Normalizer.normalize(ofLine, form),
                                            Normalizer.normalize(ofOrder, form))));

            assertThat(header.placesOf(ofLine)).as("%s", form).containsExactly(0);
            assertThat(header.placesOf(ofOrder)).as("%s", form).containsExactly(1);
            assertThat(header.placesOf("tổng số tiền NGƯỜI mua thanh toán")).hasSize(2);
        }
    }

    @Test
    void finds_names_that_have_lost_their_blanks_or_are_called_otherwise() {
        Header header =
                Header.of(new CsvRow(1, List.of("Doanhthu(theogiao dịch)", "Phí xử lý giao dịch")))
                        .calling(Map.of("Phí thanh toán", List.of("Phí xử lý giao dịch")));

        assertThat(header.indexOf("Doanh thu (theo giao dịch)")).isZero();
        assertThat(header.indexOf("Phí thanh toán")).isEqualTo(1);
        assertThat(header.indexOf("Phí dịch vụ")).isEqualTo(-1);
    }

    @Test
    void refuses_rows_without_an_account() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ImportMapping.of(
                                        DateColumn.of("date"),
                                        AmountColumns.column("amount"),
                                        Assignment.nothing()))
                .withMessage("The mapping gives rows no account; name a constant or a column");
    }

    @Test
    void refuses_an_encoding_of_two_bytes_per_letter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFormat.detected().withEncoding(StandardCharsets.UTF_16LE))
                .withMessage("Encoding UTF-16LE is not read; save the file as CSV UTF-8");
    }

    @Test
    void refuses_a_header_above_the_first_row() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFormat.detected().withHeaderRow(0))
                .withMessage("Header row 0 is not possible; give 1 to 1000");
    }

    @Test
    void refuses_a_filter_without_values_and_an_amount_without_columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowFilter.is("status"))
                .withMessage("The filter on column status has no values; give one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(AmountColumns::product)
                .withMessage("The amount has no column; name one or more");
    }

    @Test
    void refuses_counts_that_lose_a_row() {
        Map<Message, Long> none = Map.of();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowCounts(3, 1, none, Map.of("actuals.not-a-date", 1L)))
                .withMessage(
                        "3 rows read, but 1 accepted, 0 filtered, 1 rejected; none may be lost");
    }

    @ParameterizedTest
    @CsvSource({
        "IS, Đã hủy, true",
        "IS, ĐÃ  HỦY, true",
        "IS, Đã hủy rồi, false",
        "IS_NOT, đã hủy, false",
        "IS_NOT, Hoàn thành, true",
        "STARTS_WITH, Đã hủy rồi, true",
        "STARTS_WITH, Hoàn thành, false",
        "DOES_NOT_START_WITH, Đã hủy rồi, false",
        "DOES_NOT_START_WITH, Hoàn thành, true",
    })
    void keeps_rows_by_their_value(RowFilter.Condition condition, String value, boolean kept) {
        RowFilter filter = new RowFilter("Trạng thái", condition, List.of("Đã hủy", "Trả hàng"));

        assertThat(filter.keeps(value)).isEqualTo(kept);
    }
}
