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
public record When(YearMonth month, Optional<LocalDate> day) {

    static When of(LocalDate day) {
        return new When(YearMonth.from(day), Optional.of(day));
    }

    static When of(YearMonth month) {
        return new When(month, Optional.empty());
    }
}
