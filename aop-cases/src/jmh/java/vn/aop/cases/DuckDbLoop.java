package vn.aop.cases;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a database for such questions makes of the same file as {@link BareLoop}: DuckDB reads it
 * and adds it up by month, account, channel and group, on one thread. It guesses the types of the
 * columns, and checks nothing else.
 *
 * <pre>{@code
 * java -cp … vn.aop.cases.DuckDbLoop big.csv
 * }</pre>
 */
public final class DuckDbLoop {

    private static final String SUMS =
            "select count(*), cast(sum(amount) as bigint) from (select sum(amount) as amount"
                    + " from read_csv(?, header = true)"
                    + " group by date_trunc('month', date), account, channel, \"group\")";

    private DuckDbLoop() {}

    /** Adds up a file. */
    public static void main(String[] given) throws SQLException {
        long[] sums = sums(Path.of(given[0]));
        System.out.println(sums[0] + " sums, " + sums[1]);
    }

    /** Returns how many sums there are, and what they come to together. */
    static long[] sums(Path file) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement alone = duck.prepareStatement("set threads = 1");
                PreparedStatement sums = duck.prepareStatement(SUMS)) {
            alone.execute();
            sums.setString(1, file.toString());
            try (ResultSet found = sums.executeQuery()) {
                found.next();
                return new long[] {found.getLong(1), found.getLong(2)};
            }
        }
    }
}
