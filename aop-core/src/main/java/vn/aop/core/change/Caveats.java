package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Replanned;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * What has to be known beside the figures of a trade-off: which money counts as not spent, which
 * goods the cash stands on, and what nobody can promise.
 *
 * @param tradeOff the trade-off
 * @param sides what its two sides are
 */
public record Caveats(TradeOff tradeOff, Sides sides) {

    /** What two sides of a trade-off are. */
    public enum Sides {
        /** Something that may be done or not. */
        CHOICE("trade.side-without", "trade.side-with"),
        /** A budget without cuts and with them. */
        CUTS("trade.side-without-cuts", "trade.side-with-cuts"),
        /** Two versions of one plan. */
        VERSIONS("trade.side-earlier", "trade.side-later"),
        /** Two plans beside each other. */
        PLANS("trade.side-first", "trade.side-second");

        private final Message before;
        private final Message after;

        Sides(String before, String after) {
            this.before = Message.of(before);
            this.after = Message.of(after);
        }
    }

    public Caveats {
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(sides, "sides");
    }

    /**
     * Returns which free money the comparison takes for unspent without the changes, although the
     * plan counts it as spent; empty where none is claimed.
     */
    public Optional<Message> notSpent() {
        List<LineTrade> claims = with(LineTrade::claimed, NotSpending.claims(tradeOff.lines()));
        return total(LineTrade::claimed, claims)
                .map(
                        it ->
                                Message.of("trade.not-spent")
                                        .with("side", sides.before)
                                        .with("amount", Value.of(it))
                                        .with("lines", names(claims)));
    }

    /**
     * Returns which money that actions give back the comparison takes for unspent with the changes,
     * although the plan still counts it as spent; empty where none is given back.
     */
    public Optional<Message> givenBack() {
        List<LineTrade> back = with(LineTrade::givenBack, tradeOff.lines());
        return total(LineTrade::givenBack, back)
                .map(
                        it ->
                                Message.of("trade.given-back")
                                        .with("side", sides.after)
                                        .with("amount", Value.of(it))
                                        .with("lines", names(back)));
    }

    /**
     * Returns how much of cash that is told as gained is there only because goods are not bought:
     * so much less of them is left at the end of the year. Empty where none is, or none is gained.
     */
    public Optional<Message> goodsMissing() {
        return new GoodsTrade(tradeOff).missing();
    }

    /**
     * Returns how much more goods are left at the end of the year because less is sold and bought
     * as planned: bought less, there would be more cash. Empty where none are.
     */
    public Optional<Message> goodsLeft() {
        return new GoodsTrade(tradeOff).left();
    }

    /**
     * Tells that months before {@link TradeOff#from} are planned otherwise as well, which rewrites
     * what they are held against; empty where they are not.
     */
    public Optional<Message> pastReplanned() {
        return Replanned.of(
                        tradeOff.versions().before(), tradeOff.versions().after(), tradeOff.from())
                .map(Replanned::message);
    }

    /**
     * Tells what the figures take for granted although nobody can promise it: that what a stopped
     * action has built lasts, that higher prices lose no piece that is sold, that money of past
     * months which actions give back was not spent.
     *
     * @return a sentence for each; empty where nothing is
     */
    public List<Message> takenForGranted() {
        return new TakenForGranted(
                        tradeOff.versions().before(),
                        tradeOff.versions().after(),
                        tradeOff.lines(),
                        tradeOff.from())
                .told();
    }

    private static List<LineTrade> with(Function<LineTrade, Money> part, List<LineTrade> lines) {
        return lines.stream().filter(it -> part.apply(it).isPositive()).toList();
    }

    private static Optional<Money> total(Function<LineTrade, Money> part, List<LineTrade> lines) {
        return lines.stream().map(part).reduce(Money::plus);
    }

    static List<Text> names(List<LineTrade> lines) {
        return lines.stream().map(it -> it.line().name()).toList();
    }
}
