package vn.aop.web.json;

import vn.aop.cases.wording.Wording;
import vn.aop.core.change.TradeOff;

/** On which figures an answer stands, where that is not the plan by itself. */
record BasisJson(String kind, String month, String key, String text) {

    private static final String LATEST_ESTIMATE = "latest-estimate";

    /** Returns the latest estimate with its month; null where it is the plan by itself. */
    static BasisJson orNull(TradeOff tradeOff, Wording wording) {
        return tradeOff.versions()
                .before()
                .estimate()
                .flatMap(
                        it ->
                                tradeOff.basis()
                                        .map(
                                                said ->
                                                        new BasisJson(
                                                                LATEST_ESTIMATE,
                                                                it.last().toString(),
                                                                said.key(),
                                                                wording.say(said))))
                .orElse(null);
    }
}
