package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Recorded;
import vn.aop.core.text.Message;

/**
 * What was read from a file of transactions, with what is needed to trust it.
 *
 * <p>The amounts of an account in a month sum to the exact total of its accepted rows, rounded half
 * up once to the currency's scale; channels and groups are rounded together so that they sum to it.
 *
 * @param actuals the figures
 * @param rows what became of the rows
 * @param totals the sum of the figures per account, in the decimals of the currency
 * @param firstRejected the first rejected rows, at most {@value #MOST_SHOWN}
 */
public record ImportReport(
        Actuals actuals,
        RowCounts rows,
        SortedMap<Account, BigDecimal> totals,
        List<RejectedRow> firstRejected) {

    /** How many rejected rows are kept; a listener gets all of them. */
    public static final int MOST_SHOWN = 20;

    public ImportReport {
        requireNonNull(actuals, "actuals");
        requireNonNull(rows, "rows");
        totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
        firstRejected = List.copyOf(firstRejected);
    }

    /**
     * Returns the rejected rows as problems of their file: the first {@value #MOST_SHOWN}, and one
     * that counts the others by cause.
     */
    public List<FileProblem> rejections() {
        return rejections(actuals.source(), firstRejected, rows.rejected());
    }

    static List<FileProblem> rejections(
            String file, List<RejectedRow> first, Map<String, Long> byCause) {
        Map<String, Long> others = new LinkedHashMap<>(byCause);
        first.forEach(row -> others.merge(row.cause(), -1L, Long::sum));
        others.values().removeIf(count -> count == 0);
        List<FileProblem> problems =
                new ArrayList<>(first.stream().map(it -> it.in(file)).toList());
        if (!others.isEmpty()) {
            long count = others.values().stream().mapToLong(Long::longValue).sum();
            List<Message> causes = RowCounts.byCause(others);
            problems.add(
                    FileProblem.of(file, "actuals.more-rejected")
                            .with("count", count)
                            .with("causes", causes));
        }
        return List.copyOf(problems);
    }

    /** Returns this report with what the shop says beside its rows. */
    public ImportReport with(Declarations said) {
        Recorded recorded =
                actuals.recorded().withNoTrade(said.noTrade()).withComplete(said.complete());
        Actuals told = actuals.with(recorded).with(said.costs());
        return new ImportReport(told, rows, totals, firstRejected);
    }

    /** Returns the sum of the figures of an account; zero where there are none. */
    public BigDecimal total(Account account) {
        return totals.getOrDefault(account, BigDecimal.ZERO);
    }
}
