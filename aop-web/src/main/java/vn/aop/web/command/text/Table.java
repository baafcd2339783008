package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of cells under headings, aligned for a terminal. The first column holds names and stands to
 * the left; where the table would be too wide, it alone is cut, or broken into lines.
 */
final class Table {

    private static final String GAP = "  ";
    private static final String SAYS = ": ";
    private static final int NARROWEST_NAME = 8;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /** On which side of their column cells stand. */
    enum Side {
        LEFT,
        RIGHT
    }

    /**
     * A column.
     *
     * @param over a heading over this column and those that follow, blank for none
     * @param heading its own heading
     * @param side on which side its cells stand
     */
    record Column(String over, String heading, Side side) {

        Column {
            requireNonNull(over, "over");
            requireNonNull(heading, "heading");
            requireNonNull(side, "side");
        }

        static Column left(String heading) {
            return new Column("", heading, Side.LEFT);
        }

        static Column right(String heading) {
            return new Column("", heading, Side.RIGHT);
        }

        /** Returns this column as the first of several under a common heading. */
        Column under(String common) {
            return new Column(common, heading, side);
        }
    }

    /**
     * Cells side by side, the first of them cut or whole, or one line of text across the table and
     * the word that it says, which is never cut.
     */
    private record Row(List<TableCell> cells, String across, TableCell last, boolean isWhole) {

        private Stream<String> acrossWithin(int width, Ink ink) {
            if (last.text().isEmpty()) {
                return Stream.of(Columns.cut(across, width));
            }
            String said = Columns.cut(across, width - SAYS.length() - last.width());
            return Stream.of(said + SAYS + last.tone().paint(last.text(), ink));
        }
    }

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row of cells, one for each column; missing ones are blank. */
    Table row(TableCell... cells) {
        return row(false, cells);
    }

    /**
     * Adds a row of which nothing is cut: its first cell is broken into lines where it has to be.
     */
    Table wholeRow(TableCell... cells) {
        return row(true, cells);
    }

    private Table row(boolean isWhole, TableCell... cells) {
        List<TableCell> all = new ArrayList<>(List.of(cells));
        while (all.size() < columns.size()) {
            all.add(TableCell.of(""));
        }
        rows.add(new Row(all, "", TableCell.of(""), isWhole));
        return this;
    }

    /** Adds a line of text across the table. */
    Table across(String text) {
        return across(text, TableCell.of(""));
    }

    /** Adds a line across the table: a text, a colon, and a word which is never cut. */
    Table across(String text, TableCell last) {
        rows.add(new Row(List.of(), TableCell.of(text).text(), last, false));
        return this;
    }

    /** Returns the headings and rows, none wider than a number of columns where that can be. */
    List<String> lines(int width, Ink ink) {
        int[] widths = widths(width);
        Stream<String> headings = Stream.of(common(widths, width), own(widths, ink));
        Stream<String> body =
                rows.stream()
                        .flatMap(
                                row ->
                                        row.cells().isEmpty()
                                                ? row.acrossWithin(width, ink)
                                                : lines(row, widths, ink));
        return Stream.concat(headings.filter(line -> !line.isBlank()), body).toList();
    }

    private Stream<String> lines(Row row, int[] widths, Ink ink) {
        TableCell name = row.cells().get(0);
        if (!row.isWhole() || name.width() <= widths[0]) {
            return Stream.of(line(row.cells(), widths, ink));
        }
        String words = name.text().strip();
        String indent = name.text().substring(0, name.text().indexOf(words));
        List<TableCell> parts =
                Columns.wrap(words, indent, widths[0]).stream()
                        .map(it -> new TableCell(it, name.tone()))
                        .toList();
        List<TableCell> first = new ArrayList<>(row.cells());
        first.set(0, parts.get(0));
        return Stream.concat(
                Stream.of(line(first, widths, ink)),
                parts.stream().skip(1).map(it -> aligned(it, 0, widths[0], ink).stripTrailing()));
    }

    private int[] widths(int width) {
        int[] widths = IntStream.range(0, columns.size()).map(this::widest).toArray();
        int others = IntStream.of(widths).skip(1).sum() + GAP.length() * (widths.length - 1);
        widths[0] = Math.min(widths[0], Math.max(NARROWEST_NAME, width - others));
        return widths;
    }

    private int widest(int column) {
        return Stream.concat(
                        Stream.of(Columns.width(columns.get(column).heading())),
                        rows.stream()
                                .filter(row -> !row.cells().isEmpty())
                                .map(row -> row.cells().get(column).width()))
                .max(Integer::compare)
                .orElse(0);
    }

    /** The headings over several columns; one that would be too wide begins further left. */
    private String common(int[] widths, int width) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (int i = 0; i < widths.length; i++) {
            String over = columns.get(i).over();
            if (!over.isBlank()) {
                int latest = Math.min(at, width - Columns.width(over));
                line.append(" ".repeat(Math.max(0, latest - Columns.width(line.toString()))));
                line.append(over);
            }
            at += widths[i] + GAP.length();
        }
        return line.toString();
    }

    private String own(int[] widths, Ink ink) {
        List<TableCell> headings =
                columns.stream()
                        .map(column -> new TableCell(column.heading(), Tone.STRONG))
                        .toList();
        return line(headings, widths, ink);
    }

    private String line(List<TableCell> cells, int[] widths, Ink ink) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> aligned(cells.get(i), i, widths[i], ink))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String aligned(TableCell cell, int column, int width, Ink ink) {
        String text = Columns.cut(cell.text(), width);
        String filled =
                columns.get(column).side() == Side.LEFT
                        ? Columns.left(text, width)
                        : Columns.right(text, width);
        String word = text.strip();
        return filled.replace(word, cell.tone().paint(word, ink));
    }
}
