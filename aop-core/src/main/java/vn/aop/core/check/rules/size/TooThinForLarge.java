package vn.aop.core.check.rules.size;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Tracking;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/**
 * Flags plans of large companies that leave out what many people need. See {@code
 * docs/checks/too-thin-for-large.md}.
 */
final class TooThinForLarge implements Rule {

    private static final Threshold DEPARTMENTS = Threshold.of("departments", "0", "2");
    private static final Threshold APPROVERS = Threshold.of("approvers", "0", "1");
    private static final Threshold GOALS = Threshold.of("goals", "0", "3");
    private static final Threshold KPIS = Threshold.of("kpis", "0", "5");

    @Override
    public String id() {
        return "too-thin-for-large";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.SIZE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(DEPARTMENTS, APPROVERS, GOALS, KPIS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        int approvers = plan.tracking().map(Tracking::approvers).map(Collection::size).orElse(0);
        return Stream.of(
                        found(
                                context,
                                DEPARTMENTS,
                                departments(plan),
                                Place.of("resources/people")),
                        found(context, APPROVERS, approvers, Place.of("tracking/approvers")),
                        found(context, GOALS, plan.goals().size(), Place.of("goals")),
                        found(context, KPIS, plan.kpis().size(), Place.of("kpis")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static int departments(Plan plan) {
        return (int)
                plan.resources().people().stream()
                        .map(Person::department)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
    }

    private Optional<Finding> found(CheckContext context, Threshold least, int there, Place where) {
        int wanted = context.count(this, least);
        return there >= wanted
                ? Optional.empty()
                : Optional.of(
                        Finding.saying(least.name(), this, where)
                                .with("there", there)
                                .with("least", wanted));
    }
}
