package vn.aop.cases.actuals.batch;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import vn.aop.cases.actuals.OrderIds;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Validated;

/** The hashes of the orders of a batch as CSV: {@code month,hash}, 16 hexadecimal digits each. */
final class OrdersCsv {

    private static final String HEADER = "month,hash";
    private static final int HEX = 16;
    private static final HexFormat HEX_DIGITS = HexFormat.of();
    private static final int LENGTH_OF_MONTH = 7;

    private OrdersCsv() {}

    static String write(OrderIds orders) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        orders.byMonth()
                .forEach(
                        (month, hashes) ->
                                Arrays.stream(hashes)
                                        .forEach(
                                                it ->
                                                        text.append(month)
                                                                .append(',')
                                                                .append(HEX_DIGITS.toHexDigits(it))
                                                                .append('\n')));
        return text.toString();
    }

    static Validated<OrderIds, FileProblem> read(String name, String text, String batch) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            return broken(name, batch);
        }
        SortedMap<YearMonth, LongStream.Builder> byMonth = new TreeMap<>();
        try {
            for (String line : lines.subList(1, lines.size())) {
                if (line.length() != LENGTH_OF_MONTH + 1 + HEX) {
                    return broken(name, batch);
                }
                byMonth.computeIfAbsent(
                                YearMonth.parse(line.substring(0, LENGTH_OF_MONTH)),
                                fresh -> LongStream.builder())
                        .add(Long.parseUnsignedLong(line.substring(LENGTH_OF_MONTH + 1), HEX));
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return broken(name, batch);
        }
        SortedMap<YearMonth, long[]> hashes = new TreeMap<>();
        byMonth.forEach((month, all) -> hashes.put(month, all.build().toArray()));
        return Validated.valid(new OrderIds(hashes));
    }

    private static Validated<OrderIds, FileProblem> broken(String name, String batch) {
        return Validated.invalid(
                List.of(FileProblem.of(name, "actuals.kept-broken").with("batch", batch)));
    }
}
