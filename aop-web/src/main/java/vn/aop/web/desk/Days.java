package vn.aop.web.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.aop.core.change.Amendment;
import vn.aop.core.decision.LoggedDecision;
import vn.aop.web.cases.OpenCase;

/** Which day it is in the year of a plan that is played through. */
final class Days {

    private Days() {}

    /**
     * Returns the day up to which a plan has been played: that of the last question or amendment,
     * and at first the first day of its year. A case's year may lie years back, so the calendar on
     * the wall does not count.
     */
    static LocalDate usual(OpenCase open) {
        LocalDate first = open.plan().year().first().atDay(1);
        YearMonth last = open.plan().year().last();
        return Stream.concat(
                        open.history().amendments().stream().map(Amendment::on),
                        open.log().entries().stream().map(LoggedDecision::asked))
                .max(Comparator.naturalOrder())
                .filter(it -> it.isAfter(first))
                .filter(it -> !YearMonth.from(it).isAfter(last))
                .orElse(first);
    }
}
