package vn.aop.core.decision.saving;

import java.math.RoundingMode;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.estimate.ExpectedSpending;
import vn.aop.core.projection.Projection;

/**
 * What a budget line can give up in each month of a cut without leaving an action short.
 *
 * <p>A month gives at most what no action uses in it, later months first, since they can still be
 * given back; and no more is given up to a month than the {@link Headroom} of that month and of
 * every later one allows. A running line gives at most its share besides what a smaller or dropped
 * action frees; a reserve gives what lies beyond the responses that it pays for.
 */
public final class Releasable {

    private final BudgetLine line;
    private final CurrencyUnit currency;
    private final boolean isReserve;
    private final long[] headroom;
    private final long[] allowed;
    private final long beyondResponses;
    private final long atMost;
    private final MonthlyRelease held;

    public Releasable(CuttableLines cuttable, CutPolicy policy, BudgetLine line) {
        Headroom whole = cuttable.before().headroom(line);
        this.line = line;
        this.currency = cuttable.plan().company().currency();
        this.isReserve = CuttableLines.isReserve(line);
        this.headroom = whole.months().stream().mapToLong(Money::getAmountMinorLong).toArray();
        this.beyondResponses = whole.atEnd().minus(cuttable.promised(line)).getAmountMinorLong();
        this.allowed = new long[headroom.length];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = cuttable.isInWindow(i) ? allowed(policy, line.months().get(i)) : -1;
        }
        this.atMost = isReserve ? Long.MAX_VALUE : atMost(cuttable.before(), policy);
        this.held = whatIsHeld();
    }

    private long allowed(CutPolicy policy, Money amount) {
        boolean whole = isReserve || !CuttableLines.isRunning(line);
        return whole
                ? amount.getAmountMinorLong()
                : amount.multipliedBy(policy.runningShare(), RoundingMode.DOWN)
                        .getAmountMinorLong();
    }

    /**
     * Of a running line its share of what is expected, less what is expected beyond the line: where
     * more is spent than planned, a smaller line saves nothing yet.
     */
    private long atMost(Projection before, CutPolicy policy) {
        ExpectedSpending spending = new ExpectedSpending(before);
        return spending.beyond(line)
                .filter(it -> CuttableLines.isRunning(line))
                .map(
                        it ->
                                spending.rest(line)
                                        .orElseThrow()
                                        .multipliedBy(policy.runningShare(), RoundingMode.HALF_UP)
                                        .minus(it))
                .map(it -> Math.max(0, it.getAmountMinorLong()))
                .orElse(Long.MAX_VALUE);
    }

    /** Returns what the line holds in the months of the cut, a reserve what it has beyond. */
    MonthlyRelease held() {
        return held;
    }

    private MonthlyRelease whatIsHeld() {
        long[] months = new long[headroom.length];
        for (int i = 0; i < months.length; i++) {
            months[i] = isInWindow(i) ? line.months().get(i).getAmountMinorLong() : 0;
        }
        MonthlyRelease all = new MonthlyRelease(currency, months);
        return isReserve ? all.part(Math.max(0, Math.min(beyondResponses, all.minorTotal()))) : all;
    }

    /** Returns the most that the policy lets the line give, whoever uses it. */
    Money most() {
        long sum = 0;
        for (long month : allowed) {
            sum += Math.max(0, month);
        }
        return isReserve ? held.total() : Money.ofMinor(currency, Math.min(sum, atMost));
    }

    private boolean isInWindow(int month) {
        return allowed[month] >= 0;
    }

    /**
     * Returns what the line can give.
     *
     * @param freed the smallest units that the actions no longer use in each month
     */
    public MonthlyRelease release(long[] freed) {
        return isReserve
                ? held
                : new MonthlyRelease(
                        currency, laterFirst(free(freed), headroom(freed), plus(atMost, freed)));
    }

    private static long plus(long atMost, long[] freed) {
        return atMost == Long.MAX_VALUE ? atMost : atMost + LongStream.of(freed).sum();
    }

    private long[] free(long[] freed) {
        long[] free = new long[headroom.length];
        for (int i = 0; i < free.length; i++) {
            long unused = headroom[i] - (i == 0 ? 0 : headroom[i - 1]) + freed[i];
            free[i] = isInWindow(i) ? Math.max(0, Math.min(unused, allowed[i] + freed[i])) : 0;
        }
        return free;
    }

    private long[] headroom(long[] freed) {
        long[] more = new long[headroom.length];
        long sum = 0;
        for (int i = 0; i < more.length; i++) {
            sum += freed[i];
            more[i] = headroom[i] + sum;
        }
        return more;
    }

    private static long[] laterFirst(long[] free, long[] headroom, long atMost) {
        long[] given = new long[free.length];
        long left = atMost;
        for (int i = free.length - 1; i >= 0; i--) {
            left = Math.min(left, Math.max(0, headroom[i]));
            given[i] = Math.min(free[i], left);
            left -= given[i];
        }
        return given;
    }
}
