package vn.aop.core.capacity;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;

/**
 * What was really spent on budget lines in the months that are recorded.
 *
 * @param last the last month that is recorded to its end; empty where none is
 * @param lines by id of a budget line what was spent on it in each month of the year up to that
 *     one; a line that is not recorded is left out, and counts as spent as planned
 */
public record SpentSoFar(Optional<YearMonth> last, Map<String, List<Money>> lines) {

    /** Nothing is recorded: all months are as they are planned. */
    public static final SpentSoFar NOTHING_RECORDED = new SpentSoFar(Optional.empty(), Map.of());

    public SpentSoFar {
        requireNonNull(last, "last");
        lines = Map.copyOf(lines);
    }

    /** Returns the last month in which it is known what was spent on a line. */
    public Optional<YearMonth> of(BudgetLine line) {
        return last.filter(it -> lines.containsKey(line.id()));
    }

    /** Returns what was spent on a line, month by month; empty where nobody has recorded it. */
    Optional<List<Money>> on(String line) {
        return Optional.ofNullable(lines.get(line));
    }
}
