package vn.aop.cases.actuals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.cell.RowDate;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.FigureRule;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.wording.CurrencyMarks;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;

/** Reads the rows of one file as its mapping and the plan want it. */
final class RowReader {

    /** Why rows are left out in which nothing is written. */
    static final Message BLANK = Message.of("actuals.filtered.blank");

    private final ImportMapping mapping;
    private final Header header;
    private final CurrencyUnit currency;
    private final MonthReader month;
    private final BoundFilters filters;
    private final List<FigureReader> figures;
    private final List<String> needed;
    private final int currencyPlace;
    private List<ReadResult<List<ReadEntry>>> last = List.of();

    private RowReader(
            ImportMapping mapping,
            Header header,
            Vocabulary vocabulary,
            CurrencyUnit currency,
            FiscalYear year,
            Decided decided) {
        this.mapping = mapping;
        this.header = header;
        this.currency = currency;
        month = MonthReader.bind(mapping, header, decided, currency, year);
        filters = new BoundFilters(mapping.filters(), header);
        currencyPlace = mapping.currency().column().map(header::indexOf).orElse(-1);
        AssignmentReader<String> channel =
                new AssignmentReader<>(
                        LinePart.CHANNEL, mapping.channel(), ids(vocabulary.channels()), header);
        AssignmentReader<String> group =
                new AssignmentReader<>(
                        LinePart.GROUP, mapping.group(), ids(vocabulary.groups()), header);
        Map<String, Subject> subjects = Subject.in(vocabulary);
        List<FigureRule> rules =
                mapping.figures().stream().filter(it -> isRead(it, subjects)).toList();
        figures = new ArrayList<>();
        Map<Object, SeenIds> seen = new HashMap<>();
        for (FigureRule rule : rules) {
            figures.add(
                    new FigureReader(
                            rule,
                            header,
                            AmountReader.bind(rule.amount(), mapping, header, currency, decided),
                            new AssignmentReader<>(
                                    LinePart.ACCOUNT, rule.account(), subjects, header),
                            own(rule.channel(), LinePart.CHANNEL, vocabulary.channels())
                                    .orElse(channel),
                            own(rule.group(), LinePart.GROUP, vocabulary.groups()).orElse(group),
                            ids(rule, seen)));
        }
        needed =
                Stream.concat(
                                mapping.required().stream(),
                                rules.stream().flatMap(FigureRule::required))
                        .distinct()
                        .toList();
    }

    /** Figures that count once by the same column in the same rows have met the same ids. */
    private static SeenIds ids(FigureRule rule, Map<Object, SeenIds> seen) {
        return rule.amount()
                .oncePer()
                .map(it -> seen.computeIfAbsent(List.of(it, rule.filters()), key -> new SeenIds()))
                .orElseGet(SeenIds::new);
    }

    private Optional<AssignmentReader<String>> own(
            Optional<Assignment> assignment, LinePart part, Set<String> known) {
        return assignment.map(it -> new AssignmentReader<>(part, it, ids(known), header));
    }

    /** An optional figure is read where the plan has its account and the file its columns. */
    private boolean isRead(FigureRule rule, Map<String, Subject> subjects) {
        return !rule.isOptional()
                || rule.account().ids().stream().allMatch(subjects::containsKey)
                        && header.hasAll(rule.required().toList());
    }

    /**
     * Returns the reader of a file's rows.
     *
     * @param decided what the file tells as a whole
     * @throws RefusedFile if mapping, plan and columns do not fit together
     */
    static RowReader bind(
            ImportMapping mapping,
            Header header,
            Vocabulary vocabulary,
            CurrencyUnit currency,
            FiscalYear year,
            Decided decided)
            throws RefusedFile {
        RowReader reader = new RowReader(mapping, header, vocabulary, currency, year, decided);
        List<Message> columns = new HeaderProblems(header, mapping).all();
        List<Message> others = reader.problems();
        if (!columns.isEmpty() || !others.isEmpty()) {
            throw new RefusedFile(header.line(), columns, others);
        }
        return reader;
    }

    /** Reads a row. What the mapping leaves out is left out even if it could not be read. */
    ReadResult<List<ReadEntry>> read(CsvRow row) {
        return leftOut(row)
                .<ReadResult<List<ReadEntry>>>map(ReadResult::filtered)
                .or(() -> wrongLength(row).map(ReadResult::rejected))
                .orElseGet(() -> entries(row));
    }

    /** Returns why a row does not count, whatever stands in it. */
    Optional<Message> leftOut(CsvRow row) {
        if (row.isBlank()) {
            return Optional.of(BLANK);
        }
        return TotalRow.isTotal(row, month.place())
                ? Optional.of(TotalRow.LEFT_OUT)
                : filters.leavesOut(row);
    }

