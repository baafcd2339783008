package vn.aop.core.decision.saving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.FiscalYear;

/**
 * The money of one budget line that actions no longer use once they are treated in some way. It
 * knows the last way that it was asked about, since a search mostly goes on to ways that differ in
 * the actions of other lines.
 */
final class FreedMoney {

    private final List<User> users;
    private Optional<Answer> last = Optional.empty();

    /**
     * An action that uses the line.
     *
     * @param action which of the actions
     * @param freed the smallest units that each of its ways frees, month by month
     */
    private record User(int action, List<long[]> freed) {}

    /** What the line gives where its users are treated in a way. */
    private record Answer(int[] way, MonthlyRelease release) {}

    private FreedMoney(List<User> users) {
        this.users = users;
    }

    static FreedMoney of(BudgetLine line, List<ActionCut> cuts, FiscalYear year) {
        List<User> users = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            ActionCut cut = cuts.get(i);
            if (cut.action().uses().stream().anyMatch(use -> use.line().equals(line.id()))) {
                users.add(
                        new User(
                                i,
                                cut.ways().stream()
                                        .map(way -> freed(line, cut, way, year))
                                        .toList()));
            }
        }
        return new FreedMoney(users);
    }

    private static long[] freed(
            BudgetLine line, ActionCut cut, ActionCut.Way way, FiscalYear year) {
        long[] freed = uses(line, cut.action(), year);
        long[] left =
                way.left().map(it -> uses(line, it, year)).orElseGet(() -> new long[freed.length]);
        for (int i = 0; i < freed.length; i++) {
            freed[i] -= left[i];
        }
        return freed;
    }

    private static long[] uses(BudgetLine line, Action action, FiscalYear year) {
        long[] uses = new long[FiscalYear.MONTHS];
        action.uses().stream()
                .filter(use -> use.line().equals(line.id()))
                .map(use -> action.spending(use, year))
                .forEach(spent -> add(spent, uses));
        return uses;
    }

    private static void add(List<Money> spent, long[] uses) {
        for (int i = 0; i < uses.length; i++) {
            uses[i] += spent.get(i).getAmountMinorLong();
        }
    }

    /**
     * Returns what the line can give in a way.
     *
     * @param release what it can give where so many smallest units are freed in each month
     */
    MonthlyRelease release(int[] way, Function<long[], MonthlyRelease> release) {
        int[] own = new int[users.size()];
        for (int user = 0; user < own.length; user++) {
            own[user] = way[users.get(user).action()];
        }
        if (last.filter(it -> Arrays.equals(own, it.way())).isEmpty()) {
            last = Optional.of(new Answer(own, release.apply(sum(own))));
        }
        return last.orElseThrow().release();
    }

    private long[] sum(int[] own) {
        long[] sum = new long[FiscalYear.MONTHS];
        for (int user = 0; user < own.length; user++) {
            long[] freed = users.get(user).freed().get(own[user]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += freed[i];
            }
        }
        return sum;
    }
}
