package vn.aop.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.company.Company;
import vn.aop.core.company.CompanySize;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** What one rule finds, and elements of plans for it. */
public final class Checking {

    private Checking() {}

    /** Returns the built-in rule with an id. */
    public static Rule rule(String id) {
        return BuiltInRules.checks().rule(id).orElseThrow();
    }

    public static List<Finding> found(Rule rule, Plan plan) {
        return rule.check(CheckContext.of(plan));
    }

    public static List<String> places(Rule rule, Plan plan) {
        return found(rule, plan).stream().map(it -> it.where().toString()).toList();
    }

    /**
     * Returns each finding as its place and the numbers that it compared, shares to four decimal
     * places: {@code budget/rent lastYear=120000000 planned=84000000}.
     */
    public static List<String> compared(Rule rule, Plan plan) {
        return found(rule, plan).stream().map(Checking::compared).toList();
    }

    /** Returns a finding as its place and the numbers that it compared. */
    public static String compared(Finding finding) {
        return finding.numbers().entrySet().stream()
                .map(it -> " " + it.getKey() + "=" + written(it.getValue()))
                .collect(Collectors.joining("", finding.where().toString(), ""));
    }

    private static String written(Value value) {
        return value.number()
                .map(it -> it.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros())
                .map(BigDecimal::toPlainString)
                .orElse("?");
    }

    /** Returns the places that are left once the first finding's mend is made. */
    public static List<String> placesOnceMended(Rule rule, Plan plan) {
        return places(
                rule,
                plan.with(found(rule, plan).get(0).remedy()).orElseThrow(ProblemsException::new));
    }

    /** Returns the same plan of a large company. */
    public static Plan ofLarge(Plan plan) {
        Company small = plan.company();
        Company large =
                new Company(
                        small.name(),
                        small.industry(),
                        CompanySize.LARGE,
                        small.currency(),
                        small.channels(),
                        small.groups(),
                        small.accounts(),
                        small.supplierDays());
        return plan.toBuilder().company(large).build();
    }

    public static Goal ranked(String id, int rank) {
        return new Goal(
                id,
                Text.of(id),
                Metric.parse("revenue"),
                new Target.Growth(new BigDecimal("0.1")),
                Bound.AT_LEAST,
                rank,
                Goal.Weight.ORDINARY,
                Goal.USUAL_TOLERANCE);
    }

    /** Returns the same action with other days, for example {@code "lan 5", "minh 2"}. */
    public static Action taking(Action action, String... days) {
        Map<String, BigDecimal> effort =
                Stream.of(days)
                        .map(it -> it.split(" "))
                        .collect(Collectors.toMap(it -> it[0], it -> new BigDecimal(it[1])));
        return action.toBuilder().effort(effort).build();
    }

    public static Action named(String name, Action action) {
        return Action.builder(action.id(), Text.of(name), action.running())
                .owner(action.owner())
                .goals(action.goals())
                .after(action.after())
                .milestones(action.milestones())
                .uses(action.uses())
                .effort(action.effort())
                .effects(action.effects())
                .build();
    }

    public static Action ofNobody(Action action) {
        return action.toBuilder().owner(Optional.empty()).uses(List.of()).effort(Map.of()).build();
    }
}
