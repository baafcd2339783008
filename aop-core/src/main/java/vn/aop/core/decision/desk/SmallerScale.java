package vn.aop.core.decision.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.decision.Proposal;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;

/**
 * A proposal on a smaller scale: what it spends and saves, its discount, its better margin and its
 * actions with their effects, all to the same share of what was asked.
 */
final class SmallerScale {

    private static final int PLACES = 4;

    private final Plan before;
    private final BigDecimal scale;

    /**
     * Makes the scale.
     *
     * @param before the plan as it is
     * @param scale the share of it that is left, between 0 and 1
     */
    SmallerScale(Plan before, BigDecimal scale) {
        this.before = before;
        this.scale = scale;
    }

    /** Returns the changes that, after a proposal's own, bring it to the smaller scale. */
    List<Change> of(Proposal proposal) {
        return proposal.changes().stream().flatMap(it -> smaller(it).stream()).toList();
    }

    private Optional<Change> smaller(Change change) {
        if (change instanceof BudgetChange.Raise raise) {
            return rest(raise.amounts()).map(it -> new BudgetChange.Cut(raise.line(), it));
        } else if (change instanceof BudgetChange.Cut cut) {
            return rest(cut.amounts()).map(it -> new BudgetChange.Raise(cut.line(), it));
        } else if (change instanceof TermsChange.Price price) {
            return smaller(price);
        } else if (change instanceof TermsChange.Margin margin) {
            return margin.margin().map(it -> nearer(margin, it));
        }
        return change instanceof ActionChange.Add add
                ? Optional.of(new ActionRevision.Scale(add.added().id(), scale))
                : Optional.empty();
    }

    /** What is taken back of some amounts, rounded up to the smallest unit. */
    private Optional<MonthlyAmounts> rest(MonthlyAmounts amounts) {
        BigDecimal share = BigDecimal.ONE.subtract(scale);
        return Optional.of(
                new MonthlyAmounts(
                        amounts.amounts().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                it -> it.getKey(),
                                                it -> part(it.getValue(), share),
                                                (one, other) -> one,
                                                TreeMap::new))));
    }

    private static Money part(Money amount, BigDecimal share) {
        return amount.multipliedBy(share, RoundingMode.UP);
    }

    /** The price nearer to the one that holds, in whole per cents. */
    private Optional<Change> smaller(TermsChange.Price price) {
        BigDecimal held = held(price);
        BigDecimal less =
                price.change().subtract(held).multiply(scale).setScale(2, RoundingMode.DOWN);
        return Optional.<Change>of(
                        new TermsChange.Price(
                                price.channel(), price.group(), price.months(), held.add(less)))
                .filter(it -> less.signum() != 0);
    }

    /** The change that holds for the first of the sales in the first of the months. */
    private BigDecimal held(TermsChange.Price price) {
        return before.revenue()
                .priceFactor(
                        price.channel().orElse(before.company().channels().get(0).id()),
                        price.group().orElse(before.company().groups().get(0).id()),
                        price.months().from())
                .subtract(BigDecimal.ONE);
    }

    /** The margin nearer to the one that holds. */
    private Change nearer(TermsChange.Margin change, BigDecimal asked) {
        BigDecimal held = held(change).orElse(asked);
        BigDecimal nearer =
                held.add(asked.subtract(held).multiply(scale))
                        .setScale(PLACES, RoundingMode.HALF_EVEN);
        return new TermsChange.Margin(
                change.channel(), change.group(), change.months(), Optional.of(nearer));
    }

    private Optional<BigDecimal> held(TermsChange.Margin change) {
        String channel = change.channel().orElse(before.company().channels().get(0).id());
        return before.revenue()
                .margin(channel, change.group(), change.months().from())
                .map(MarginChange::margin)
                .or(
                        () ->
                                before.company()
                                        .group(change.group())
                                        .map(
                                                it ->
                                                        change.channel()
                                                                .map(it::marginIn)
                                                                .orElse(it.margin())));
    }
}
