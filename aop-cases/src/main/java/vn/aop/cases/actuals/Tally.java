package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Split;
import vn.aop.core.text.Message;

/**
 * Adds up the rows of a file. It holds one exact sum per month and line, one count per reason and a
 * few rejected rows, however many rows there are.
 */
final class Tally {

    /** The largest sum of all amounts, signs left out, in the currency's smallest unit. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

    /** Amounts of more decimals than this come of a division. */
    private static final int OF_QUOTIENTS = 24;

    private static final int FINEST = 20;

    private final SortedMap<YearMonth, SortedMap<Line, BigDecimal>> sums = new TreeMap<>();
    private final SortedMap<LocalDate, BigDecimal> daily = new TreeMap<>();
    private final Set<YearMonth> notDaily = new HashSet<>();
    private final SortedMap<YearMonth, Map<Selection, BigDecimal>> counts = new TreeMap<>();
    private final SortedMap<YearMonth, SortedMap<QuantityLine, BigDecimal>> measured =
            new TreeMap<>();
    private final Recorded.Builder recorded = new Recorded.Builder();
    private final Map<Message, Long> filtered = new LinkedHashMap<>();
    private final Map<String, Long> rejected = new LinkedHashMap<>();
    private final List<RejectedRow> firstRejected = new ArrayList<>();
    private long read;
    private long accepted;

    /** Adds what a row tells. */
    void accept(List<ReadEntry> entries) {
        accept(entries, 1);
    }

    /** Adds what some rows tell together, which are alike but for how much they say. */
    void accept(List<ReadEntry> entries, long rows) {
        read += rows;
        accepted += rows;
        entries.forEach(this::add);
    }

    private void add(ReadEntry entry) {
        if (entry instanceof Transaction moved) {
            accept(moved);
        } else if (entry instanceof MeasureCount counted) {
            measured.computeIfAbsent(counted.month(), fresh -> new TreeMap<>())
                    .merge(counted.line(), counted.amount(), BigDecimal::add);
        } else {
            CountedBalance count = (CountedBalance) entry;
            counts.computeIfAbsent(count.month(), fresh -> new LinkedHashMap<>())
                    .merge(count.what(), count.amount(), BigDecimal::add);
        }
    }

    private void accept(Transaction entry) {
        accept(entry, entry.amount().signum() == 0);
    }

    /**
     * Adds an amount.
     *
     * @param isNothingMore whether it says that there is nothing more, as a row of 0 does
     */
    private void accept(Transaction entry, boolean isNothingMore) {
        sums.computeIfAbsent(entry.month(), fresh -> new TreeMap<>())
                .merge(entry.line(), entry.amount(), BigDecimal::add);
        if (isNothingMore) {
            recorded.zero(entry.line(), entry.month());
        } else {
            recorded.line(entry.line(), entry.month());
        }
        entry.day().ifPresent(day -> recorded.day(entry.line(), day));
        if (entry.line().account().kind() == AccountKind.REVENUE) {
            addDay(entry);
        }
    }

    /** Adds the sum of rows that were added up before, and says the same of them. */
    void accept(DaySum sum, Subject subject) {
        if (subject instanceof Subject.On on) {
            Line line = new Line(on.account(), sum.channel(), sum.group());
            accept(new Transaction(sum.month(), sum.day(), line, sum.amount()), sum.zeros() > 0);
        } else if (subject instanceof Subject.Counting counting) {
            QuantityLine line = new QuantityLine(counting.measure(), sum.channel(), sum.group());
            add(new MeasureCount(sum.month(), line, sum.amount()));
        } else {
            Subject.Of of = (Subject.Of) subject;
            String[] group = sum.group().stream().toArray(String[]::new);
            add(new CountedBalance(sum.month(), of.balance().of(group), sum.amount()));
        }
    }

    /** Adds what became of rows that were added up before. */
    void accept(RowCounts rows) {
        read += rows.read();
        accepted += rows.accepted();
        rows.filtered().forEach((reason, count) -> filtered.merge(reason, count, Long::sum));
        rows.rejected().forEach((cause, count) -> rejected.merge(cause, count, Long::sum));
    }

    private void addDay(Transaction sale) {
        sale.day()
                .ifPresentOrElse(
                        day -> daily.merge(day, sale.amount(), BigDecimal::add),
                        () -> notDaily.add(sale.month()));
    }

    void filter(Message reason, long rows) {
        read += rows;
        filtered.merge(reason, rows, Long::sum);
    }

