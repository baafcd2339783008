package vn.aop.cases;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes files of the plain layout as large as wanted: sales of BabyCare House from January to
 * August, in the order of the days, the same rows each time.
 *
 * <pre>{@code
 * java -cp … vn.aop.cases.PlainRows 10000000 big.csv
 * }</pre>
 */
public final class PlainRows {

    private static final List<String> ACCOUNTS = List.of("revenue", "cost_of_goods");
    private static final List<String> CHANNELS = List.of("store", "online");
    private static final List<String> GROUPS =
            List.of("formula", "diapers", "weaning", "clothing", "toys", "care");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 240;
    private static final int MOST = 100_000;

    private PlainRows() {}

    /** Writes a file: how many rows, and where. */
    public static void main(String[] given) throws IOException {
        write(Integer.parseInt(given[0]), Path.of(given[1]));
    }

    static Path write(int rows, Path file) throws IOException {
        Random random = new Random(rows);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("date,account,channel,group,amount\n");
            for (long i = 0; i < rows; i++) {
                out.write(FIRST.plusDays(i * DAYS / rows).toString());
                for (List<String> part : List.of(ACCOUNTS, CHANNELS, GROUPS)) {
                    out.write(',' + part.get(random.nextInt(part.size())));
                }
                out.write("," + (1 + random.nextInt(MOST)) + '\n');
            }
        }
        return file;
    }
}
