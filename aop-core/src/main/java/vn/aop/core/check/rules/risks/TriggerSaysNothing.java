package vn.aop.core.check.rules.risks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Assumption;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags early warnings that cannot warn of anything: what they watch cannot be told, they are given
 * when all goes to plan, or lie far beyond anything that last year or the plan knows. See {@code
 * docs/checks/trigger-says-nothing.md}.
 */
final class TriggerSaysNothing implements Rule {

    private static final Threshold ALWAYS = Threshold.of("always", "0.5");
    private static final Threshold REACH = Threshold.of("reach", "0.5", "0.3");

    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());

    @Override
    public String id() {
        return "trigger-says-nothing";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RISKS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(ALWAYS, REACH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        if (!sellsAnything(context)) {
            return findings;
        }
        for (Risk risk : context.plan().risks()) {
            risk.trigger()
                    .flatMap(
                            it ->
                                    find(
                                            it,
                                            Place.risk(risk.id()).then("trigger"),
                                            risk.name(),
                                            context))
                    .ifPresent(findings::add);
        }
        for (Assumption assumption : context.plan().assumptions()) {
            Place where = Place.assumption(assumption.id()).then("brokenWhen");
            assumption
                    .brokenWhen()
                    .flatMap(it -> find(it, where, assumption.statement(), context))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Without any planned sales nothing can be compared, and other rules say so. */
    private static boolean sellsAnything(CheckContext context) {
        return context.projection()
                .asKnown(REVENUE)
                .number()
                .filter(it -> it.signum() > 0)
                .isPresent();
    }

    private Optional<Finding> find(Trigger trigger, Place where, Text name, CheckContext context) {
        MetricSource planned = context.plannedBy(trigger.metric());
        List<Value> values = values(trigger, planned, context.plan().year());
        List<BigDecimal> seen = known(values);
        if (seen.isEmpty() && !context.projection().isYearKnown(trigger.metric())) {
            return Optional.empty();
        }
        if (seen.isEmpty()) {
            return Optional.of(
                    Finding.saying("unknown", this, where)
                            .with("name", name)
                            .with("metric", trigger.metric()));
        }
        if (warnsAnyway(trigger, values, context)) {
            return Optional.of(told("always", trigger, where, name, extreme(trigger, seen)));
        }
        seen.addAll(
                known(
                        values(
                                trigger,
                                context.plan().baseline().source(),
                                context.plan().year().previous())));
        return isOutOfReach(trigger, seen, context)
                ? Optional.of(told("never", trigger, where, name, extreme(trigger, seen)))
                : Optional.empty();
    }

    private static List<Value> values(Trigger trigger, MetricSource source, FiscalYear year) {
        return year.months().stream()
                .map(month -> trigger.metric().value(source, Span.of(month)))
                .toList();
    }

    private static List<BigDecimal> known(List<Value> values) {
        List<BigDecimal> numbers = new ArrayList<>();
        values.forEach(it -> it.number().ifPresent(numbers::add));
        return numbers;
    }

    /** Whether the plan's own figures give the warning in most of the months that can give it. */
    private boolean warnsAnyway(Trigger trigger, List<Value> values, CheckContext context) {
        long able = FiscalYear.MONTHS - trigger.months() + 1L;
        return BigDecimal.valueOf(trigger.warnings(values))
                        .compareTo(context.limit(this, ALWAYS).multiply(BigDecimal.valueOf(able)))
                >= 0;
    }

    /**
     * Whether the threshold lies further from the worst month than a share of what that month is;
     * where months lie below zero as well, than that share of what lies between worst and best.
     */
    private boolean isOutOfReach(Trigger trigger, List<BigDecimal> seen, CheckContext context) {
        BigDecimal worst = extreme(trigger, seen);
        BigDecimal low = seen.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = seen.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal measure = low.signum() >= 0 ? worst : worst.abs().max(high.subtract(low));
        BigDecimal distance =
                trigger.side() == Trigger.Side.BELOW
                        ? worst.subtract(trigger.threshold())
                        : trigger.threshold().subtract(worst);
        return distance.compareTo(measure.multiply(context.limit(this, REACH))) > 0;
    }

    /** The worst that has been seen: the least where less warns, the most where more does. */
    private static BigDecimal extreme(Trigger trigger, List<BigDecimal> seen) {
        return (trigger.side() == Trigger.Side.BELOW
                        ? seen.stream().min(BigDecimal::compareTo)
                        : seen.stream().max(BigDecimal::compareTo))
                .orElseThrow();
    }

    private Finding told(String what, Trigger trigger, Place where, Text name, BigDecimal extreme) {
        return Finding.saying(
                        what + (trigger.side() == Trigger.Side.BELOW ? "-below" : "-above"),
                        this,
                        where)
                .with("name", name)
                .with("metric", trigger.metric())
                .with("threshold", Value.of(trigger.threshold(), trigger.metric().unit()))
                .with("seen", Value.of(extreme, trigger.metric().unit()));
    }
}
