package vn.aop.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.VatFlow;
import vn.aop.core.projection.VatMonth;
import vn.aop.core.text.Message;

/** What is told of a plan's value added tax. */
public final class VatWords {

    private static final Row OUTPUT = new Row("output", VatMonth::output);
    private static final Row INPUT = new Row("input", VatMonth::input);
    private static final Row WITHHELD = new Row("withheld", VatMonth::withheld);
    private static final Row NET = new Row("net", VatMonth::net);
    private static final Row PAID = new Row("paid", VatMonth::paid);
    private static final Row BALANCE = new Row("balance", VatMonth::balance);

    private VatWords() {}

    /**
     * An amount that is told month by month.
     *
     * @param id its name in addresses
     * @param amount the amount of a month
     */
    public record Row(String id, Function<VatMonth, Money> amount) {

        /** Returns what it is called. */
        public Message name() {
            return Message.of("projection.vat-" + id);
        }

        /** Returns whether it is what is owed at the end of the months. */
        public boolean isBalance() {
            return id.equals("balance");
        }
    }

    /** Returns the amounts that are told, from top to bottom. */
    public static List<Row> rows(VatFlow flow) {
        if (!flow.vat().isCost()) {
            return List.of(OUTPUT, INPUT, NET, PAID, BALANCE);
        }
        boolean isWithheld = flow.months().stream().anyMatch(it -> !it.withheld().isZero());
        return isWithheld
                ? List.of(OUTPUT, WITHHELD, PAID, BALANCE)
                : List.of(OUTPUT, PAID, BALANCE);
    }

    /** Returns how the tax is paid, and what is taken for granted where the plan is silent. */
    public static List<Message> told(Plan plan, VatFlow flow) {
        List<Message> all = new ArrayList<>();
        all.add(Message.of("projection.vat-" + (flow.vat().isCost() ? "direct" : "deduction")));
        all.add(
                Message.of("projection.vat-due")
                        .with("paid", flow.vat().paid())
                        .with("rate", Value.ratio(flow.vat().sales().rate())));
        if (flow.vat() instanceof Vat.Deduction vat) {
            all.add(bought(vat));
        }
        if (flow.opening().isEmpty()) {
            all.add(
                    Message.of(
                                    flow.vat().isCost()
                                            ? "projection.vat-owed-unknown"
                                            : "projection.vat-opening-unknown")
                            .with("month", plan.year().first()));
        }
        return all;
    }

    /** Says at which rate goods are bought; where the plan does not, that it is taken so. */
    private static Message bought(Vat.Deduction vat) {
        Optional<Value> rate = vat.bought().purchases().map(Value::ratio);
        return rate.map(it -> Message.of("projection.vat-bought").with("rate", it))
                .orElseGet(() -> Message.of("projection.vat-bought-as-sold"));
    }
}
