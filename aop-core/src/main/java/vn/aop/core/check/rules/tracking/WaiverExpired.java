package vn.aop.core.check.rules.tracking;

import java.util.List;
import java.util.stream.IntStream;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.RuleName;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Place;

/** Flags waivers whose time is over. See {@code docs/checks/waiver-expired.md}. */
final class WaiverExpired implements Rule {

    @Override
    public String id() {
        return "waiver-expired";
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
        List<Waiver> waivers = context.plan().waivers();
        return context.circumstances().today().stream()
                .flatMap(
                        today ->
                                IntStream.range(0, waivers.size())
                                        .filter(i -> today.isAfter(waivers.get(i).until()))
                                        .mapToObj(i -> finding(i, waivers.get(i))))
                .toList();
    }

    private Finding finding(int index, Waiver waiver) {
        return Finding.of(this, Place.of("waivers").then(index))
                .with("rule", new RuleName(waiver.rule()))
                .with("where", waiver.where())
                .with("reason", waiver.reason())
                .with("until", waiver.until());
    }
}
