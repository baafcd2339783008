package vn.aop.cases.actuals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.text.Message;

/** Gathers what is told of a file before it is kept: {@link FileScan} without its report. */
final class RowScan implements RowWatch {

    private static final String BETWEEN_CELLS = "\u001F";

    private final Optional<String> orderColumn;
    private DaySums sums = new DaySums();
    private Map<Message, List<Integer>> leftOut = new LinkedHashMap<>();
    private SortedMap<YearMonth, Hashes> orders = new TreeMap<>();
    private Hashes met = new Hashes();
    private Hashes rows = new Hashes();
    private List<Integer> repeatedLines = new ArrayList<>();
    private List<String> columns = List.of();
    private long repeats;
    private int orderPlace = -1;

    RowScan(Optional<String> orderColumn) {
        this.orderColumn = orderColumn;
    }

    @Override
    public void begin(Header header) {
        sums = new DaySums();
        leftOut = new LinkedHashMap<>();
        orders = new TreeMap<>();
        met = new Hashes();
        rows = new Hashes();
        repeatedLines = new ArrayList<>();
        repeats = 0;
        columns = header.names();
        orderPlace = orderColumn.map(header::indexOf).orElse(-1);
    }

    @Override
    public void accepted(CsvRow row, List<ReadEntry> entries) {
        entries.forEach(sums::add);
        if (!rows.add(SeenIds.hash(String.join(BETWEEN_CELLS, row.cells())))) {
            repeats++;
            remember(repeatedLines, row);
        }
        if (orderPlace >= 0 && !entries.isEmpty() && !row.cell(orderPlace).isEmpty()) {
            long order = SeenIds.hash(row.cell(orderPlace));
            if (met.add(order)) {
                orders.computeIfAbsent(entries.get(0).month(), fresh -> new Hashes()).add(order);
            }
        }
    }

    @Override
    public void leftOut(CsvRow row, Message reason) {
        remember(leftOut.computeIfAbsent(reason, fresh -> new ArrayList<>()), row);
    }

    private static void remember(List<Integer> lines, CsvRow row) {
        if (lines.size() < FileScan.MOST_LINES) {
            lines.add(row.line());
        }
    }

    FileScan of(ImportReport report, String layout, String hash) {
        SortedMap<YearMonth, long[]> ids = new TreeMap<>();
        orders.forEach((month, hashes) -> ids.put(month, hashes.all()));
        return new FileScan(
                report,
                layout,
                hash,
                sums.all(),
                new OrderIds(ids),
                leftOut,
                new FileScan.Repeats(repeats, repeatedLines),
                PersonalColumns.among(columns));
    }
}
