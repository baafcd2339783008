package vn.aop.cases.actuals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.actuals.table.SheetRows;

/** Adds up the rows of one file; reads it again where a cell is clear by other rows alone. */
final class AddingUp {

    private final ActualsImport how;
    private final SalesSource source;
    private final RowWatch watch;
    private final boolean readsEach;
    private final Told told;

    AddingUp(ActualsImport how, SalesSource source, RowWatch watch) {
        this(how, source, watch, false);
    }

    /**
     * Makes what adds up a file.
     *
     * @param readsEach whether each row is read by itself, also where it is like another: it comes
     *     to the same, more slowly
     */
    AddingUp(ActualsImport how, SalesSource source, RowWatch watch, boolean readsEach) {
        this.how = how;
        this.source = source;
        this.watch = watch;
        this.readsEach = readsEach;
        this.told = new Told(how.listener());
    }

    /**
     * Returns the sums.
     *
     * @throws RefusedFile if the file cannot be read as a whole
     */
    Tally tally() throws IOException {
        Optional<Tally> tally = tally(Decided.nothing());
        return tally.isPresent() ? tally.get() : tally(surveyed()).orElseThrow();
    }

    /** Looks at all rows for what a cell alone does not tell. */
    private Decided surveyed() throws IOException {
        try (SheetRows rows = open()) {
            RowReader reader = reader(rows, Decided.nothing());
            Survey survey = new Survey(how.mapping(), rows.header(), reader);
            KnownRows known = known(rows, reader);
            rows.offerTo(known);
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                survey.see(row.get());
                known.seen();
            }
            return survey.decide();
        }
    }

    /** Adds up the rows; nothing where one of them is clear only by the others. */
    private Optional<Tally> tally(Decided decided) throws IOException {
        try (SheetRows rows = open()) {
            RowReader reader = reader(rows, decided);
            watch.begin(rows.header());
            Tally tally = new Tally();
            KnownRows known = known(rows, reader, tally);
            rows.offerTo(known);
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                ReadResult<List<ReadEntry>> reading = reader.read(row.get());
                if (reading.isDoubtful() && !decided.isSurveyed()) {
                    return Optional.empty();
                }
                add(row.get(), reading, tally);
                known.learn(row.get(), reading);
            }
            known.tell();
            return Optional.of(tally);
        }
    }

    private KnownRows known(SheetRows rows, RowReader reader) {
        return readsEach
                ? KnownRows.none(reader, new Tally())
                : KnownRows.ofSurvey(how.mapping(), rows.header(), reader);
    }

    private KnownRows known(SheetRows rows, RowReader reader, Tally tally) {
        return readsEach
                ? KnownRows.none(reader, tally)
                : KnownRows.of(how.mapping(), rows.header(), reader, tally, watch);
    }

    private void add(CsvRow row, ReadResult<List<ReadEntry>> reading, Tally tally) {
        reading.value()
                .ifPresent(
                        entries -> {
                            tally.accept(entries);
                            watch.accepted(row, entries);
                        });
        reading.filtered()
                .ifPresent(
                        reason -> {
                            tally.filter(reason, 1);
                            watch.leftOut(row.line(), reason);
                        });
        reading.rejected()
                .map(reason -> new RejectedRow(row.line(), reason))
                .ifPresent(
                        rejected -> {
                            tally.reject(rejected);
                            told.tell(rejected);
                        });
    }

    private SheetRows open() throws IOException {
        return source.rows(how.mapping());
    }

    private RowReader reader(SheetRows rows, Decided decided) throws RefusedFile {
        return RowReader.bind(
                how.mapping(),
                rows.header(),
                how.vocabulary(),
                how.currency(),
                how.year(),
                decided);
    }

    /** Tells rejected rows, each once although a file may be read twice. */
    private static final class Told {
        private final Consumer<RejectedRow> listener;
        private int last;

        Told(Consumer<RejectedRow> listener) {
            this.listener = listener;
        }

        void tell(RejectedRow row) {
            if (row.line() > last) {
                last = row.line();
                listener.accept(row);
            }
        }
    }
}
