package vn.aop.core.check.rules.budget;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Operator;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags marketing that nothing bounds by revenue. See {@code
 * docs/checks/marketing-ratio-without-limit.md}.
 */
final class MarketingRatioWithoutLimit implements Rule {

    private static final Threshold SHARE = Threshold.of("share", "0.01");

    @Override
    public String id() {
        return "marketing-ratio-without-limit";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(SHARE);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Value marketing = planned(AccountKind.MARKETING, context);
        Value share = marketing.dividedBy(planned(AccountKind.REVENUE, context));
        return share
                .number()
                .filter(it -> it.compareTo(context.limit(this, SHARE)) >= 0)
                .filter(it -> !isBounded(context.plan()))
                .map(it -> told(context.plan(), marketing, share))
                .stream()
                .toList();
    }

    private static Value planned(AccountKind kind, CheckContext context) {
        return context.planned(Metric.of(kind.id()));
    }

    private Finding told(Plan plan, Value marketing, Value share) {
        BudgetLine most =
                plan.budget().stream()
                        .filter(it -> it.line().account().kind() == AccountKind.MARKETING)
                        .max(Comparator.comparing(BudgetLine::total))
                        .orElseThrow();
        return Finding.of(this, Place.line(most.id()))
                .with("marketing", marketing)
                .with("share", share);
    }

    /** A KPI counts even without its target: that lacks a number, not the thought. */
    private static boolean isBounded(Plan plan) {
        Stream<Trigger> triggers =
                Stream.concat(
                        plan.assumptions().stream().flatMap(it -> it.brokenWhen().stream()),
                        plan.risks().stream().flatMap(it -> it.trigger().stream()));
        return plan.goals().stream().anyMatch(it -> bounds(it.metric(), it.bound(), plan))
                || plan.kpis().stream().anyMatch(it -> bounds(it.metric(), it.bound(), plan))
                || triggers.anyMatch(it -> bounds(it.metric(), good(it.side()), plan));
    }

    private static Bound good(Trigger.Side warns) {
        return warns == Trigger.Side.ABOVE ? Bound.AT_MOST : Bound.AT_LEAST;
    }

    /** Marketing over revenue at most so much, or revenue over marketing at least so much. */
    private static boolean bounds(Metric metric, Bound bound, Plan plan) {
        Metric meaning = metric.meaning();
        if (!meaning.equals(metric)) {
            return bounds(meaning, bound, plan);
        }
        if (metric instanceof Metric.Combined ratio && ratio.operator() == Operator.DIVIDE) {
            Metric spent = bound == Bound.AT_MOST ? ratio.left() : ratio.right();
            Metric earned = bound == Bound.AT_MOST ? ratio.right() : ratio.left();
            return speaksOf(spent, AccountKind.MARKETING, plan)
                    && speaksOf(earned, AccountKind.REVENUE, plan);
        }
        return false;
    }

    private static boolean speaksOf(Metric metric, AccountKind kind, Plan plan) {
        return metric.selections().stream()
                .map(Selection::account)
                .anyMatch(
                        id ->
                                id.equals(kind.id())
                                        || plan.company().accounts().stream()
                                                .anyMatch(
                                                        it ->
                                                                it.kind() == kind
                                                                        && it.id().equals(id)));
    }
}
