package vn.aop.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;

/** Holds the months of the sales of a case against the day on which its readers come in. */
final class DayOfStory {

    private DayOfStory() {}

    /**
     * Returns what deserves a look: months that are over on that day and have no sales, or that
     * none with sales is over yet. Sales of later months are for readers who move the day.
     *
     * @param year the planned year
     */
    static List<FileProblem> remarks(CaseFile file, FiscalYear year) {
        Optional<Span> months = file.months().filter(it -> isWithin(year, it));
        Optional<LocalDate> day = file.today();
        return months.isEmpty() || day.isEmpty()
                ? List.of()
                : remarks(file, year, months.get(), day.get());
    }

    private static boolean isWithin(FiscalYear year, Span months) {
        return year.contains(months.from()) && year.contains(months.to());
    }

    private static List<FileProblem> remarks(
            CaseFile file, FiscalYear year, Span sold, LocalDate day) {
        YearMonth now = YearMonth.from(day);
        if (!sold.from().isBefore(now)) {
            return List.of(
                    file.told(
                            "today",
                            Message.of("case.no-month-over")
                                    .with("day", day)
                                    .with("months", sold)));
        }
        List<YearMonth> over =
                year.months().stream()
                        .filter(it -> it.isBefore(now) && !sold.contains(it))
                        .toList();
        return over.isEmpty()
                ? List.of()
                : List.of(
                        file.told(
                                "months",
                                Message.of("case.months-over")
                                        .with("day", day)
                                        .with("months", over)));
    }
}
