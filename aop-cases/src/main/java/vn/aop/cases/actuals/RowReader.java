package vn.aop.cases.actuals;

import java.math.BigDecimal;
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
import vn.aop.cases.actuals.cell.When;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.wording.CurrencyMarks;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;

/** Reads the rows of one file as its mapping and the plan want it. */
final class RowReader {

    /** Why rows are left out in which nothing is written. */
    static final Message BLANK = Message.of("actuals.filtered.blank");

    private static final Set<AccountKind> SOLD =
            Set.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS);

    private final ImportMapping mapping;
    private final Header header;
    private final CurrencyUnit currency;
    private final MonthReader month;
    private final AmountReader amount;
    private final MeasureReader measured;
    private final AssignmentReader<Subject> account;
    private final AssignmentReader<String> channel;
    private final AssignmentReader<String> group;

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
        amount = AmountReader.bind(mapping, header, currency, decided);
        measured = MeasureReader.bind(mapping, header, amount.ofCounts());
        account =
                new AssignmentReader<>(
                        LinePart.ACCOUNT, mapping.account(), Subject.in(vocabulary), header);
        channel =
                new AssignmentReader<>(
                        LinePart.CHANNEL, mapping.channel(), ids(vocabulary.channels()), header);
        group =
                new AssignmentReader<>(
                        LinePart.GROUP, mapping.group(), ids(vocabulary.groups()), header);
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
    ReadResult<ReadEntry> read(CsvRow row) {
        return leftOut(row)
                .<ReadResult<ReadEntry>>map(ReadResult::filtered)
                .or(() -> wrongLength(row).map(ReadResult::rejected))
                .orElseGet(() -> entry(row));
    }

    /** Returns why a row does not count, whatever stands in it. */
    Optional<Message> leftOut(CsvRow row) {
        if (row.isBlank()) {
            return Optional.of(BLANK);
        }
        return TotalRow.isTotal(row, month.place())
                ? Optional.of(TotalRow.LEFT_OUT)
                : filteredOut(row);
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
        List<String> missing =
                mapping.columns().stream()
                        .filter(name -> header.indexOf(name) >= row.cells().size())
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of("actuals.short-row")
                                .with("found", found)
                                .with("expected", expected)
                                .with("columns", missing));
    }

    private ReadResult<ReadEntry> entry(CsvRow row) {
        ReadResult<When> when = month.read(row);
        ReadResult<Optional<Subject>> on = account.read(row);
        ReadResult<Optional<String>> through = channel.read(row);
        ReadResult<Optional<String>> of = group.read(row);
        ReadResult<BigDecimal> howMuch = isMeasured(on) ? measured.read(row) : amount.read(row);
        List<ReadResult<?>> all = List.of(when, on, through, of, currency(row), howMuch);
        boolean isDoubtful = all.stream().anyMatch(ReadResult::isDoubtful);
        return first(all, ReadResult::filtered)
                .<ReadResult<ReadEntry>>map(ReadResult::filtered)
                .or(
                        () ->
                                first(all, ReadResult::rejected)
                                        .map(it -> ReadResult.rejected(it, isDoubtful)))
                .orElseGet(
                        () ->
                                entry(
                                        when.value().orElseThrow(),
                                        on.value().flatMap(it -> it).orElseThrow(),
                                        through.value().orElseThrow(),
                                        of.value().orElseThrow(),
                                        howMuch.value().orElseThrow()));
    }

    private static boolean isMeasured(ReadResult<Optional<Subject>> on) {
        return on.value().flatMap(it -> it).filter(Subject.Counting.class::isInstance).isPresent();
    }

    private ReadResult<ReadEntry> entry(
            When when,
            Subject subject,
            Optional<String> through,
            Optional<String> of,
            BigDecimal amount) {
        if (subject instanceof Subject.On on) {
            Line line = new Line(on.account(), through, of);
            return signed(new Transaction(when.month(), when.day(), line, amount));
        }
        return subject instanceof Subject.Counting counting
                ? ReadResult.of(
                        new MeasureCount(
                                when.month(),
                                new QuantityLine(counting.measure(), through, of),
                                amount))
                : new CountReader(when, ((Subject.Of) subject).balance(), through, of, amount)
                        .read();
    }

    /** Rejects what goes the other way than its kind says. */
    private ReadResult<ReadEntry> signed(Transaction entry) {
        Account account = entry.line().account();
        return account.kind().isOneWay() && entry.amount().signum() < 0
                ? ReadResult.rejected(
                        Message.of("actuals.sign-by-kind")
                                .with("account", account.id())
                                .with("found", entry.amount()))
                : placed(entry);
    }

    /**
     * Rejects what was sold nowhere or as nothing: goals of channels and groups would miss it.
     * Blank cells go where the mapping sends values that it does not list. An amount of 0 says that
     * nothing was sold, which needs no place.
     */
    private ReadResult<ReadEntry> placed(Transaction entry) {
        boolean isSold =
                SOLD.contains(entry.line().account().kind()) && entry.amount().signum() != 0;
        if (!isSold) {
            return ReadResult.of(entry);
        }
        Line line =
                new Line(
                        entry.line().account(),
                        entry.line().channel().or(channel::whereNeeded),
                        entry.line().group().or(group::whereNeeded));
        List<Message> blank =
                Stream.of(
                                channel.blank(line.channel()).stream(),
                                group.blank(line.group()).stream())
                        .flatMap(parts -> parts)
                        .toList();
        return blank.isEmpty()
                ? ReadResult.of(new Transaction(entry.month(), entry.day(), line, entry.amount()))
                : ReadResult.rejected(
                        Message.of("actuals.sold-without-place")
                                .with("account", line.account().id())
                                .with("blank", blank));
    }

    private static Optional<Message> first(
            List<ReadResult<?>> readings, Function<ReadResult<?>, Optional<Message>> reason) {
        return readings.stream().flatMap(reading -> reason.apply(reading).stream()).findFirst();
    }

    private Optional<Message> filteredOut(CsvRow row) {
        return mapping.filters().stream()
                .filter(filter -> !filter.keeps(row.cell(header.indexOf(filter.column()))))
                .map(
                        filter ->
                                Message.of("actuals.filtered.column")
                                        .with("column", filter.column()))
                .findFirst();
    }

    private ReadResult<String> currency(CsvRow row) {
        return mapping.currency()
                .column()
                .map(header::indexOf)
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

    /** Returns what reads the numbers of the rows. */
    NumberReader numbers() {
        return amount.numbers();
    }

    /** Returns the year into which the rows are read. */
    FiscalYear year() {
        return month.year();
    }

    private List<Message> problems() {
        Stream<Message> otherCurrency =
                mapping
                        .currency()
                        .code()
                        .filter(code -> !isPlanCurrency(code))
                        .map(this::fileCurrency)
                        .stream();
        return Stream.of(
                        account.problems().stream(),
                        channel.problems().stream(),
                        group.problems().stream(),
                        otherCurrency)
                .flatMap(messages -> messages)
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
