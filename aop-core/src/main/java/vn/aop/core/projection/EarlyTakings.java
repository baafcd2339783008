package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import vn.aop.core.figures.Channel;

/**
 * What a plan would be paid ahead for sales that nobody had decided on by then: customers who come
 * because of an action of July and pay three months ahead cannot have paid in April. They pay when
 * the sales begin to differ, and not before a first month in which something can still be done.
 *
 * @param before the plan as it is
 * @param after the plan as it would be
 * @param from that first month
 */
public record EarlyTakings(Projection before, Projection after, YearMonth from) {

    public EarlyTakings {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(from, "from");
    }

    /**
     * Returns the cash of the plan as it would be, with what would come too early in the month in
     * which it can come; over the year it sums to the same.
     *
     * @param cash its cash as the plan says
     */
    public CashFlow later(CashFlow cash) {
        List<Channel> paid =
                after.plan().company().channels().stream()
                        .filter(it -> it.paidAhead().isPresent())
                        .toList();
        if (paid.isEmpty()) {
            return cash;
        }
        Map<YearMonth, Money> moved = new HashMap<>();
        CashParts was = CashParts.of(before);
        CashParts is = CashParts.of(after);
        paid.forEach(it -> move(it, was, is, moved));
        return moved.isEmpty() ? cash : cash.receiving(moved);
    }

    private void move(Channel channel, CashParts was, CashParts is, Map<YearMonth, Money> moved) {
        YearMonth possible = possible(channel);
        List<YearMonth> early =
                months().stream().filter(month -> month.isBefore(possible)).toList();
        for (YearMonth month : early) {
            Money more = ahead(is, channel, month).minus(ahead(was, channel, month));
            if (!more.isZero()) {
                moved.merge(month, more.negated(), Money::plus);
                moved.merge(possible, more, Money::plus);
            }
        }
    }

    private List<YearMonth> months() {
        return before.plan().year().months();
    }

    /** The first month, from the one on in which something can be done, in which sales differ. */
    private YearMonth possible(Channel channel) {
        List<Money> was = sold(before, channel);
        List<Money> is = sold(after, channel);
        int first = 0;
        while (first < was.size() && was.get(first).equals(is.get(first))) {
            first++;
        }
        boolean isLater = first < was.size() && months().get(first).isAfter(from);
        return isLater ? months().get(first) : from;
    }

    private static List<Money> sold(Projection projection, Channel channel) {
        return Takings.sold(projection.figures(), channel.id());
    }

    private Money ahead(CashParts parts, Channel channel, YearMonth month) {
        return parts.receipts(month).stream()
                .filter(it -> it.kind() == CashPart.Kind.PAID_AHEAD)
                .filter(it -> it.channel().filter(channel.id()::equals).isPresent())
                .map(CashPart::amount)
                .reduce(Money.zero(before.plan().company().currency()), Money::plus);
    }
}