    void reject(RejectedRow row) {
        read++;
        rejected.merge(row.cause(), 1L, Long::sum);
        if (firstRejected.size() < ImportReport.MOST_SHOWN) {
            firstRejected.add(row);
        }
    }

    /**
     * What comes of quotients is as fine as they are; nothing of it is lost in a sum of amounts.
     */
    private static BigDecimal sum(BigDecimal amount) {
        return amount.scale() > OF_QUOTIENTS
                ? amount.setScale(FINEST, RoundingMode.HALF_EVEN)
                : amount;
    }

    /** Returns how many sums are held. */
    int size() {
        return Stream.of(sums.values(), counts.values(), measured.values())
                .flatMap(Collection::stream)
                .mapToInt(Map::size)
                .sum();
    }

    RowCounts rows() {
        return new RowCounts(read, accepted, filtered, rejected);
    }

    /** Returns the first rejected rows as problems of a file, and the others counted by cause. */
    List<FileProblem> problems(String file) {
        return ImportReport.rejections(file, firstRejected, rejected);
    }

    /**
     * Returns what was added up.
     *
     * @throws RefusedFile if the sums are larger than figures can hold
     */
    ImportReport report(FiscalYear year, CurrencyUnit currency, String source) throws RefusedFile {
        requireHoldable(currency);
        Figures.Builder figures = Figures.builder(year, currency);
        sums.forEach((month, lines) -> addRounded(figures, month, lines, Money.zero(currency)));
        figures.counts(measured(year));
        Figures built = figures.build();
        TreeSet<YearMonth> months = new TreeSet<>(sums.keySet());
        months.addAll(measured.keySet());
        return new ImportReport(
                new Actuals(
                        built,
                        months,
                        source,
                        recorded.build().withCounted(counted(currency)),
                        Actuals.Costs.RECORDED,
                        daily()),
                rows(),
                totals(built),
                firstRejected);
    }

    private DailyRevenue daily() {
        SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
        daily.forEach((day, amount) -> days.put(day, sum(amount)));
        return new DailyRevenue(days).without(notDaily);
    }

    /** What was counted, rounded half up to the currency's scale. */
    private Counted counted(CurrencyUnit currency) {
        SortedMap<YearMonth, Map<Selection, Money>> rounded = new TreeMap<>();
        counts.forEach(
                (month, all) -> {
                    Map<Selection, Money> amounts = new LinkedHashMap<>();
                    all.forEach(
                            (what, amount) ->
                                    amounts.put(
                                            what,
                                            Money.of(currency, amount, RoundingMode.HALF_UP)));
                    rounded.put(month, amounts);
                });
        return new Counted(rounded);
    }

    private Quantities measured(FiscalYear year) {
        Quantities.Builder counted = Quantities.builder(year);
        measured.forEach(
                (month, lines) -> lines.forEach((line, count) -> counted.add(line, month, count)));
        return counted.build();
    }

    private static void addRounded(
            Figures.Builder figures,
            YearMonth month,
            SortedMap<Line, BigDecimal> lines,
            Money unit) {
        Map<Account, List<Line>> byAccount = new TreeMap<>();
        lines.keySet()
                .forEach(
                        line ->
                                byAccount
                                        .computeIfAbsent(line.account(), it -> new ArrayList<>())
                                        .add(line));
        for (List<Line> parts : byAccount.values()) {
            List<Money> rounded =
                    Split.roundingTogether(
                            unit,
                            parts.stream().map(it -> sum(requireNonNull(lines.get(it)))).toList());
            for (int i = 0; i < parts.size(); i++) {
                figures.add(parts.get(i), month, rounded.get(i));
            }
        }
    }

    private SortedMap<Account, BigDecimal> totals(Figures figures) {
        SortedMap<Account, BigDecimal> totals = new TreeMap<>();
        sums.forEach(
                (month, lines) ->
                        lines.keySet()
                                .forEach(
                                        line ->
                                                totals.merge(
                                                        line.account(),
                                                        figures.amount(line, month).getAmount(),
                                                        BigDecimal::add)));
        return totals;
    }

    private void requireHoldable(CurrencyUnit currency) throws RefusedFile {
        BigDecimal all =
                Stream.concat(sums.values().stream(), counts.values().stream())
                        .flatMap(it -> it.values().stream())
                        .map(BigDecimal::abs)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.movePointRight(currency.getDecimalPlaces()).compareTo(LARGEST) > 0) {
            throw RefusedFile.because(
                    Message.of("actuals.total-too-large").with("total", all.toPlainString()));
        }
    }
}
