package vn.aop.core.check.rules.goals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Tells of a channel with the best gross margin that contributes least, after its fees and what is
 * spent for it. See {@code docs/checks/fees-turn-channels.md}.
 */
final class FeesTurnChannels implements Rule {

    @Override
    public String id() {
        return "fees-turn-channels";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Margins> channels =
                context.plan().company().channels().stream()
                        .map(Channel::id)
                        .flatMap(it -> Margins.of(it, context).stream())
                        .toList();
        Comparator<Margins> before = Comparator.comparing(Margins::gross);
        Comparator<Margins> after = Comparator.comparing(Margins::contribution);
        if (channels.size() < 2) {
            return List.of();
        }
        Margins best = channels.stream().max(before).orElseThrow();
        Margins worst = channels.stream().min(after).orElseThrow();
        Margins bestAfter = channels.stream().max(after).orElseThrow();
        boolean isTurned =
                best.equals(worst)
                        && after.compare(worst, bestAfter) < 0
                        && before.compare(bestAfter, best) < 0;
        return isTurned ? List.of(finding(best, bestAfter, context)) : List.of();
    }

    private Finding finding(Margins turned, Margins better, CheckContext context) {
        return Finding.of(this, Place.channel(turned.channel()))
                .with("channel", context.plan().company().nameOf(turned.channel()))
                .with("margin", Value.ratio(turned.gross()))
                .with("contribution", Value.ratio(turned.contribution()))
                .with("better", context.plan().company().nameOf(better.channel()))
                .with("betterMargin", Value.ratio(better.gross()))
                .with("betterContribution", Value.ratio(better.contribution()));
    }

    /** What a channel keeps of its planned revenue, before fees and after. */
    private record Margins(String channel, BigDecimal gross, BigDecimal contribution) {

        static Optional<Margins> of(String channel, CheckContext context) {
            Optional<BigDecimal> gross =
                    context.planned(Metric.of("gross_margin", channel)).number();
            Optional<BigDecimal> contribution =
                    context.planned(Metric.of("contribution_margin", channel)).number();
            return gross.flatMap(
                    before -> contribution.map(after -> new Margins(channel, before, after)));
        }
    }
}
