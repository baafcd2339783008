package vn.aop.cases.actuals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CellHash;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RowLetters;
import vn.aop.cases.actuals.table.RowTaker;
import vn.aop.core.text.Message;

/**
 * Adds up the rows that are like one that was read before, without reading them again: they have
 * the same in every column that tells what becomes of a row, and amounts of the same sizes in the
 * others.
 *
 * <p>What becomes of a row hangs on nothing else, as long as
 *
 * <ul>
 *   <li>it has as many cells as the header, and its date begins with a digit, so that it is neither
 *       too long nor too short, nor blank, nor a total;
 *   <li>its amounts are made of whole numbers without marks, which are the same whatever stands
 *       before decimals, and no larger than amounts may be;
 *   <li>the same figures count once by ids that were met or not, and no different ids are counted.
 * </ul>
 *
 * <p>All other rows are read as ever. Only so many rows are remembered that what is held does not
 * grow with the file.
 */
final class KnownRows implements RowTaker {

    /** How many different rows are remembered; a year has some thousands of a shop. */
    private static final int MOST_ROWS = 1 << 16;

    private static final int SPREAD = 0x9e3779b1;
    private static final int HALF = 16;
    private static final int MOST_FIGURES = 8;

    /** In a table that is half full at most, only rows that were made to do so lie closer. */
    private static final int MOST_TRIES = 1 << 6;

    private final RowReader reader;
    private final Tally tally;
    private final RowWatch watch;
    private final int cells;
    private final CellKinds[] columns;
    private final int[] kinds;
    private final int[] others;
    private final RowAmounts amounts;
    private final FigureReader[] byId;
    private final long[] ids;
    private final boolean cutsTime;
    private boolean isCut;
    private @Nullable KnownRow[] table = new KnownRow[2 * MOST_ROWS];
    private int count;
    private boolean isFresh;
    private long known;
    private int hash;
    private long sizes;
    private int place;

    private KnownRows(
            RowReader reader,
            Tally tally,
            RowWatch watch,
            int cells,
            int[] places,
            List<WholeAmount> formulas,
            List<FigureReader> byId,
            boolean cutsTime) {
        this.reader = reader;
        this.tally = tally;
        this.watch = watch;
        this.cells = cells;
        this.columns = CellKinds.of(places, reader);
        this.kinds = new int[columns.length];
        this.others =
                IntStream.range(0, cells)
                        .filter(it -> IntStream.of(places).noneMatch(one -> one == it))
                        .toArray();
        this.amounts = new RowAmounts(formulas);
        this.byId = byId.toArray(FigureReader[]::new);
        this.ids = new long[this.byId.length];
        this.cutsTime = cutsTime;
    }

    /**
     * Returns what adds up rows like those that were read before; nothing of a mapping by which
     * rows hang on others.
     *
     * @param reader what reads the others
     * @param tally what is told of the rows
     * @param watch who is told of each row besides
     */
    static KnownRows of(
            ImportMapping mapping, Header header, RowReader reader, Tally tally, RowWatch watch) {
        List<FigureReader> figures = reader.figures();
        List<WholeAmount> formulas =
                figures.stream()
                        .filter(it -> !it.isDistinct())
                        .flatMap(it -> WholeAmount.of(it.amount().columns(), header).stream())
                        .toList();
        if (formulas.size() < figures.size() || formulas.size() > MOST_FIGURES) {
            return none(reader, tally);
        }
        return new KnownRows(
                reader,
                tally,
                watch,
                header.names().size(),
                places(mapping, header),
                formulas,
                byId(figures),
                mapping.date().formatter().isEmpty());
    }

    /** Of figures that have met the same ids one stands for the others. */
    private static List<FigureReader> byId(List<FigureReader> figures) {
        Map<SeenIds, FigureReader> byId = new LinkedHashMap<>();
        figures.stream()
                .filter(it -> it.idPlace() >= 0)
                .forEach(it -> byId.putIfAbsent(it.seen(), it));
        return List.copyOf(byId.values());
    }

    /**
     * Returns what passes over the rows that tell nothing that was not seen before of how dates and
     * numbers of a file are written: their date was, and their numbers are whole and without marks.
     */
    static KnownRows ofSurvey(ImportMapping mapping, Header header, RowReader reader) {
        List<String> numbers =
                reader.figures().stream()
                        .flatMap(it -> it.amount().columns().formula().columns().stream())
                        .distinct()
                        .toList();
        return new KnownRows(
                reader,
                new Tally(),
                RowWatch.NONE,
                header.names().size(),
                places(mapping, header),
                List.of(WholeAmount.nothingOf(numbers, header)),
                List.of(),
                mapping.date().formatter().isEmpty());
    }

