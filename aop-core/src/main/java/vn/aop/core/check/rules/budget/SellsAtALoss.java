package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags what costs more than it brings: goods, with those that are thrown away, and the fees of the
 * channel. See {@code docs/checks/sells-at-a-loss.md}.
 */
final class SellsAtALoss implements Rule {

    private static final Threshold MATERIAL = Threshold.of("material", "0.01");

    @Override
    public String id() {
        return "sells-at-a-loss";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(MATERIAL);
    }

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.PROFIT);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        BigDecimal least =
                sum(context, AccountKind.REVENUE).multiply(context.limit(this, MATERIAL));
        return context.plan().company().groups().stream()
                .flatMap(group -> sales(group, context))
                .filter(it -> it.revenue().signum() > 0 && it.revenue().compareTo(least) >= 0)
                .filter(Sales::isLoss)
                .map(this::finding)
                .toList();
    }

    private static Stream<Sales> sales(ProductGroup group, CheckContext context) {
        return context.plan().company().channels().stream()
                .map(channel -> Sales.of(channel, group, context));
    }

    private Finding finding(Sales sales) {
        return Finding.of(this, Place.group(sales.group().id()))
                .with("group", sales.group().name())
                .with("channel", sales.channel().name())
                .with("goods", sales.share(sales.goods()))
                .with("fees", sales.share(sales.fees()));
    }

    private static BigDecimal sum(CheckContext context, AccountKind kind, String... tags) {
        return context.projection()
                .figures()
                .sum(Selection.of(kind, tags), context.plan().year().span())
                .getAmount();
    }

    /** What a group brings in a channel over the planned year, and what it costs there. */
    private record Sales(
            Channel channel,
            ProductGroup group,
            BigDecimal revenue,
            BigDecimal goods,
            BigDecimal fees) {

        static Sales of(Channel channel, ProductGroup group, CheckContext context) {
            return new Sales(
                    channel,
                    group,
                    sum(context, AccountKind.REVENUE, channel.id(), group.id()),
                    sum(context, AccountKind.COST_OF_GOODS, channel.id(), group.id()),
                    sum(context, AccountKind.CHANNEL_FEES, channel.id(), group.id()));
        }

        boolean isLoss() {
            return goods.add(fees).compareTo(revenue) > 0;
        }

        Value share(BigDecimal cost) {
            return Value.ratio(cost.divide(revenue, Value.PRECISION));
        }
    }
}
