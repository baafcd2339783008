package vn.aop.web.answer;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.change.Difference;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** What has to be known to read the figures of a trade-off. */
public final class TradeOffNotes {

    private static final Place CASH = Place.of("resources/cashFloor");

    private TradeOffNotes() {}

    /**
     * Returns that the figures are the least, what they take for granted, which money is only
     * moved, which lines follow what is sold, what is taken for unspent, then what the cash owes to
     * goods that are not bought, or bought as planned, and why it is in doubt by the checks in
     * force.
     */
    public static List<Message> all(TradeOff tradeOff, Checks checks) {
        return Stream.of(
                        tradeOff.atLeast().stream(),
                        tradeOff.caveats().takenForGranted().stream(),
                        tradeOff.moved().stream(),
                        tradeOff.followed().stream(),
                        unspent(tradeOff),
                        goods(tradeOff),
                        doubts(tradeOff, checks))
                .flatMap(it -> it)
                .toList();
    }

    /** Returns the same for who reads only what gets worse and what gets better. */
    public static List<Message> ofSentences(TradeOff tradeOff, Checks checks) {
        List<Difference> told =
                Stream.concat(tradeOff.worse().stream(), tradeOff.better().stream()).toList();
        if (told.isEmpty()) {
            return Stream.of(
                            tradeOff.caveats().takenForGranted().stream(),
                            tradeOff.moved().stream(),
                            tradeOff.followed().stream())
                    .flatMap(it -> it)
                    .toList();
        }
        return told.stream().anyMatch(it -> it.where().equals(CASH))
                ? all(tradeOff, checks)
                : Stream.of(
                                tradeOff.caveats().takenForGranted().stream(),
                                tradeOff.moved().stream(),
                                tradeOff.followed().stream(),
                                unspent(tradeOff))
                        .flatMap(it -> it)
                        .toList();
    }

    /** Returns the same of an amendment, before it that months that are past are planned anew. */
    public static List<Message> ofAmendment(TradeOff tradeOff, Checks checks) {
        return Stream.concat(
                        tradeOff.caveats().pastReplanned().stream(),
                        ofSentences(tradeOff, checks).stream())
                .toList();
    }

    private static Stream<Message> unspent(TradeOff tradeOff) {
        return Stream.concat(
                tradeOff.caveats().notSpent().stream(), tradeOff.caveats().givenBack().stream());
    }

    private static Stream<Message> goods(TradeOff tradeOff) {
        return Stream.concat(
                tradeOff.caveats().goodsMissing().stream(),
                tradeOff.caveats().goodsLeft().stream());
    }

    private static Stream<Message> doubts(TradeOff tradeOff, Checks checks) {
        return checks.doubtsOfCash(tradeOff).stream()
                .map(it -> Message.of("trade.cash-in-doubt").with("why", it.message()));
    }
}
