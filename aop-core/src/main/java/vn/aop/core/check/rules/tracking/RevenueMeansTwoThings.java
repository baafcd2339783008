package vn.aop.core.check.rules.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Flags goals, KPIs and imports that count revenue in another way than the plan. See {@code
 * docs/checks/revenue-means-two-things.md}.
 */
final class RevenueMeansTwoThings implements Rule {

    @Override
    public String id() {
        return "revenue-means-two-things";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    /** Somebody's understanding of revenue: where it stands, in a sentence of its own. */
    private record Understanding(String what, Place where, Object name, RevenueDefinition it) {}

    @Override
    public List<Finding> check(CheckContext context) {
        List<Understanding> all = understandings(context);
        Optional<RevenueDefinition> plans = context.plan().revenue().definition();
        Optional<RevenueDefinition> agreed =
                plans.isPresent() ? plans : all.stream().map(Understanding::it).findFirst();
        return all.stream()
                .filter(it -> !it.it().equals(agreed.orElseThrow()))
                .map(it -> finding(it, agreed.orElseThrow()))
                .toList();
    }

    private static List<Understanding> understandings(CheckContext context) {
        Plan plan = context.plan();
        List<Understanding> all = new ArrayList<>();
        plan.goals()
                .forEach(
                        goal ->
                                goal.revenue()
                                        .map(of("goal", Place.goal(goal.id()), goal.name()))
                                        .ifPresent(all::add));
        plan.kpis()
                .forEach(
                        kpi ->
                                kpi.revenue()
                                        .map(of("kpi", Place.kpi(kpi.id()), kpi.name()))
                                        .ifPresent(all::add));
        context.circumstances()
                .imported()
                .map(it -> new Understanding("import", Place.of("revenue/definition"), "", it))
                .ifPresent(all::add);
        return all;
    }

    private static Function<RevenueDefinition, Understanding> of(
            String what, Place element, Object name) {
        return it -> new Understanding(what, element.then("revenue"), name, it);
    }

    private Finding finding(Understanding other, RevenueDefinition agreed) {
        return Finding.saying(other.what(), this, other.where())
                .with("name", other.name())
                .with("differences", differences(other.it(), agreed));
    }

    private List<Message> differences(RevenueDefinition other, RevenueDefinition agreed) {
        List<Message> all = new ArrayList<>();
        add(all, "recognised", other.recognised(), agreed.recognised());
        add(all, "returns", other.returns(), agreed.returns());
        add(all, "fees", other.fees(), agreed.fees());
        add(all, "tax", other.tax(), agreed.tax());
        return all;
    }

    private void add(List<Message> all, String part, Enum<?> theirs, Enum<?> ours) {
        if (theirs != ours) {
            String key = "check." + id() + "." + part;
            all.add(Message.of(key).with("theirs", theirs).with("ours", ours));
        }
    }
}
