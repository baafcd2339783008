package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Validated;

/** In which order day and month stand is told by all dates of a file, never by the first. */
class DatesOfAFileTest {

    private static Validated<ImportReport, FileProblem> read(DateColumn date, String... cells) {
        ImportMapping mapping =
                ImportMapping.of(
                                date,
                                AmountColumns.column("amount"),
                                Assignment.constant("revenue"))
                        .withChannel(Assignment.constant("store"))
                        .withGroup(Assignment.constant("all"));
        String[] rows =
                Stream.concat(
                                Stream.of("date;amount"),
                                Arrays.stream(cells).map(it -> it + ";1000"))
                        .toArray(String[]::new);
        return Shop.read(OneShop.in("VND").by(mapping), rows);
    }

    private static List<LocalDate> days(DateColumn date, String... cells) {
        return List.copyOf(OneShop.accepted(read(date, cells)).actuals().daily().days().keySet());
    }

    private static List<LocalDate> days(String... cells) {
        return days(DateColumn.of("date"), cells);
    }

    @Test
    void a_day_behind_the_twelfth_in_the_last_row_decides_for_the_first() {
        assertThat(days("01/02/2026", "01/03/2026", "01/13/2026"))
                .containsExactly(
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 1, 3),
                        LocalDate.of(2026, 1, 13));
        assertThat(days("01/02/2026", "01/03/2026", "13/01/2026"))
                .containsExactly(
                        LocalDate.of(2026, 1, 13),
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 1));
    }

    @Test
    void asks_where_both_orders_read_all_dates() {
        assertThat(
                        Shop.words(
                                read(
                                        DateColumn.of("date"),
                                        "01/02/2026",
                                        "01/03/2026",
                                        "01/12/2026")))
                .containsExactly(
                        "sales.csv:2: Column “date”: “01/02/2026” may be 1 Feb 2026, 2 Jan 2026, and so"
                                + " may every date of the file. Say which with --day-first or"
                                + " --month-first, or set the format (dd/MM/yyyy, MM/dd/yyyy) under"
                                + " date in a mapping.");
    }

    @Test
    void asks_whether_the_first_days_of_january_are_the_firsts_of_months() {
        assertThat(read(DateColumn.of("date"), "01/01/2026", "02/01/2026", "03/01/2026").problems())
                .hasSize(1);
    }

    @Test
    void reads_days_of_one_month_day_first_as_shops_export_them() {
        assertThat(days("05/01/2026", "06/01/2026"))
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6));
    }

    @Test
    void does_as_it_is_told() {
        DateColumn date = DateColumn.of("date");

        assertThat(days(date.ordered(DateOrder.DAY_FIRST), "01/02/2026", "01/12/2026"))
                .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 1));
        assertThat(days(date.ordered(DateOrder.MONTH_FIRST), "01/02/2026", "01/12/2026"))
                .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 12));
    }

    @Test
    void refuses_dates_that_contradict_each_other_where_others_need_the_order() {
        assertThat(
                        Shop.words(
                                read(
                                        DateColumn.of("date"),
                                        "13/01/2026",
                                        "01/02/2026",
                                        "01/14/2026")))
                .singleElement()
                .asString()
                .startsWith(
                        "sales.csv:4: Column “date”: “01/14/2026” and “13/01/2026” (line 2) are written"
                                + " in different orders of day and month");
    }

    @Test
    void the_planned_year_tells_which_end_of_a_short_date_is_the_year() {
        assertThat(days("26/06/27", "26/06/28", "26/07/01"))
                .containsExactly(
                        LocalDate.of(2026, 6, 27),
                        LocalDate.of(2026, 6, 28),
                        LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-3-5",
                "2026/03/05",
                "2026.03.05 9:58",
                "20260305",
                "5 Mar 2026",
                "5-March-26",
                "March 5, 2026 9:58 AM",
                "5 tháng 3, 2026",
                "5 thg 3, 2026",
                "ngày 05 tháng 03 năm 2026",
                "46086",
                "46086.415278",
                "2026-03-05 9:58:07 CH",
                "2026-03-05 11:58 SA",
                "2026-03-05T09:58:01.250+07:00",
                "'2026-03-05",
            })
    void reads_a_date_in_any_form_that_means_one_day(String cell) {
        assertThat(days(cell)).containsExactly(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/2026", "03-2026", "2026-03", "Tháng 3/2026", "T3-2026", "Mar-26"})
    void reads_a_month_without_a_day(String cell) {
        ImportReport report = OneShop.accepted(read(DateColumn.of("date"), cell));

        assertThat(report.actuals().months()).containsExactly(YearMonth.of(2026, 3));
        assertThat(report.actuals().daily().days()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "31/04/2026",
                "12345",
                "99999",
                "2026-03-05 25:00",
                "2026-03-05 and more",
                "5 Marches 2026",
                "0/0/2026",
                "5/3",
                "1.5",
            })
    void reads_nothing_else_as_a_date(String cell) {
        assertThat(read(DateColumn.of("date"), cell).problems())
                .first()
                .extracting(it -> it.message().key())
                .isEqualTo("actuals.not-a-date");
    }

    /** 31 January, 20:00 in London, is 1 February, 3:00 in Hà Nội. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T20:00:00Z",
                "2026-01-31 20:00:00 +00:00",
                "2026-02-01T03:00:00+07:00",
                "2026-01-31T15:00:00-05",
            })
    void the_day_is_the_one_at_the_shop(String cell) {
        assertThat(days(cell)).containsExactly(LocalDate.of(2026, 2, 1));
        assertThat(days(DateColumn.of("date").at(ZoneId.of("Europe/London")), cell))
                .containsExactly(LocalDate.of(2026, 1, 31));
    }

    @Test
    void other_forms_are_read_beside_the_one_that_is_told() {
        assertThat(days(DateColumn.of("date", "d/M/yy"), "31/5/26", "01/06/2026", "2026-06-02"))
                .containsExactly(
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 2));
    }

    @Test
    void tells_the_format_that_would_read_a_date_written_otherwise() {
        assertThat(Shop.words(read(DateColumn.of("date", "MM/dd/yyyy"), "27/06/2026")))
                .contains(
                        "sales.csv:2: Column “date”: “27/06/2026” is written otherwise than"
                                + " MM/dd/yyyy. The format dd/MM/yyyy would read it: set format:"
                                + " dd/MM/yyyy under date in the mapping.");
    }
}
