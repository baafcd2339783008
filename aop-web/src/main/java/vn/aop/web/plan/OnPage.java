package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.coherence.Writing;

/** Names and figures as they stand on a page: goals with their names, revenue as people say it. */
record OnPage(Plan plan, Wording wording) implements Writing {

    private static final int PLACES = 2;

    OnPage {
        requireNonNull(plan, "plan");
        requireNonNull(wording, "wording");
    }

    /** Names revenue in all, or of a channel or group. */
    @Override
    public String name(Metric metric) {
        List<String> tags = metric.selections().stream().flatMap(it -> it.tags().stream()).toList();
        return tags.isEmpty()
                ? wording.say("coherence.all-revenue")
                : wording.say(
                        Message.of("coherence.revenue-of")
                                .with("what", wording.tagName(tags.get(0))));
    }

    @Override
    public String goals(List<String> ids) {
        return ids.stream()
                .flatMap(id -> plan.goal(id).stream())
                .map(this::goal)
                .collect(Collectors.joining(", "));
    }

    private String goal(Goal goal) {
        return goal.id() + " (" + wording.text(goal.name()) + ")";
    }

    @Override
    public String money(BigDecimal amount) {
        return wording.shortValue(Value.of(amount, Unit.MONEY));
    }

    @Override
    public String level(BigDecimal level, Unit unit) {
        return unit == Unit.RATIO
                ? wording.numbers().exactPercent(level, PLACES)
                : wording.shortValue(Value.of(level, unit));
    }

    @Override
    public String share(BigDecimal share) {
        return wording.numbers().percent(share, PLACES);
    }

    @Override
    public String growth(Optional<BigDecimal> growth) {
        return growth.map(this::growth).orElseGet(() -> wording.say("coherence.new"));
    }

    /** Writes growth with its sign and both places: {@code +80,00%}, {@code −5,71%}. */
    private String growth(BigDecimal growth) {
        return (growth.signum() > 0 ? "+" : "") + wording.numbers().exactPercent(growth, PLACES);
    }
}
