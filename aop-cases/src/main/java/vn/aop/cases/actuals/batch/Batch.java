package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.RevenueDefinition;

/**
 * What was kept of one file: where it came from, how far it reaches and what it comes to. Its sums
 * stand in a file of their own.
 *
 * @param id by which it is undone or replaced, such as {@code b3}
 * @param origin the file
 * @param from the first day of which it tells something
 * @param to the last day
 * @param rows what became of its rows
 * @param currency the currency of its amounts
 * @param totals what its accounts and measures come to, in the decimals of the currency
 * @param orders how many orders it numbers; 0 where it numbers none
 * @param revenue what it means by revenue, where its layout says
 * @param said what was said beside its rows
 * @param sums the SHA-256 of its file of sums, by which it is seen that nobody has written there
 */
public record Batch(
        String id,
        Export origin,
        LocalDate from,
        LocalDate to,
        Rows rows,
        String currency,
        Map<String, BigDecimal> totals,
        int orders,
        Optional<RevenueDefinition> revenue,
        Declarations said,
        String sums) {

    /**
     * The file from which a batch was read.
     *
     * @param file its name, without its folder
     * @param sha256 the SHA-256 of its bytes
     * @param layout how it was laid out
     */
    public record Export(String file, String sha256, String layout) {

        public Export {
            requireNonNull(file, "file");
            requireNonNull(sha256, "sha256");
            requireNonNull(layout, "layout");
        }
    }

    /**
     * What became of the rows of a file.
     *
     * @param read how many there were
     * @param accepted how many are in the sums
     * @param leftOut how many do not count
     * @param rejected how many could not be read and were skipped
     */
    public record Rows(int read, int accepted, int leftOut, int rejected) {

        static Rows of(RowCounts rows) {
            return new Rows(
                    toInt(rows.read()),
                    toInt(rows.accepted()),
                    toInt(rows.filteredRows()),
                    toInt(rows.rejectedRows()));
        }

        private static int toInt(long count) {
            return (int) Math.min(count, 1_000_000_000);
        }
    }

    public Batch {
        requireNonNull(id, "id");
        requireNonNull(origin, "origin");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(rows, "rows");
        requireNonNull(currency, "currency");
        requireNonNull(revenue, "revenue");
        requireNonNull(said, "said");
        requireNonNull(sums, "sums");
        totals = Decimal.plain(new TreeMap<>(totals));
    }

    /** Returns the name of its file of sums. */
    public String sumsFile() {
        return id + ".csv";
    }

    /** Returns the name of its file of hashes of orders; there is none where it has no orders. */
    public String ordersFile() {
        return id + "-orders.csv";
    }

    /** Returns whether a file was laid out like this batch's. */
    boolean isLaidOutLike(FileScan scan) {
        return origin.layout().equals(scan.layout());
    }

    /** Returns whether a file reaches at least as far on both sides. */
    boolean isWithin(FileScan scan) {
        return !scan.firstDay().isAfter(from) && !scan.lastDay().isBefore(to);
    }

    static Declarations said(Actuals actuals) {
        return new Declarations(
                List.copyOf(actuals.recorded().noTrade()),
                List.copyOf(actuals.recorded().complete()),
                actuals.costs());
    }
}
