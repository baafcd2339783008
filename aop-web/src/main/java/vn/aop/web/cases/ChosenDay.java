package vn.aop.web.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.text.Message;
import vn.aop.web.page.Refusal;

/** A day that a visitor has chosen for a plan, as forms and addresses write it. */
final class ChosenDay {

    private static final int QUOTED = 20;

    private ChosenDay() {}

    /**
     * Returns the day that a text writes as {@code 2026-07-01}: one from the year before the plan's
     * until the year after it.
     *
     * @throws Refusal if it writes none
     */
    static LocalDate of(String text, FiscalYear year) {
        LocalDate first = year.first().minusYears(1).atDay(1);
        LocalDate last = year.last().plusYears(1).atEndOfMonth();
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // Told below, like a day that is too far away.
        }
        String given = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
        throw Refusal.badRequest(
                Message.of("error.no-day")
                        .with("given", given)
                        .with("first", first)
                        .with("last", last));
    }
}
