package vn.aop.core.decision.criteria;

import java.util.List;
import java.util.Optional;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Whether a channel that sells more also contributes more: after the cost of its goods, its fees
 * and what is spent for it alone. Source: {@code docs/formulas/profit-and-loss.md}.
 */
final class ContributionCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "contribution";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return assessment.before().plan().company().channels().stream()
                .flatMap(it -> judge(it, assessment).stream())
                .toList();
    }

    private Optional<Judgement> judge(Channel channel, Assessment assessment) {
        Value sold = change("revenue", channel, assessment);
        Value contributed = change("contribution", channel, assessment);
        return Optional.of(channel)
                .filter(it -> sold.isPositive() && contributed.negated().isPositive())
                .map(
                        it ->
                                Judgement.of(
                                                id(),
                                                Outcome.NOTE,
                                                Place.channel(it.id()),
                                                "ground.contributes-less")
                                        .with("channel", it.name())
                                        .with("more", sold)
                                        .with("less", contributed.negated()));
    }

    private static Value change(String metric, Channel channel, Assessment assessment) {
        return assessment.before().change(Metric.of(metric, channel.id()), assessment.after());
    }
}
