package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * Puts the sums of several files together into the actuals of a plan: what one file with all their
 * rows would give, but for what counts once by an id ({@code distinct}, {@code oncePer}). Ids are
 * not kept, so each file counts for itself: who buys in both halves of a month, in a file each, is
 * counted twice.
 *
 * <pre>{@code
 * Summing summing = new Summing(vocabulary, vnd, year);
 * scans.forEach(summing::add);
 * Validated<ImportReport, FileProblem> all = summing.report("till.csv, shopee.xlsx");
 * }</pre>
 */
public final class Summing {

    private static final int MOST_KNOWN = 20;

    private final Vocabulary vocabulary;
    private final CurrencyUnit currency;
    private final FiscalYear year;
    private final Map<String, Subject> subjects;
    private final Tally tally = new Tally();
    private final Set<FileProblem> problems = new LinkedHashSet<>();
    private final Set<YearMonth> noTrade = new TreeSet<>();
    private final Set<YearMonth> complete = new TreeSet<>();
    private Actuals.Costs costs = Actuals.Costs.RECORDED;

    /**
     * Starts from nothing.
     *
     * @param vocabulary the accounts, channels and groups of the plan
     * @param currency the plan's currency
     * @param year the plan's fiscal year
     */
    public Summing(Vocabulary vocabulary, CurrencyUnit currency, FiscalYear year) {
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
        this.currency = requireNonNull(currency, "currency");
        this.year = requireNonNull(year, "year");
        this.subjects = Subject.in(vocabulary);
    }

    /** Adds what a file holds. */
    public void add(FileScan scan) {
        Actuals read = scan.report().actuals();
        Declarations said =
                new Declarations(
                        List.copyOf(read.recorded().noTrade()),
                        List.copyOf(read.recorded().complete()),
                        read.costs());
        add(read.source(), scan.sums(), scan.report().rows(), said);
    }

    /**
     * Adds sums that were made before.
     *
     * @param source what to call them where the plan does not have what they are of
     * @param sums the sums
     * @param rows what became of the rows behind them
     * @param said what is said beside them
     */
    public void add(String source, List<DaySum> sums, RowCounts rows, Declarations said) {
        for (DaySum sum : sums) {
            Optional<Message> wrong = wrong(sum);
            wrong.ifPresentOrElse(
                    it -> problems.add(FileProblem.of(source, it)),
                    () -> tally.accept(sum, requireNonNull(subjects.get(sum.subject()))));
        }
        tally.accept(rows);
        noTrade.addAll(said.noTrade());
        complete.addAll(said.complete());
        costs = said.costs() == Actuals.Costs.FROM_MARGINS ? said.costs() : costs;
    }

    private Optional<Message> wrong(DaySum sum) {
        if (!year.contains(sum.month())) {
            return Optional.of(
                    Message.of("actuals.kept-outside-year")
                            .with("month", sum.month())
                            .with("from", year.first())
                            .with("to", year.last()));
        }
        return Stream.of(
                        unknown("account", Optional.of(sum.subject()), subjects.keySet()),
                        unknown("channel", sum.channel(), vocabulary.channels()),
                        unknown("group", sum.group(), vocabulary.groups()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> unknown(String part, Optional<String> id, Set<String> known) {
        return id.filter(it -> !known.contains(it))
                .map(
                        it ->
                                Message.of("actuals.kept-unknown-" + part)
                                        .with(part, it)
                                        .with("known", known.stream().limit(MOST_KNOWN).toList()));
    }

    /**
     * Returns all that was added.
     *
     * @param source what to call it
     * @return the figures, or what the plan does not have of it
     */
    public Validated<ImportReport, FileProblem> report(String source) {
        if (!problems.isEmpty()) {
            return Validated.invalid(new ArrayList<>(problems));
        }
        try {
            Declarations said =
                    new Declarations(List.copyOf(noTrade), List.copyOf(complete), costs);
            return Validated.valid(tally.report(year, currency, source).with(said));
        } catch (RefusedFile tooLarge) {
            return Validated.invalid(tooLarge.in(source));
        }
    }
}
