package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.text.Message;

/** How value added tax is paid, as a plan file has it: by a method, at rates. */
public final class VatShape extends ObjectShape<Vat> {

    private static final Shape<BigDecimal> RATE =
            NumberShapes.decimal(NumberRange.of("0", VatRates.MOST.toPlainString()));

    private enum Method {
        DIRECT,
        DEDUCTION
    }

    private final Field<Method> method =
            required(
                    "method",
                    Texts.words(Method.class),
                    it -> it.isCost() ? Method.DIRECT : Method.DEDUCTION);
    private final Field<BigDecimal> rate = required("rate", RATE, it -> it.sales().rate());
    private final Field<Map<String, BigDecimal>> rates =
            optional("rates", Lists.byId("group", RATE), Map.of(), it -> it.sales().byGroup());
    private final Field<Vat.Paid> paid =
            optional("paid", Texts.words(Vat.Paid.class), Vat.Paid.QUARTERLY, Vat::paid);
    private final Field<Optional<BigDecimal>> onPurchases =
            optional("onPurchases", RATE, bought(Vat.Bought::purchases));
    private final Field<Map<String, BigDecimal>> purchaseRates =
            optional(
                    "purchaseRates",
                    Lists.byId("group", RATE),
                    Map.of(),
                    bought(Vat.Bought::byGroup));
    private final Field<BigDecimal> onFees =
            optional("onFees", RATE, BigDecimal.ZERO, bought(Vat.Bought::fees));
    private final Field<List<String>> withheldBy =
            optional(
                    "withheldBy",
                    Lists.of(Texts.use("channel")),
                    List.of(),
                    it -> it instanceof Vat.Direct direct ? direct.withheldBy() : List.of());

    /** Makes the shape. */
    public VatShape() {
        super("vat");
    }

    private static <T> Function<Vat, T> bought(Function<Vat.Bought, T> part) {
        return it ->
                part.apply(
                        it instanceof Vat.Deduction deduction
                                ? deduction.bought()
                                : Vat.Bought.AS_SOLD);
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(method)
                .ifPresent(
                        it -> {
                            if (it == Method.DEDUCTION) {
                                refuse(withheldBy, "plan.vat-withheld", in, reading);
                            } else {
                                Stream.of(onPurchases, purchaseRates, onFees)
                                        .forEach(
                                                field ->
                                                        refuse(
                                                                field,
                                                                "plan.vat-deducts-nothing",
                                                                in,
                                                                reading));
                            }
                        });
    }

    private static void refuse(Field<?> field, String why, Values in, FileReading reading) {
        if (in.has(field)) {
            reading.report(in.place(field), Message.of(why));
        }
    }

    @Override
    protected Vat make(Values in) {
        VatRates sales = new VatRates(in.get(rate), in.get(rates));
        return in.get(method) == Method.DIRECT
                ? new Vat.Direct(sales, in.get(paid), in.get(withheldBy))
                : new Vat.Deduction(
                        sales,
                        in.get(paid),
                        new Vat.Bought(in.get(onPurchases), in.get(purchaseRates), in.get(onFees)));
    }
}
