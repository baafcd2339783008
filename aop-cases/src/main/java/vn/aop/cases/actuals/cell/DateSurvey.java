package vn.aop.cases.actuals.cell;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.text.Message;

/**
 * Looks at all dates of a column that may stand in several orders, and decides for the order in
 * which all of them are days.
 *
 * <p>Where several orders read all of them, the one is taken that puts every day into the planned
 * year. Where that tells nothing either, days are read day first if that puts all of them into one
 * month of it; otherwise the file is refused with the question. What holds one month only is what
 * shops export; dates of several months none of which lies behind the 12th are not.
 */
public final class DateSurvey {

    private static final int FEW_MONTHS = 3;

    /** What an order makes of the dates: how many it reads, and where it puts them. */
    private static final class Reading {
        private long read;
        private long inside;
        private final Set<YearMonth> months = new TreeSet<>();
        private final Set<Integer> days = new TreeSet<>();

        private void add(LocalDate day, FiscalYear year) {
            read++;
            if (year.contains(YearMonth.from(day))) {
                inside++;
                months.add(YearMonth.from(day));
                days.add(day.getDayOfMonth());
            }
        }
    }

    /**
     * A date with its place.
     *
     * @param line the line of its row
     * @param cell the date as it stands there
     */
    private record Seen(int line, String cell) {}

    private final String column;
    private final FiscalYear year;
    private final Map<DateOrder, Reading> readings = new EnumMap<>(DateOrder.class);
    private final Map<DateOrder, Seen> against = new EnumMap<>(DateOrder.class);
    private Optional<Seen> doubtful = Optional.empty();
    private long count;

    /** Starts to look at a column of a plan's actuals. */
    public DateSurvey(String column, FiscalYear year) {
        this.column = column;
        this.year = year;
        Arrays.stream(DateOrder.values()).forEach(it -> readings.put(it, new Reading()));
    }

    /** Looks at a cell; what is no date, or one in any order, tells nothing. */
    public void see(int line, String cell) {
        WrittenDate.read(CsvRow.unquoted(cell))
                .filter(WrittenDate::isOpen)
                .ifPresent(written -> see(written, new Seen(line, cell)));
    }

    private void see(WrittenDate written, Seen seen) {
        count++;
        if (doubtful.isEmpty() && written.isInDoubt()) {
            doubtful = Optional.of(seen);
        }
        readings.forEach(
                (order, reading) ->
                        written.in(order, Optional.empty())
                                .flatMap(RowDate::day)
                                .ifPresentOrElse(
                                        day -> reading.add(day, year),
                                        () -> against.putIfAbsent(order, seen)));
    }

    /**
     * Returns the order of the dates, empty where none needs one.
     *
     * @throws RefusedFile if they contradict each other, or can be read in several orders
     */
    public Optional<DateOrder> decide() throws RefusedFile {
        if (doubtful.isEmpty()) {
            return Optional.empty();
        }
        List<DateOrder> fitting = orders(it -> it.read == count);
        if (fitting.isEmpty()) {
            throw contradiction();
        }
        List<DateOrder> within = orders(it -> it.read == count && it.inside == count);
        List<DateOrder> left = within.isEmpty() ? fitting : within;
        if (left.size() == 1) {
            return Optional.of(left.get(0));
        }
        if (left.get(0) == DateOrder.DAY_FIRST
                && isOfOneMonth()
                && !left.contains(DateOrder.YEAR_FIRST)) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        throw question(left);
    }

    private List<DateOrder> orders(Predicate<Reading> which) {
        return readings.entrySet().stream()
                .filter(it -> which.test(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether day first makes one month of them, and month first not the firsts of several. */
    private boolean isOfOneMonth() {
        Reading dayFirst = requireNonNull(readings.get(DateOrder.DAY_FIRST));
        Reading monthFirst = requireNonNull(readings.get(DateOrder.MONTH_FIRST));
        boolean areFirsts =
                monthFirst.days.equals(Set.of(1)) && monthFirst.months.size() >= FEW_MONTHS;
        return dayFirst.months.size() == 1 && !areFirsts;
    }

    private RefusedFile question(List<DateOrder> left) {
        Seen seen = doubtful.orElseThrow();
        WrittenDate written = written(seen);
        return RefusedFile.at(
                seen.line(),
                Message.of("actuals.date-order-unclear")
                        .with("column", column)
                        .with("value", CsvRow.quoted(seen.cell()))
                        .with(
                                "days",
                                left.stream()
                                        .flatMap(it -> written.in(it, Optional.empty()).stream())
                                        .flatMap(it -> it.day().stream())
                                        .distinct()
                                        .toList())
                        .with("formats", formats(written, left)));
    }

    private RefusedFile contradiction() {
        Seen notDayFirst = requireNonNull(against.get(DateOrder.DAY_FIRST));
        Seen notMonthFirst = requireNonNull(against.get(DateOrder.MONTH_FIRST));
        Seen later = notDayFirst.line() > notMonthFirst.line() ? notDayFirst : notMonthFirst;
        Seen earlier = later.equals(notDayFirst) ? notMonthFirst : notDayFirst;
        return RefusedFile.at(
                later.line(),
                Message.of("actuals.date-orders-contradict")
                        .with("column", column)
                        .with("value", CsvRow.quoted(later.cell()))
                        .with("other", CsvRow.quoted(earlier.cell()))
                        .with("line", earlier.line()));
    }

    private static WrittenDate written(Seen seen) {
        return WrittenDate.read(CsvRow.unquoted(seen.cell())).orElseThrow();
    }

    private static List<String> formats(WrittenDate written, List<DateOrder> orders) {
        return orders.stream().flatMap(it -> written.formatIn(it).stream()).distinct().toList();
    }
}
