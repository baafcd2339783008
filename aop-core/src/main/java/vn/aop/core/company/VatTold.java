package vn.aop.core.company;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** Tells how value added tax is paid: the method, the rates, and what differs from the usual. */
final class VatTold {

    private final Vat vat;
    private final Company company;

    VatTold(Vat vat, Company company) {
        this.vat = vat;
        this.company = company;
    }

    Message message() {
        List<Message> others = others();
        Message method =
                Message.of(vat.isCost() ? "vat.direct" : "vat.deduction")
                        .with("rate", Value.ratio(vat.sales().rate()))
                        .with("paid", vat.paid());
        return others.isEmpty()
                ? method
                : Message.of("vat.besides").with("method", method).with("others", others);
    }

    private List<Message> others() {
        List<Message> others = new ArrayList<>(rates("vat.of", vat.sales().byGroup()));
        if (vat instanceof Vat.Deduction deduction) {
            Vat.Bought bought = deduction.bought();
            bought.purchases().map(it -> rate("vat.bought", it)).ifPresent(others::add);
            others.addAll(rates("vat.bought-of", bought.byGroup()));
            if (bought.fees().signum() > 0) {
                others.add(rate("vat.on-fees", bought.fees()));
            }
        } else if (vat instanceof Vat.Direct direct) {
            direct.withheldBy().stream()
                    .map(it -> Message.of("vat.withheld-by").with("channel", company.nameOf(it)))
                    .forEach(others::add);
        }
        return others;
    }

    private List<Message> rates(String key, Map<String, BigDecimal> rates) {
        return rates.entrySet().stream()
                .map(it -> rate(key, it.getValue()).with("group", company.nameOf(it.getKey())))
                .toList();
    }

    private static Message rate(String key, BigDecimal rate) {
        return Message.of(key).with("rate", Value.ratio(rate));
    }
}
