package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Thresholds;
import vn.aop.core.text.Message;
import vn.aop.web.widget.PlanWords;

/**
 * A KPI in a plan.
 *
 * @param id the id
 * @param name what people call it
 * @param metric what is measured
 * @param kind whether people act on it directly or see it as a result
 * @param target what it should be each month
 * @param levels beyond which levels it turns amber, and red, if that is decided
 * @param goal the id of the goal that it speaks of, if it is tied to one
 * @param owner who watches it
 * @param rhythm how often
 * @param source where its figure comes from, if that is written down
 */
public record KpiRow(
        String id,
        String name,
        String metric,
        String kind,
        String target,
        Optional<String> levels,
        Optional<String> goal,
        String owner,
        String rhythm,
        Optional<String> source) {

    public KpiRow {
        requireNonNull(levels, "levels");
        requireNonNull(goal, "goal");
        requireNonNull(source, "source");
    }

    static KpiRow of(Kpi kpi, List<Thresholds> levels, PlanWords words) {
        Wording wording = words.wording();
        return new KpiRow(
                kpi.id(),
                wording.text(kpi.name()),
                words.metric(kpi.metric()),
                wording.name(kpi.kind()),
                kpi.target().map(target -> target(kpi, target, words)).orElse("–"),
                Thresholds.message(levels).map(wording::say),
                kpi.goal(),
                words.person(kpi.owner()),
                wording.name(kpi.rhythm()),
                kpi.source().map(wording::text));
    }

    private static String target(Kpi kpi, KpiTarget target, PlanWords words) {
        Wording wording = words.wording();
        return target.match(
                fromPlan ->
                        wording.say(Message.of("plan.kpi-from-plan").with("bound", kpi.bound())),
                level ->
                        wording.say(
                                Message.of("plan.target-level")
                                        .with("bound", kpi.bound())
                                        .with("level", words.level(level.level(), kpi.metric()))),
                monthly -> wording.say(Message.of("plan.kpi-monthly").with("bound", kpi.bound())));
    }
}
