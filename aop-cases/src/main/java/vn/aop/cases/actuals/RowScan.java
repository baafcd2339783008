package vn.aop.cases.actuals;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import vn.aop.cases.actuals.table.CellHash;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RowLetters;
import vn.aop.core.text.Message;

/** Gathers what is told of a file before it is kept: {@link FileScan} without its report. */
class RowScan implements RowWatch, AutoCloseable {

    private static final int MONTHS = 12;

    private final Optional<String> orderColumn;
    private DaySums sums = new DaySums();
    private Map<Message, List<Integer>> leftOut = new LinkedHashMap<>();
    private HashLog orders = new HashLog();
    private HashLog rows = new HashLog();
    private List<String> columns = List.of();
    private long lastOrder;
    private int orderPlace = -1;

    RowScan(Optional<String> orderColumn) {
        this.orderColumn = orderColumn;
    }

    @Override
    public void begin(Header header) {
        close();
        sums = new DaySums();
        leftOut = new LinkedHashMap<>();
        orders = new HashLog();
        rows = new HashLog();
        columns = header.names();
        lastOrder = 0;
        orderPlace = orderColumn.map(header::indexOf).orElse(-1);
    }

    @Override
    public void accepted(CsvRow row, List<ReadEntry> entries) {
        entries.forEach(it -> sums.add(it, 1));
        rows.add(row.hash(), row.line());
        if (orderPlace >= 0 && !entries.isEmpty() && !row.cell(orderPlace).isEmpty()) {
            order(CellHash.ofId(row.cell(orderPlace)), entries.get(0).month());
        }
    }

    @Override
    public void known(RowLetters row, KnownRow like, KnownRows known) {
        Optional<Message> reason = like.leftOut();
        if (reason.isPresent()) {
            leftOut(row.line(), reason.get());
            return;
        }
        rows.add(known.hash(row), row.line());
        if (orderPlace >= 0) {
            Optional<YearMonth> month = like.month();
            long order = month.isPresent() ? row.hashOfId(orderPlace) : 0;
            if (order != 0) {
                order(order, month.get());
            }
        }
    }

    /** The rows of an order stand beside each other mostly. */
    private void order(long hash, YearMonth month) {
        if (hash != lastOrder) {
            orders.add(hash, month.getYear() * MONTHS + month.getMonthValue() - 1);
            lastOrder = hash;
        }
    }

    @Override
    public void added(List<ReadEntry> some, long count) {
        some.forEach(it -> sums.add(it, count));
    }

    @Override
    public void leftOut(int line, Message reason) {
        List<Integer> lines = leftOut.computeIfAbsent(reason, fresh -> new ArrayList<>());
        if (lines.size() < FileScan.MOST_LINES) {
            lines.add(line);
        }
    }

    FileScan of(ImportReport report, String layout, String hash) throws IOException {
        return new FileScan(
                report,
                layout,
                hash,
                sums.all(),
                orderIds(),
                leftOut,
                repeats(),
                PersonalColumns.among(columns));
    }

    /** An order is one of the month in which it was met first. */
    private OrderIds orderIds() throws IOException {
        SortedMap<Integer, LongStream.Builder> months = new TreeMap<>();
        orders.read(
                (hash, month, isFirst) -> {
                    if (isFirst) {
                        months.computeIfAbsent(month, fresh -> LongStream.builder()).add(hash);
                    }
                });
        SortedMap<YearMonth, long[]> ids = new TreeMap<>();
        while (!months.isEmpty()) {
            int month = months.firstKey();
            ids.put(
                    YearMonth.of(month / MONTHS, month % MONTHS + 1),
                    months.remove(month).build().toArray());
        }
        return new OrderIds(ids);
    }

    private FileScan.Repeats repeats() throws IOException {
        TreeSet<Integer> first = new TreeSet<>();
        long[] count = new long[1];
        rows.read(
                (hash, line, isFirst) -> {
                    if (!isFirst) {
                        count[0]++;
                        first.add(line);
                        if (first.size() > FileScan.MOST_LINES) {
                            first.pollLast();
                        }
                    }
                });
        return new FileScan.Repeats(count[0], List.copyOf(first));
    }

    @Override
    public void close() {
        orders.close();
        rows.close();
    }
}
