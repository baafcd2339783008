package vn.aop.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * The least that can be done with a file of the plain layout: FastCSV reads it, {@code parseLong}
 * its amounts, and they are added up by month, account, channel and group. Nothing is checked.
 */
public final class BareLoop {

    private static final int MONTH = 7;

    private BareLoop() {}

    /** Adds up a file. */
    public static void main(String[] given) throws IOException {
        Map<String, long[]> sums = sums(Path.of(given[0]));
        long total = sums.values().stream().mapToLong(it -> it[0]).sum();
        System.out.println(sums.size() + " sums, " + total);
    }

    static Map<String, long[]> sums(Path file) throws IOException {
        Map<String, long[]> sums = new HashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> rows = csv.iterator();
            rows.next();
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                String key =
                        row.getField(0).substring(0, MONTH)
                                + '|'
                                + row.getField(1)
                                + '|'
                                + row.getField(2)
                                + '|'
                                + row.getField(3);
                sums.computeIfAbsent(key, fresh -> new long[1])[0] +=
                        Long.parseLong(row.getField(4));
            }
        }
        return sums;
    }
}
