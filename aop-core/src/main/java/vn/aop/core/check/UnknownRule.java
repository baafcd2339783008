package vn.aop.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Nearest;

/**
 * Flags waivers and thresholds that speak of no rule, and waivers of a place that the plan does not
 * have. See {@code docs/checks/unknown-rule.md}.
 */
final class UnknownRule implements Rule {

    @Override
    public String id() {
        return "unknown-rule";
    }

    @Override
    public Kind kind() {
        return Kind.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<ThresholdChange> thresholds = subject.plan().thresholds();
        for (int i = 0; i < thresholds.size(); i++) {
            findings.addAll(threshold(subject.rules(), thresholds.get(i), "thresholds/" + i));
        }
        List<Waiver> waivers = subject.plan().waivers();
        if (!waivers.isEmpty()) {
            PlanPlaces places = new PlanPlaces(subject.plan(), subject.history().original());
            for (int i = 0; i < waivers.size(); i++) {
                findings.addAll(rule(subject.rules(), waivers.get(i).rule(), "waivers/" + i));
                findings.addAll(place(places, waivers.get(i).where(), "waivers/" + i));
            }
        }
        return findings;
    }

    /** A place that an amendment took away is no slip of the pen. */
    private List<Finding> place(PlanPlaces places, String place, String where) {
        return places.hold(place)
                ? List.of()
                : List.of(
                        Finding.saying(
                                "place",
                                this,
                                where + "/where",
                                "place",
                                place,
                                "nearest",
                                places.nearest(place)));
    }

    private List<Finding> threshold(List<Rule> rules, ThresholdChange change, String where) {
        Optional<Rule> rule = rules.stream().filter(it -> it.id().equals(change.rule())).findAny();
        if (rule.isEmpty()) {
            return rule(rules, change.rule(), where);
        }
        List<String> names = rule.get().thresholds().stream().map(Threshold::name).toList();
        return names.contains(change.name())
                ? List.of()
                : List.of(
                        Finding.saying(
                                names.isEmpty() ? "no-threshold" : "threshold",
                                this,
                                where + "/name",
                                "name",
                                change.name(),
                                "rule",
                                change.rule(),
                                "known",
                                names));
    }

    private List<Finding> rule(List<Rule> rules, String id, String where) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        return ids.isEmpty() || ids.contains(id)
                ? List.of()
                : List.of(
                        Finding.of(
                                this, where + "/rule", "rule", id, "nearest", Nearest.to(id, ids)));
    }
}
