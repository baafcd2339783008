package vn.aop.cases.actuals.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.SheetHead;
import vn.aop.cases.actuals.table.SheetRows;
import vn.aop.cases.actuals.table.TableFile;

/**
 * What was seen in a file of which nobody has said how it is read: its columns, with what stands in
 * them, and the known layouts that it may have.
 *
 * @param fitting the ids of the layouts that it may have
 * @param columns its columns, none where no row looks like their names
 */
record SeenTable(List<String> fitting, List<SeenColumn> columns) {

    SeenTable {
        fitting = List.copyOf(fitting);
        columns = List.copyOf(columns);
    }

    /**
     * Looks at a whole file.
     *
     * @param currency the plan's currency
     * @throws IOException if the file cannot be read
     */
    static SeenTable of(Path file, CurrencyUnit currency) throws IOException {
        List<String> fitting = Layouts.fitting(file);
        NumberReader numbers = numbers(currency);
        List<SeenColumn> first = seen(TableFile.of(file).heads(), fitting, numbers);
        return new SeenTable(fitting, whole(file, first, numbers));
    }

    /** Returns the known layout that it has, if it can be only one. */
    Optional<KnownLayout> layout() {
        return fitting.size() == 1 ? Layouts.find(fitting.get(0)) : Optional.empty();
    }

    private static NumberReader numbers(CurrencyUnit currency) {
        return new NumberReader(
                DecimalMark.AUTO, currency, NumberReader.Counts.ANYTHING, true, Decided.nothing());
    }

    /** Looks at all rows below the names that were found among the first. */
    private static List<SeenColumn> whole(Path file, List<SeenColumn> first, NumberReader numbers)
            throws IOException {
        List<String> names =
                first.stream()
                        .map(SeenColumn::name)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() < 2) {
            return first;
        }
        ImportMapping byNames =
                ImportMapping.of(
                        DateColumn.of(names.get(0)),
                        AmountColumns.column(names.get(names.size() - 1)),
                        Assignment.constant("revenue"));
        List<SeenColumn> all = first.stream().map(it -> new SeenColumn(it.name())).toList();
        try (SheetRows rows = TableFile.of(file).rows(byNames)) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (int i = 0; i < all.size(); i++) {
                    all.get(i).see(row.get().cell(i), numbers);
                }
            }
        }
        return all;
    }

    private static List<SeenColumn> seen(
            List<SheetHead> heads, List<String> fitting, NumberReader numbers) {
        Optional<KnownLayout> known = fitting.stream().findFirst().flatMap(Layouts::find);
        List<List<SeenColumn>> readings = new ArrayList<>();
        for (SheetHead head : heads) {
            readings.add(seen(head.rows(), known, numbers));
        }
        return readings.stream().max(Comparator.comparingLong(SeenTable::worth)).orElse(List.of());
    }

    private static long worth(List<SeenColumn> columns) {
        return columns.stream().filter(it -> it.isOfDates() || it.isOfNumbers()).count() * 100
                + columns.size();
    }

    private static List<SeenColumn> seen(
            List<CsvRow> rows, Optional<KnownLayout> known, NumberReader numbers) {
        int names =
                known.map(it -> placeOf(rows, it))
                        .filter(it -> it >= 0)
                        .orElseGet(() -> likeliest(rows, numbers));
        if (names < 0) {
            return List.of();
        }
        List<SeenColumn> columns = rows.get(names).cells().stream().map(SeenColumn::new).toList();
        for (CsvRow row : rows.subList(names + 1, rows.size())) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).see(row.cell(i), numbers);
            }
        }
        return columns;
    }

    private static int placeOf(List<CsvRow> rows, KnownLayout layout) {
        for (int i = 0; i < rows.size(); i++) {
            if (layout.fits(Header.of(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the row with most names, the first of several. */
    private static int likeliest(List<CsvRow> rows, NumberReader numbers) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < rows.size() - 1; i++) {
            long names =
                    rows.get(i).cells().stream()
                            .filter(it -> !it.isEmpty() && !numbers.isNumber(it))
                            .distinct()
                            .count();
            if (names > most) {
                most = names;
                best = i;
            }
        }
        return best;
    }

    /**
     * Returns the column of a name, in capital letters or small, whichever way accents are coded.
     */
    Optional<SeenColumn> named(String name) {
        String folded = Labels.fold(name);
        return columns.stream().filter(it -> Labels.fold(it.name()).equals(folded)).findFirst();
    }

    /**
     * Returns the column that is called so and holds what it should; else the one that is called
     * so, for a row of totals holds something else; else any that holds it.
     */
    Optional<SeenColumn> find(Predicate<SeenColumn> kind, String... words) {
        List<SeenColumn> ofKind = columns.stream().filter(kind).toList();
        return called(ofKind, words)
                .or(() -> called(columns, words))
                .or(() -> ofKind.stream().findFirst());
    }

    private static Optional<SeenColumn> called(List<SeenColumn> some, String... words) {
        return Stream.of(words)
                .flatMap(word -> some.stream().filter(it -> it.isCalled(word)))
                .findFirst();
    }

    /** Returns the column that may tell where rows belong and is called so. */
    Optional<SeenColumn> tags(String... words) {
        return columns.stream().filter(it -> it.isOfTags() && it.isCalled(words)).findFirst();
    }
}