    /** Programs leave out blank cells at the end of a row; a longer row is torn. */
    private Optional<Message> wrongLength(CsvRow row) {
        int expected = header.names().size();
        int found = row.length();
        if (found > expected) {
            return Optional.of(
                    Message.of("actuals.wrong-columns")
                            .with("found", found)
                            .with("expected", expected));
        }
        if (row.cells().size() >= expected) {
            return Optional.empty();
        }
        List<String> missing =
                needed.stream().filter(it -> header.indexOf(it) >= row.cells().size()).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of("actuals.short-row")
                                .with("found", found)
                                .with("expected", expected)
                                .with("columns", missing));
    }

    /** A row is rejected where one of its figures is, and left out where all of them are. */
    private ReadResult<List<ReadEntry>> entries(CsvRow row) {
        ReadResult<RowDate> when = month.read(row);
        ReadResult<String> inCurrency = currency(row);
        if (figures.size() == 1) {
            ReadResult<List<ReadEntry>> only = figures.get(0).read(row, when, inCurrency);
            last = List.of(only);
            if (only.value().isPresent()) {
                figures.get(0).accepted(row);
            }
            return only;
        }
        List<ReadResult<List<ReadEntry>>> all =
                figures.stream().map(it -> it.read(row, when, inCurrency)).toList();
        last = all;
        Optional<ReadResult<List<ReadEntry>>> broken =
                all.stream().filter(it -> it.rejected().isPresent()).findFirst();
        if (broken.isPresent()) {
            boolean isDoubtful = all.stream().anyMatch(ReadResult::isDoubtful);
            return ReadResult.rejected(broken.get().rejected().orElseThrow(), isDoubtful);
        }
        List<ReadEntry> entries =
                all.stream().flatMap(it -> it.value().stream()).flatMap(List::stream).toList();
        if (entries.isEmpty() && all.stream().allMatch(it -> it.value().isEmpty())) {
            return all.stream()
                    .flatMap(it -> it.filtered().stream())
                    .findFirst()
                    .<ReadResult<List<ReadEntry>>>map(ReadResult::filtered)
                    .orElse(ReadResult.of(entries));
        }
        figures.forEach(it -> it.accepted(row));
        return ReadResult.of(entries);
    }

    /** Returns what the row tells that was read last and was accepted, figure by figure. */
    List<KnownRow.Part> parts(CsvRow row) {
        List<KnownRow.Part> parts = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean isTurned = figures.get(i).amount().isTurned(row);
            for (ReadEntry entry : last.get(i).value().orElseGet(List::of)) {
                parts.add(new KnownRow.Part(entry, i, isTurned));
            }
        }
        return parts;
    }

    private ReadResult<String> currency(CsvRow row) {
        return Optional.of(currencyPlace)
                .filter(place -> place >= 0)
                .map(row::cell)
                .filter(cell -> !isPlanCurrency(cell))
                .map(cell -> NumberReader.<String>otherCurrency(CsvRow.quoted(cell), currency))
                .orElseGet(() -> ReadResult.of(currency.getCode()));
    }

    private boolean isPlanCurrency(String mark) {
        return mark.isEmpty()
                || CurrencyMarks.code(mark).filter(currency.getCode()::equals).isPresent();
    }

    /**
     * Returns the same for all texts at a place of which the same becomes, but for how much they
     * are.
     */
    Object meaning(int place, String text) {
        return month.isReadAt(place)
                ? text
                : List.of(
                        filters.meaning(place, text),
                        place == currencyPlace && !isPlanCurrency(text) ? text : "",
                        figures.stream().map(it -> it.meaning(place, text)).toList());
    }

    /** Returns the figures that are read. */
    List<FigureReader> figures() {
        return figures;
    }

    /** Returns where the date stands. */
    int datePlace() {
        return month.place();
    }

    /** Returns the year into which the rows are read. */
    FiscalYear year() {
        return month.year();
    }

    /** Returns what stands in the date of a row. */
    String date(CsvRow row) {
        return month.cell(row);
    }

    private List<Message> problems() {
        Stream<Message> otherCurrency =
                mapping
                        .currency()
                        .code()
                        .filter(code -> !isPlanCurrency(code))
                        .map(this::fileCurrency)
                        .stream();
        return Stream.concat(
                        figures.stream().flatMap(FigureReader::problems).distinct(), otherCurrency)
                .toList();
    }

    private Message fileCurrency(String code) {
        return Message.of("actuals.file-currency")
                .with("currency", code)
                .with("expected", currency.getCode());
    }

    private static Map<String, String> ids(Set<String> ids) {
        return ids.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                Function.identity(),
                                (one, same) -> one,
                                LinkedHashMap::new));
    }
}
