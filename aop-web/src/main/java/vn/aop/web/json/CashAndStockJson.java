package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.wording.Wording;
import vn.aop.core.holding.CashAhead;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.holding.GroupHeld;
import vn.aop.core.holding.HeldAmount;
import vn.aop.core.holding.HeldBeyond;

/** What is in the till and on the shelf at the end of a month, for programs. */
record CashAndStockJson(
        HeldJson cash,
        HeldJson stock,
        String coverDays,
        List<GroupJson> groups,
        String slowest,
        List<String> slow,
        AheadJson ahead,
        List<MessageJson> told,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
        BeyondJson beyond) {

    record HeldJson(
            String plan,
            String actual,
            String difference,
            CountJson count,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {}

    record CountJson(String counted, String books, String difference) {}

    record GroupJson(
            String group,
            HeldJson stock,
            String coverDays,
            int wantedDays,
            boolean slow,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record AheadJson(String month, String cash, String floor, boolean belowFloor) {}

    /** The three months after the planned year, beyond the plan. */
    record BeyondJson(
            String from,
            String to,
            String tet,
            List<MonthBeyondJson> months,
            AheadJson low,
            MessageJson note) {}

    record MonthBeyondJson(
            String month,
            String revenue,
            String purchases,
            String cash,
            String stock,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {}

    static CashAndStockJson of(CashAndStock held, CurrencyUnit currency, Wording wording) {
        return new Making(currency, wording).of(held);
    }

    private record Making(CurrencyUnit currency, Wording wording) {

        CashAndStockJson of(CashAndStock held) {
            NumbersJson numbers = new NumbersJson(currency, wording);
            return new CashAndStockJson(
                    held(held.cash()),
                    held.stock().map(this::held).orElse(null),
                    held.coverDays().map(it -> numbers.write("coverDays", it)).orElse(null),
                    held.groups().stream().map(this::group).toList(),
                    held.slowest().map(it -> it.group().id()).orElse(null),
                    held.slow().stream().map(it -> it.group().id()).toList(),
                    held.ahead().map(this::ahead).orElse(null),
                    held.told().stream().map(it -> MessageJson.of(it, wording)).toList(),
                    numbers.reasons(),
                    held.beyond().map(this::beyond).orElse(null));
        }

        private BeyondJson beyond(HeldBeyond it) {
            return new BeyondJson(
                    it.span().from().toString(),
                    it.span().to().toString(),
                    it.tet().map(Object::toString).orElse(null),
                    it.months().stream().map(this::month).toList(),
                    it.low().map(this::ahead).orElse(null),
                    MessageJson.of(it.note(), wording));
        }

        private MonthBeyondJson month(HeldBeyond.Month it) {
            NumbersJson numbers = new NumbersJson(currency, wording);
            return new MonthBeyondJson(
                    it.month().toString(),
                    numbers.write("revenue", it.revenue()),
                    it.purchases().map(own -> numbers.write("purchases", own)).orElse(null),
                    numbers.write("cash", it.cash()),
                    it.stock().map(own -> numbers.write("stock", own)).orElse(null),
                    numbers.reasons(),
                    numbers.provisional());
        }

        private HeldJson held(HeldAmount it) {
            NumbersJson numbers = new NumbersJson(currency, wording);
            return new HeldJson(
                    numbers.write("plan", it.plan()),
                    numbers.write("actual", it.actual()),
                    numbers.write("difference", it.difference()),
                    it.count().map(count -> count(count, numbers)).orElse(null),
                    numbers.reasons(),
                    numbers.provisional());
        }

        private static CountJson count(HeldAmount.Count it, NumbersJson numbers) {
            return new CountJson(
                    numbers.write("count.counted", it.counted()),
                    numbers.write("count.books", it.books()),
                    numbers.write("count.difference", it.difference()));
        }

        private GroupJson group(GroupHeld it) {
            NumbersJson numbers = new NumbersJson(currency, wording);
            return new GroupJson(
                    it.group().id(),
                    held(it.stock()),
                    numbers.write("coverDays", it.coverDays()),
                    it.group().replenishedDays(),
                    it.isSlow(),
                    numbers.reasons());
        }

        private AheadJson ahead(CashAhead it) {
            return new AheadJson(
                    it.month().toString(),
                    new NumbersJson(currency, wording).write("cash", it.cash()),
                    it.floor()
                            .map(floor -> NumbersJson.money(floor.getAmount(), currency))
                            .orElse(null),
                    it.isBelowFloor());
        }
    }
}