    private static int[] places(ImportMapping mapping, Header header) {
        return mapping.columnsOfKind().stream()
                .mapToInt(header::indexOf)
                .filter(it -> it >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Returns what leaves all rows to be read. */
    static KnownRows none(RowReader reader, Tally tally) {
        return new KnownRows(
                reader, tally, RowWatch.NONE, -1, new int[0], List.of(), List.of(), false);
    }

    @Override
    public boolean takes(RowLetters row) {
        isFresh = false;
        if (row.cells() != cells
                || !row.startsWithDigit(reader.datePlace())
                || !amounts.workOut(row)
                || !findIds(row)
                || !findKinds(row)) {
            return false;
        }
        place = place();
        KnownRow like = place < 0 ? null : table[place];
        if (like == null) {
            isFresh = place >= 0;
            return false;
        }
        like.add(amounts, tally, watch);
        watch.known(row, like, this);
        for (int i : like.remembered()) {
            byId[i].seen().add(ids[i]);
        }
        return true;
    }

    /** Finds of which kinds the cells are that tell what becomes of a row. */
    private boolean findKinds(RowLetters row) {
        isCut = cutsTime && row.cutTime(reader.datePlace());
        int all = (int) (sizes ^ sizes >>> Integer.SIZE);
        long sum = 0;
        for (int i = 0; i < kinds.length; i++) {
            CellKinds.CellText text = columns[i].of(row);
            if (text == null) {
                return false;
            }
            kinds[i] = text.kind();
            all = SPREAD * all + text.kind();
            sum += text.cells();
        }
        known = sum;
        hash = all ^ all >>> HALF;
        return true;
    }

    /** Returns the hash of all cells of the row that was offered last. */
    long hash(RowLetters row) {
        long date = isCut ? row.hash(reader.datePlace()) : 0;
        return CellHash.ofRow(known + date + row.hashes(others));
    }

    private boolean findIds(RowLetters row) {
        sizes = amounts.sizes();
        for (int i = 0; i < byId.length; i++) {
            ids[i] = row.hashOfId(byId[i].idPlace());
            if (ids[i] == 0) {
                return false;
            }
            sizes = 2 * sizes + (byId[i].seen().contains(ids[i]) ? 1 : 0);
        }
        return true;
    }

    /** Returns where a row stands in the table, or would; -1 where there is no room for it. */
    private int place() {
        for (int i = 0; i < MOST_TRIES; i++) {
            int at = hash + i & table.length - 1;
            KnownRow there = table[at];
            if (there == null || there.isOf(hash, sizes, kinds)) {
                return at;
            }
        }
        return -1;
    }

    /** Remembers what became of the row that was offered last, where it was not taken. */
    void learn(CsvRow row, ReadResult<List<ReadEntry>> reading) {
        boolean isAccepted = reading.value().isPresent();
        List<KnownRow.Part> parts = isFresh && isAccepted ? reader.parts(row) : List.of();
        if (reading.rejected().isPresent() || parts.stream().anyMatch(this::isFractionOfCount)) {
            isFresh = false; // The next row may not be offered.
        }
        remember(
                parts,
                reading.filtered(),
                IntStream.range(0, isFresh ? byId.length : 0)
                        .filter(i -> isAccepted && byId[i].tellsById(row))
                        .toArray());
    }

    /** Which fractions are too fine for a count hangs on each. */
    private boolean isFractionOfCount(KnownRow.Part part) {
        return amounts.isFraction(part.figure()) && !(part.entry() instanceof Transaction);
    }

    /** Remembers the row that was offered last, where it was not taken: it was looked at. */
    void seen() {
        remember(List.of(), Optional.empty(), new int[0]);
    }

    private void remember(List<KnownRow.Part> parts, Optional<Message> leftOut, int[] remembered) {
        if (isFresh && count < MOST_ROWS) {
            KnownRow.Key key = new KnownRow.Key(hash, sizes, kinds.clone());
            table[place] = new KnownRow(key, parts, leftOut, remembered);
            count++;
        }
        isFresh = false;
    }

    /** Tells the tally of all rows of which it was not told so far. */
    void tell() {
        for (KnownRow one : table) {
            if (one != null) {
                one.tell(tally, watch);
            }
        }
    }
}
