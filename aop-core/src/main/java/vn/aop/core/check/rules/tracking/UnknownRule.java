package vn.aop.core.check.rules.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Place;

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
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        List<ThresholdChange> thresholds = context.plan().thresholds();
        for (int i = 0; i < thresholds.size(); i++) {
            findings.addAll(
                    threshold(context.rules(), thresholds.get(i), Place.of("thresholds").then(i)));
        }
        List<Waiver> waivers = context.plan().waivers();
        if (!waivers.isEmpty()) {
            WaivablePlaces places =
                    new WaivablePlaces(context.plan(), context.history().original());
            for (int i = 0; i < waivers.size(); i++) {
                findings.addAll(
                        rule(context.rules(), waivers.get(i).rule(), Place.of("waivers").then(i)));
                findings.addAll(place(places, waivers.get(i), Place.of("waivers").then(i)));
            }
        }
        return findings;
    }

    /** A place that an amendment took away is no slip of the pen. */
    private List<Finding> place(WaivablePlaces places, Waiver waiver, Place where) {
        return places.hold(waiver.where())
                ? List.of()
                : List.of(
                        Finding.saying("place", this, where.then("where"))
                                .with("place", waiver.place())
                                .with("nearest", places.nearest(waiver.where())));
    }

    private List<Finding> threshold(List<Rule> rules, ThresholdChange change, Place where) {
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
                                        where.then("name"))
                                .with("name", change.name())
                                .with("rule", change.rule())
                                .with("known", names));
    }

    private List<Finding> rule(List<Rule> rules, String id, Place where) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        return ids.isEmpty() || ids.contains(id)
                ? List.of()
                : List.of(
                        Finding.of(this, where.then("rule"))
                                .with("rule", id)
                                .with("nearest", Nearest.to(id, ids)));
    }
}
