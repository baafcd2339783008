package vn.aop.core.check.rules.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.action.Effect;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.text.Words;

/**
 * Flags two things that pull against each other where the plan names no choice. See {@code
 * docs/checks/choice-not-named.md}.
 */
final class ChoiceNotNamed implements Rule {

    @Override
    public String id() {
        return "choice-not-named";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        List<Finding> found = new ArrayList<>();
        SharedRank.in(plan).stream()
                .filter(it -> it.pullsApart(plan.company()))
                .map(it -> it.finding("goals", this))
                .forEach(found::add);
        if (liftsEveryChannel(plan) && !namesTheFirst(plan)) {
            found.add(
                    Finding.saying("channels", this, Place.of("direction/priorities"))
                            .with(
                                    "channels",
                                    plan.company().channels().stream()
                                            .map(Channel::name)
                                            .toList()));
        }
        return found;
    }

    /** An action that lifts all channels at once is no choice between them. */
    private static boolean liftsEveryChannel(Plan plan) {
        Set<String> lifted =
                plan.actions().stream()
                        .flatMap(action -> action.effects().stream())
                        .filter(effect -> effect.lift().signum() > 0)
                        .map(Effect::channel)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return lifted.size() > 1 && lifted.size() == plan.company().channels().size();
    }

    /** Whether priorities, the theme, a goal or a KPI tell which channel comes first. */
    private static boolean namesTheFirst(Plan plan) {
        Stream<Metric> metrics =
                Stream.concat(
                        plan.goals().stream().map(Goal::metric),
                        plan.kpis().stream().map(Kpi::metric));
        return !plan.direction().priorities().isEmpty()
                || plan.direction().theme().map(Words::of).filter(it -> isOf(it, plan)).isPresent()
                || metrics.anyMatch(it -> isOfOneChannel(it, plan));
    }

    private static boolean isOf(Words theme, Plan plan) {
        return plan.company().channels().stream()
                .anyMatch(
                        it ->
                                theme.contains(it.name().vi())
                                        || theme.contains(it.name().en())
                                        || theme.contains(it.id()));
    }

    private static boolean isOfOneChannel(Metric metric, Plan plan) {
        return metric.selections().stream()
                .flatMap(it -> it.tags().stream())
                .anyMatch(tag -> plan.company().channel(tag).isPresent());
    }
}
