package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;

/**
 * What a channel, or a product group, sells and earns in the planned year.
 *
 * @param channel the channel's id; empty for a group
 * @param group the group's id; empty for a channel
 * @param revenue what it sells by plan, undefined where months of it are not known
 * @param lastYear what it sold last year, undefined where months of it are not known
 * @param whole what the company sells by plan
 * @param grossProfit what is left of its revenue after the cost of the goods, before fees
 * @param contribution what is left of that after its fees and what is spent for it alone
 */
public record PlannedPart(
        Optional<String> channel,
        Optional<String> group,
        Value revenue,
        Value lastYear,
        Value whole,
        Value grossProfit,
        Value contribution) {

    public PlannedPart {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(revenue, "revenue");
        requireNonNull(lastYear, "lastYear");
        requireNonNull(whole, "whole");
        requireNonNull(grossProfit, "grossProfit");
        requireNonNull(contribution, "contribution");
    }

    public static List<PlannedPart> channels(Projection projection) {
        return projection.plan().company().channels().stream()
                .map(Channel::id)
                .map(id -> of(id, Optional.of(id), Optional.empty(), projection))
                .toList();
    }

    public static List<PlannedPart> groups(Projection projection) {
        return projection.plan().company().groups().stream()
                .map(ProductGroup::id)
                .map(id -> of(id, Optional.empty(), Optional.of(id), projection))
                .toList();
    }

    private static PlannedPart of(
            String tag, Optional<String> channel, Optional<String> group, Projection projection) {
        MetricSource planned = projection.sums();
        Span year = projection.plan().year().span();
        Value revenue = planned.value(Selection.of(AccountKind.REVENUE, tag), year);
        return new PlannedPart(
                channel,
                group,
                revenue,
                lastYear(projection, tag),
                planned.value(Selection.of(AccountKind.REVENUE), year),
                revenue.minus(planned.value(Selection.of(AccountKind.COST_OF_GOODS, tag), year)),
                Metric.of("contribution", tag).value(planned, year));
    }

    private static Value lastYear(Projection projection, String tag) {
        return Metric.of(AccountKind.REVENUE.id(), tag)
                .value(
                        projection.plan().baseline().source(),
                        projection.plan().year().previous().span());
    }

    /**
     * Returns whether parts have fees, or anything is spent for one alone, so that they contribute
     * other than their gross profit.
     */
    public static boolean hasContribution(Projection projection) {
        return Stream.concat(channels(projection).stream(), groups(projection).stream())
                .anyMatch(it -> !it.contribution().equals(it.grossProfit()));
    }

    /** Returns its id. */
    public String id() {
        return channel.or(() -> group).orElseThrow();
    }

    /** Returns by how much it grows: planned ÷ last year − 1. */
    public Value growth() {
        return revenue.minus(lastYear).dividedBy(lastYear);
    }

    /** Returns its share of all revenue. */
    public Value share() {
        return revenue.dividedBy(whole);
    }

    /** Returns its contribution margin. */
    public Value contributionMargin() {
        return contribution.dividedBy(revenue);
    }

    /** Returns its gross margin. */
    public Value margin() {
        return grossProfit.dividedBy(revenue);
    }
}
