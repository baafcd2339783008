package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.cell.RowDate;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;

class DateColumnTest {

    private static ReadResult<YearMonth> read(DateColumn date, String cell) {
        ImportMapping mapping =
                ImportMapping.of(
                        date, AmountColumns.column("amount"), Assignment.constant("revenue"));
        Header header = Header.of(new CsvRow(1, List.of(date.column(), "amount")));
        ReadResult<RowDate> when =
                MonthReader.bind(mapping, header, Decided.nothing(), Shop.VND, Shop.YEAR)
                        .read(new CsvRow(2, List.of(cell, "1")));
        return new ReadResult<>(
                when.value().map(RowDate::month),
                when.filtered(),
                when.rejected(),
                when.isDoubtful());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-31",
                "2026-03-31 09:12",
                "2026-03-31 09:12:33",
                "2026-03-31T09:12:33+07:00",
                "31/03/2026",
                "31/03/2026 23:59:59",
                "31/03/2026 09:12:33 PM",
                "'31/03/2026 09:12:33",
            })
    void reads_the_usual_dates_and_ignores_the_time_of_day(String cell) {
        assertThat(read(DateColumn.of("date"), cell).value()).contains(YearMonth.of(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "29/02/2026",
                "31/04/2026",
                "2026-03-31 25:00",
                "2026-03-31 and more",
            })
    void refuses_days_that_do_not_exist_and_other_spellings(String cell) {
        assertThat(read(DateColumn.of("date"), cell).rejected())
                .get()
                .extracting("key")
                .isEqualTo("actuals.not-a-date");
    }

    @ParameterizedTest
    @CsvSource({
        "MM-yyyy, 03-2026",
        "yyyy/MM/dd, 2026/03/31",
        "d MMM uuuu, 5 mar 2026",
        "dd/MM/yy HH:mm, 05/03/26 10:00",
    })
    void reads_dates_in_the_format_of_the_mapping(String format, String cell) {
        assertThat(read(DateColumn.of("date", format), cell).value())
                .contains(YearMonth.of(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "dd/MM", "yyyy", "không", ""})
    void refuses_a_format_that_tells_no_month(String format) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateColumn.of("date", format))
                .withMessageContaining("No month can be read with the date format '" + format)
                .withMessageContaining("write one like yyyy-MM-dd, dd/MM/yyyy, MM-yyyy");
    }

    @Test
    void keeps_to_the_format_of_the_mapping() {
        assertThat(read(DateColumn.of("date", "MM/dd/yyyy"), "31/03/2026").value()).isEmpty();
        assertThat(read(DateColumn.of("date", "yyyy/MM/dd"), "2026-03-31").value()).isPresent();
    }
}
