package vn.aop.core.risk;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.text.Text;

/**
 * What will be done when a risk wakes.
 *
 * @param what what will be done, in words
 * @param cost what it costs, 0 or more
 * @param reserve the id of the budget line, a reserve, that pays for it, if one is named
 * @param changes what it changes of the plan, so that it can be told what it brings back; empty
 *     where it is told in words only
 * @param from the month in which it begins as the changes are written; where the risk wakes sooner
 *     or later they move with it. Empty where the months of the changes are those of the calendar
 */
public record Response(
        Text what,
        Money cost,
        Optional<String> reserve,
        List<ResponseChange> changes,
        Optional<YearMonth> from) {

    public Response {
        requireNonNull(what, "what");
        requireNonNull(reserve, "reserve");
        changes = List.copyOf(changes);
        requireNonNull(from, "from");
        if (cost.isNegative()) {
            throw new IllegalArgumentException(
                    "A response costs %s; give 0 or more".formatted(cost));
        }
    }

    /** Makes a response that is told in words only. */
    public Response(Text what, Money cost, Optional<String> reserve) {
        this(what, cost, reserve, List.of(), Optional.empty());
    }

    /** Returns whether it says what it changes of the plan, and is not told in words only. */
    public boolean changesPlan() {
        return !changes.isEmpty();
    }

    /** Returns the same response with what it changes of the plan, in months of the calendar. */
    public Response changing(List<? extends ResponseChange> others) {
        return new Response(what, cost, reserve, List.copyOf(others), from);
    }

    /** Returns the same response with the month in which it begins as its changes are written. */
    public Response beginning(YearMonth month) {
        return new Response(what, cost, reserve, changes, Optional.of(month));
    }
}
