package vn.aop.web.json;

import java.util.List;
import java.util.stream.IntStream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

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

    record ChangeJson(String kind, String from, String key, String text) {

        /** Returns changes that can be made on a plan one after the other. */
        static List<ChangeJson> all(List<Change> changes, Plan before, Wording wording) {
            return all(changes, Change.sentences(changes, before), wording);
        }

        /** Returns changes with their sentences. */
        static List<ChangeJson> all(
                List<Change> changes, List<Message> sentences, Wording wording) {
            return IntStream.range(0, changes.size())
                    .mapToObj(it -> of(changes.get(it), sentences.get(it), wording))
                    .toList();
        }

        private static ChangeJson of(Change change, Message sentence, Wording wording) {
            return new ChangeJson(
                    change.kind(),
                    NumbersJson.orNull(change.from()),
                    sentence.key(),
                    wording.say(sentence));
        }
    }

    record DifferenceJson(String where, String key, String text) {

        static DifferenceJson of(Difference difference, Wording wording) {
            return new DifferenceJson(
                    difference.where().toString(),
                    difference.message().key(),
                    wording.say(difference.message()));
        }
    }

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
