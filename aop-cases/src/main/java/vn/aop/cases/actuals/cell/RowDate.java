package vn.aop.cases.actuals.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something happened.
 *
 * @param month the month
 * @param day the day, empty where the date tells no more than the month
 */
public record RowDate(YearMonth month, Optional<LocalDate> day) {

    static RowDate of(LocalDate day) {
        return new RowDate(YearMonth.from(day), Optional.of(day));
    }

    static RowDate of(YearMonth month) {
        return new RowDate(month, Optional.empty());
    }
}
