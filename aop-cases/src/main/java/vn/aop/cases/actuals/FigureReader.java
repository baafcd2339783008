package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.cell.RowDate;
import vn.aop.cases.actuals.mapping.FigureRule;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.text.Message;

/** Reads one of the figures that a row tells. */
final class FigureReader {

    private static final Set<AccountKind> SOLD =
            Set.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS);

    /** A number of a workbook keeps no more digits than these. */
    private static final int EXACT_DIGITS = 15;

    private final BoundFilters filters;
    private final AssignmentReader<Subject> account;
    private final AssignmentReader<String> channel;
    private final AssignmentReader<String> group;
    private final AmountReader amount;
    private final MeasureReader measured;
    private final int idPlace;
    private final SeenIds seen;
    private final String idColumn;
    private final boolean isDistinct;
    private String pending = "";

    FigureReader(
            FigureRule rule,
            Header header,
            AmountReader amount,
            AssignmentReader<Subject> account,
            AssignmentReader<String> channel,
            AssignmentReader<String> group,
            SeenIds seen) {
        this.filters = new BoundFilters(rule.filters(), header);
        this.account = account;
        this.channel = channel;
        this.group = group;
        this.seen = seen;
        this.amount = amount;
        this.measured = MeasureReader.bind(amount, header);
        Optional<String> id = rule.amount().oncePer().or(() -> rule.amount().distinct());
        this.idColumn = id.orElse("");
        this.idPlace = id.map(header::indexOf).orElse(-1);
        this.isDistinct = rule.amount().distinct().isPresent();
    }

    /** Returns what the mapping says that cannot be done with this plan. */
    Stream<Message> problems() {
        return Stream.of(account.problems(), channel.problems(), group.problems())
                .flatMap(List::stream);
    }

    /** Returns whether different ids are counted. */
    boolean isDistinct() {
        return isDistinct;
    }

    /** Returns the ids of the rows that were accepted and told this. */
    SeenIds seen() {
        return seen;
    }

    /** Returns where the id stands by which this counts once, -1 where each row counts. */
    int idPlace() {
        return idPlace;
    }

    /** Returns whether a row that is accepted tells this by its id. */
    boolean tellsById(CsvRow row) {
        return idPlace >= 0 && filters.leavesOut(row).isEmpty();
    }

    /** Returns all that a text at a place tells of this figure. */
    Object meaning(int place, String text) {
        return List.of(
                filters.meaning(place, text),
                account.meaning(place, text),
                channel.meaning(place, text),
                group.meaning(place, text),
                amount.isTurnedBy(place, text));
    }

    /** Returns what works out the amount. */
    AmountReader amount() {
        return amount;
    }

    /**
     * Reads a row: no entry where its id has told this figure before; of different ids that are
     * counted, in the same month, channel and group.
     *
     * @param when when the row happened
     * @param currency whether it is in the plan's currency
     */
    ReadResult<List<ReadEntry>> read(
            CsvRow row, ReadResult<RowDate> when, ReadResult<String> currency) {
        Optional<Message> leftOut = filters.leavesOut(row);
        if (leftOut.isPresent()) {
            return ReadResult.filtered(leftOut.get());
        }
        ReadResult<String> id = id(row);
        pending = isDistinct ? "" : id.value().orElse("");
        if (idPlace >= 0 && seen.contains(pending)) {
            return ReadResult.of(List.of());
        }
        ReadResult<Optional<Subject>> on = account.read(row);
        ReadResult<Optional<String>> through = channel.read(row);
        ReadResult<Optional<String>> of = group.read(row);
        ReadResult<BigDecimal> howMuch = isMeasured(on) ? measured.read(row) : amount.read(row);
        boolean isWhole =
                when.value().isPresent()
                        && on.value().isPresent()
                        && through.value().isPresent()
                        && of.value().isPresent()
                        && currency.value().isPresent()
                        && howMuch.value().isPresent()
                        && id.value().isPresent();
        if (isWhole && isDistinct) {
            pending =
                    String.join(
                            "\n",
                            id.value().get(),
                            when.value().get().month().toString(),
                            through.value().get().orElse(""),
                            of.value().get().orElse(""));
            if (seen.contains(pending)) {
                return ReadResult.of(List.of());
            }
        }
        return isWhole
                ? entry(
                                when.value().get(),
                                on.value().get().orElseThrow(),
                                through.value().get(),
                                of.value().get(),
                                howMuch.value().get())
                        .map(List::of)
                : without(List.of(when, on, through, of, currency, howMuch, id));
    }

    /** Tells why there is no entry: what leaves the row out goes before what is wrong in it. */
    private static ReadResult<List<ReadEntry>> without(List<ReadResult<?>> all) {
        boolean isDoubtful = all.stream().anyMatch(ReadResult::isDoubtful);
        return first(all, ReadResult::filtered)
                .<ReadResult<List<ReadEntry>>>map(ReadResult::filtered)
                .or(
                        () ->
                                first(all, ReadResult::rejected)
                                        .map(it -> ReadResult.rejected(it, isDoubtful)))
                .orElseThrow();
    }

    /** Remembers the id of a row that was accepted. */
    void accepted(CsvRow row) {
        if (!pending.isEmpty() && filters.leavesOut(row).isEmpty()) {
            seen.add(pending);
        }
    }

    private ReadResult<String> id(CsvRow row) {
        if (idPlace < 0) {
            return ReadResult.of("");
        }
        String cell = row.cell(idPlace);
        if (cell.isEmpty()) {
            return ReadResult.rejected(Message.of("actuals.blank-id").with("column", idColumn));
        }
        return row.isNumber(idPlace) && cell.length() > EXACT_DIGITS
                ? ReadResult.rejected(
                        Message.of("actuals.lost-digits")
                                .with("column", idColumn)
                                .with("value", cell))
                : ReadResult.of(cell);
    }

    private static boolean isMeasured(ReadResult<Optional<Subject>> on) {
        return on.value().flatMap(it -> it).filter(Subject.Counting.class::isInstance).isPresent();
    }

    private ReadResult<ReadEntry> entry(
            RowDate when,
            Subject subject,
            Optional<String> through,
            Optional<String> of,
            BigDecimal howMuch) {
        if (subject instanceof Subject.On on) {
            Line line = new Line(on.account(), through, of);
            return signed(new Transaction(when.month(), when.day(), line, howMuch));
        }
        return subject instanceof Subject.Counting counting
                ? ReadResult.of(
                        new MeasureCount(
                                when.month(),
                                new QuantityLine(counting.measure(), through, of),
                                howMuch))
                : new CountReader(when, ((Subject.Of) subject).balance(), through, of, howMuch)
                        .read();
    }

    /** Rejects what goes the other way than its kind says. */
    private ReadResult<ReadEntry> signed(Transaction entry) {
        Account on = entry.line().account();
        return on.kind().isOneWay() && entry.amount().signum() < 0
                ? ReadResult.rejected(
                        Message.of("actuals.sign-by-kind")
                                .with("account", on.id())
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
}
