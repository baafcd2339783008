package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What changes spend and what pays it back within the year, compared with not spending it.
 *
 * <p>Money that the plan holds and nothing has claimed is not free: a plan counts it as spent, so a
 * profit that rises may only mean that it is spent on something rather than on nothing. Here {@code
 * outlay = Σ lines (rise of what they allow + what is taken of their free money)}, {@code brings =
 * change of operating profit + rise of the costs that lines allow + what actions give back} and
 * {@code net = brings − outlay}. For example, 10 million of ads from a line that has them free,
 * which bring 7 million of sales with 1.9 million of contribution, lose 8.1 million against not
 * spending them. Source: contribution margin, Horngren, "Cost Accounting", ch. 3; {@code
 * docs/formulas/payback.md}.
 *
 * @param outlay what is spent that would not be otherwise; below 0 where lines allow less
 * @param brings what is left of the further sales after goods and fees, and of other costs saved
 * @param sales by how much revenue of the year rises
 */
public record Payback(Money outlay, Value brings, Value sales) {

    private static final Value RESPONSE_UNTOLD =
            Value.undefined(Message.of("undefined.response-untold"));

    public Payback {
        requireNonNull(outlay, "outlay");
        requireNonNull(brings, "brings");
        requireNonNull(sales, "sales");
    }

    /**
     * Returns what changes spend and bring; what that is, nobody can tell of money that is drawn
     * for a risk where no action uses more.
     */
    static Payback of(TradeOff tradeOff) {
        Money nothing = Money.zero(tradeOff.reserve().before().getCurrencyUnit());
        Money costs =
                tradeOff.lines().stream()
                        .filter(it -> AccountKind.operatingCosts().contains(it.kind()))
                        .map(LineTrade::more)
                        .reduce(nothing, Money::plus);
        Money released =
                tradeOff.lines().stream().map(LineTrade::released).reduce(nothing, Money::plus);
        Money outlay = tradeOff.outlay();
        return isDrawnUnclaimed(tradeOff)
                ? new Payback(outlay, RESPONSE_UNTOLD, RESPONSE_UNTOLD)
                : new Payback(
                        outlay,
                        tradeOff.moreProfit().plus(Value.of(costs.plus(released))),
                        tradeOff.moreSales());
    }

    private static boolean isDrawnUnclaimed(TradeOff tradeOff) {
        BeforeAfter<Money> reserve = tradeOff.reserve();
        return reserve.after().isLessThan(reserve.before())
                && tradeOff.lines().stream().anyMatch(LineTrade::isRaisedUnclaimed)
                && tradeOff.lines().stream().noneMatch(LineTrade::isUsedMore);
    }

    /**
     * Returns what is spent of some lines that would not be otherwise; empty where money is moved
     * and nothing else.
     */
    static Optional<Money> outlay(List<LineTrade> lines) {
        return MovedMoney.in(lines).rest(lines).stream().map(LineTrade::outlay).reduce(Money::plus);
    }

    /** Returns what is gained or lost against not spending the outlay. */
    public Value net() {
        return brings.minus(Value.of(outlay));
    }

    /** Returns whether something is spent that would not be otherwise. */
    public boolean isSpent() {
        return outlay.isPositive();
    }

    /** Returns whether something is spent of which nobody can tell what it brings. */
    public boolean isUntold() {
        return isSpent() && brings.whyUndefined().isPresent();
    }

    /** Returns whether it brings at least what it spends. */
    public boolean isPaid() {
        return net().number().filter(it -> it.signum() >= 0).isPresent();
    }
}
