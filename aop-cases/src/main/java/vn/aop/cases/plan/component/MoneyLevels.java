package vn.aop.cases.plan.component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.WrittenMoney;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;

/**
 * The levels of a metric: where it counts money, or money for each of something, they are amounts,
 * and read as strictly.
 */
public final class MoneyLevels {

    private static final List<String> KEYS =
            List.of("level", "months", "below", "above", "step", "oneDayPer");

    private MoneyLevels() {}

    /** Reports the levels in an object that are no amounts although their metric counts money. */
    public static void check(Optional<Metric> metric, Optional<Node> object, FileReading reading) {
        if (metric.filter(it -> it.unit().isWrittenAsMoney()).isPresent()) {
            object.filter(Node.Fields.class::isInstance)
                    .map(Node.Fields.class::cast)
                    .ifPresent(
                            fields ->
                                    KEYS.stream()
                                            .flatMap(key -> fields.get(key).stream())
                                            .forEach(it -> WrittenMoney.check(it, reading)));
        }
    }

    /**
     * What the goals of a plan measure, so that a change that names a goal is read by it.
     *
     * @param byGoal the metrics by the ids of their goals
     */
    public record OfGoals(Map<String, Metric> byGoal) {

        public OfGoals {
            byGoal = Map.copyOf(byGoal);
        }

        public static OfGoals of(Plan plan) {
            Map<String, Metric> metrics = new HashMap<>();
            plan.goals().forEach(it -> metrics.put(it.id(), it.metric()));
            return new OfGoals(metrics);
        }

        public static void note(Goal goal, FileReading reading) {
            Map<String, Metric> metrics =
                    new HashMap<>(
                            reading.known(OfGoals.class).map(OfGoals::byGoal).orElse(Map.of()));
            metrics.put(goal.id(), goal.metric());
            reading.learn(OfGoals.class, new OfGoals(metrics));
        }
    }
}
