package vn.aop.core.decision.recovery;

import java.util.List;
import java.util.Optional;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.goal.Goal;

/**
 * What can move a goal: what its metric is built on.
 *
 * @param goal the goal
 * @param company whose accounts its metric speaks of
 */
record GoalReach(Goal goal, Company company) {

    /** Returns whether it stands on a balance, into which all that was done before has gone. */
    boolean isOfBalance() {
        return selections().stream().anyMatch(Selection::isBalance);
    }

    /** Returns whether what is spent on a line moves it. */
    boolean holds(Line line) {
        return selections().stream()
                .anyMatch(
                        it ->
                                it.balance()
                                        .map(of -> of.movedBy().contains(line.account().kind()))
                                        .orElseGet(() -> it.matches(line)));
    }

    /** Returns whether what is spent on an account moves it. */
    boolean holds(Selection account) {
        return company.vocabulary()
                .account(account.account())
                .map(it -> new Line(it, Optional.empty(), Optional.empty()))
                .filter(this::holds)
                .isPresent();
    }

    /** Returns whether selling less takes it off: an amount of which sales are a part. */
    boolean fallsWithSales() {
        return isOfBalance()
                || (goal.metric().unit().isAmount()
                        && goal.bound() == Bound.AT_LEAST
                        && !sales().isEmpty());
    }

    /** Returns whether sales in a channel, of a group or of both are a part of it. */
    boolean holdsSales(List<String> tags) {
        return isOfBalance() || sales().stream().anyMatch(it -> tags.containsAll(it.tags()));
    }

    private List<Selection> sales() {
        return selections().stream()
                .filter(it -> kind(it).filter(AccountKind.REVENUE::equals).isPresent())
                .toList();
    }

    private Optional<AccountKind> kind(Selection selection) {
        return company.vocabulary().account(selection.account()).map(it -> it.kind());
    }

    private List<Selection> selections() {
        return goal.metric().selections();
    }
}
