package vn.aop.web.answer;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Finding;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.text.Message;

/** What has to be known to read the figures of a trade-off. */
public final class TradeOffNotes {

    private TradeOffNotes() {}

    /** Returns which money is taken for unspent, then why the cash is in doubt. */
    public static List<Message> all(TradeOff tradeOff) {
        Stream<Message> doubts =
                cashDoubts(tradeOff).stream()
                        .map(it -> Message.of("trade.cash-in-doubt").with("why", it.message()));
        return Stream.of(tradeOff.notSpent().stream(), tradeOff.givenBack().stream(), doubts)
                .flatMap(it -> it)
                .toList();
    }

    /** Returns why the cash is not to be trusted yet; empty where it is, or none is told. */
    public static List<Finding> cashDoubts(TradeOff tradeOff) {
        return BuiltInRules.checks().doubtsOfCash(tradeOff);
    }
}
