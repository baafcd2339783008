package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/** What a plan went through, for programs; every field is told in {@code docs/json.md}. */
record HistoryJson(PlanJson plan, String currency, List<VersionJson> versions) {

    /** A version; the original has number 0 and no amendment. */
    record VersionJson(
            int version,
            AmendmentJson amendment,
            @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson pastReplanned,
            List<DifferenceJson> worse,
            List<DifferenceJson> better) {}

    record AmendmentJson(
            String on,
            String by,
            String cause,
            String occasion,
            TextJson evidence,
            List<ChangeJson> changes) {}

    /** A change; of what is written anew also the fields that differ. */
    record ChangeJson(
            String kind,
            String from,
            String key,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<FieldJson> fields) {

        /** Returns one that is tied to no month and writes nothing anew. */
        static ChangeJson advice(Message said, Wording wording) {
            return new ChangeJson("advice", null, said.key(), wording.say(said), null);
        }

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
                    wording.say(sentence),
                    FieldJson.all(sentence, wording));
        }
    }

    /** A field that is written anew: money and shares as numbers, all else in words. */
    record FieldJson(String field, String before, String after) {

        /** Returns all of a sentence; null where it writes nothing anew. */
        private static List<FieldJson> all(Message said, Wording wording) {
            List<FieldJson> fields = in(said, wording).toList();
            return fields.isEmpty() ? null : fields;
        }

        private static Stream<FieldJson> in(Message said, Wording wording) {
            if (said.args().keySet().containsAll(Set.of("before", "after"))) {
                return Stream.of(
                        new FieldJson(
                                wording.told(called(said)),
                                told(said.arg("before"), wording),
                                told(said.arg("after"), wording)));
            }
            return said.args().values().stream()
                    .filter(List.class::isInstance)
                    .flatMap(it -> ((List<?>) it).stream())
                    .filter(Message.class::isInstance)
                    .flatMap(it -> in((Message) it, wording));
        }

        /** All that is said besides what differs. */
        private static List<Object> called(Message said) {
            return said.args().entrySet().stream()
                    .filter(it -> !Set.of("before", "after").contains(it.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        private static String told(Object fact, Wording wording) {
            if (fact instanceof Collection<?> many && !many.isEmpty()) {
                return many.stream().map(it -> told(it, wording)).collect(Collectors.joining(", "));
            }
            if (fact instanceof Money money) {
                return NumbersJson.money(money.getAmount(), money.getCurrencyUnit());
            }
            return fact instanceof Value value && value.number().isPresent()
                    ? NumbersJson.plain(value.number().get())
                    : wording.told(fact);
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
            @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson pastReplanned,
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
