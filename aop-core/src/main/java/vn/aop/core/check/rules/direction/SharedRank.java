package vn.aop.core.check.rules.direction;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Unit;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Goals that stand on the same rank, so that the plan does not say which of them gives way.
 *
 * @param rank the rank
 * @param goals two or more, in the order of the plan
 */
record SharedRank(int rank, List<Goal> goals) {

    SharedRank {
        goals = List.copyOf(goals);
    }

    /** Returns the ranks of a plan on which more than one goal stands, the highest first. */
    static List<SharedRank> in(Plan plan) {
        SortedMap<Integer, List<Goal>> byRank =
                plan.goals().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Goal::rank, TreeMap::new, Collectors.toList()));
        return byRank.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> new SharedRank(it.getKey(), it.getValue()))
                .toList();
    }

    /** Returns whether one goal wants to sell more and another to keep what is earned on it. */
    boolean pullsApart(Company company) {
        return goals.stream().anyMatch(it -> wantsToSellMore(it, company))
                && goals.stream().anyMatch(it -> wantsToEarn(it, company));
    }

    /** Returns a finding at the second of the goals. */
    Finding finding(String what, Rule by) {
        return Finding.saying(what, by, Place.goal(goals.get(1).id()).then("rank"))
                .with("rank", rank)
                .with("goals", goals.stream().map(Goal::name).toList());
    }

    private static boolean wantsToSellMore(Goal goal, Company company) {
        return goal.bound() == Bound.AT_LEAST
                && goal.metric().unit() == Unit.MONEY
                && kinds(goal, company).equals(Set.of(AccountKind.REVENUE));
    }

    private static boolean wantsToEarn(Goal goal, Company company) {
        return goal.bound() == Bound.AT_LEAST
                && kinds(goal, company)
                        .containsAll(Set.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS));
    }

    private static Set<AccountKind> kinds(Goal goal, Company company) {
        return goal.metric().selections().stream()
                .flatMap(it -> kind(it, company))
                .collect(Collectors.toSet());
    }

    private static Stream<AccountKind> kind(Selection selection, Company company) {
        return AccountKind.find(selection.account()).stream()
                .findFirst()
                .map(Stream::of)
                .orElseGet(
                        () ->
                                company.accounts().stream()
                                        .filter(it -> it.id().equals(selection.account()))
                                        .map(Account::kind));
    }
}
