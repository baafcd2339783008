package vn.aop.web.command;

import java.util.List;

/** What a plan went through, for programs; every field is told in {@code docs/json.md}. */
record HistoryJson(PlanJson plan, String currency, List<VersionJson> versions) {

    /** A version; the original has number 0 and no amendment. */
    record VersionJson(
            int version,
            AmendmentJson amendment,
            List<DifferenceJson> worse,
            List<DifferenceJson> better) {}

    record AmendmentJson(
            String on,
            String by,
            String cause,
            String occasion,
            TextJson evidence,
            List<ChangeJson> changes) {}

    record ChangeJson(String kind, String from, String key, String text) {}

    record DifferenceJson(String where, String key, String text) {}

    /** An amendment that was made, or only tried. */
    record AmendedJson(
            PlanJson plan,
            String currency,
            int version,
            boolean written,
            AmendmentJson amendment,
            TradeOffJson tradeOff) {}

    /** Two versions of one plan. */
    record TwoVersionsJson(
            PlanJson plan,
            String currency,
            int from,
            int to,
            List<ChangeJson> changes,
            TradeOffJson tradeOff) {}
}
