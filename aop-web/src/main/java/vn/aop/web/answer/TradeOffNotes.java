package vn.aop.web.answer;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.change.Difference;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Finding;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** What has to be known to read the figures of a trade-off. */
public final class TradeOffNotes {

    private static final Place CASH = Place.of("resources/cashFloor");

    private TradeOffNotes() {}

    /**
     * Returns that the figures are the least, which money is only moved or taken for unspent, then
     * why the cash is in doubt.
     */
    public static List<Message> all(TradeOff tradeOff) {
        return Stream.of(
                        tradeOff.atLeast().stream(),
                        tradeOff.moved().stream(),
                        unspent(tradeOff),
                        doubts(tradeOff))
                .flatMap(it -> it)
                .toList();
    }

    /** Returns the same for who reads only what gets worse and what gets better. */
    public static List<Message> ofSentences(TradeOff tradeOff) {
        List<Difference> told =
                Stream.concat(tradeOff.worse().stream(), tradeOff.better().stream()).toList();
        if (told.isEmpty()) {
            return tradeOff.moved().stream().toList();
        }
        return told.stream().anyMatch(it -> it.where().equals(CASH))
                ? all(tradeOff)
                : Stream.concat(tradeOff.moved().stream(), unspent(tradeOff)).toList();
    }

    private static Stream<Message> unspent(TradeOff tradeOff) {
        return Stream.concat(tradeOff.notSpent().stream(), tradeOff.givenBack().stream());
    }

    private static Stream<Message> doubts(TradeOff tradeOff) {
        return cashDoubts(tradeOff).stream()
                .map(it -> Message.of("trade.cash-in-doubt").with("why", it.message()));
    }

    /** Returns why the cash is not to be trusted yet; empty where it is, or none is told. */
    public static List<Finding> cashDoubts(TradeOff tradeOff) {
        return BuiltInRules.checks().doubtsOfCash(tradeOff);
    }
}
