package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.decision.recovery.FlexedPlan.Step;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * The channels and product groups that matter most in what moved a goal.
 *
 * @param company whose they are
 * @param flexed the plan for what was sold
 */
record SoldParts(Company company, FlexedPlan flexed) {

    private static final int MOST_PARTS = 2;
    private static final Selection SALES = Selection.of(AccountKind.REVENUE);

    /** A channel or group, and how much more than planned there is of it. */
    private record Part(Text name, String tag, BigDecimal more) {}

    /** Returns those whose share of all sales differs most from the plan. */
    List<Message> shares() {
        return Stream.concat(channels(), groups())
                .map(it -> new Part(it.name(), it.tag(), shareMoved(it.tag())))
                .filter(it -> it.more().signum() != 0)
                .sorted(Comparator.comparing((Part it) -> it.more().abs()).reversed())
                .limit(MOST_PARTS)
                .map(
                        it ->
                                Message.of("correct.look-share")
                                        .with("name", it.name())
                                        .with("share", share(it.tag(), Step.MIX))
                                        .with("plan", share(it.tag(), Step.PLANNED)))
                .toList();
    }

    private BigDecimal shareMoved(String tag) {
        return share(tag, Step.MIX)
                .minus(share(tag, Step.PLANNED))
                .number()
                .orElse(BigDecimal.ZERO);
    }

    private Value share(String tag, Step step) {
        return Value.of(flexed.sum(Selection.of(AccountKind.REVENUE, tag), step))
                .dividedBy(Value.of(flexed.sum(SALES, step)));
    }

    /** Returns the groups whose goods, or the channels whose fees, cost most more than by plan. */
    List<Message> dearer(AccountKind kind, Step step) {
        return (kind == AccountKind.COST_OF_GOODS ? groups() : channels())
                .map(it -> new Part(it.name(), it.tag(), more(kind, it.tag(), step).getAmount()))
                .filter(it -> it.more().signum() > 0)
                .sorted(Comparator.comparing(Part::more).reversed())
                .limit(MOST_PARTS)
                .map(
                        it ->
                                Message.of("correct.look-dearer")
                                        .with("name", it.name())
                                        .with("more", more(kind, it.tag(), step)))
                .toList();
    }

    private Money more(AccountKind kind, String tag, Step step) {
        Selection part = Selection.of(kind, tag);
        return flexed.sum(part, step).minus(flexed.sum(part, step.before()));
    }

    private Stream<Part> channels() {
        return company.channels().stream().map(it -> new Part(it.name(), it.id(), BigDecimal.ZERO));
    }

    private Stream<Part> groups() {
        return company.groups().stream().map(it -> new Part(it.name(), it.id(), BigDecimal.ZERO));
    }
}
