package vn.aop.web.projection;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.VatFlow;
import vn.aop.core.projection.VatMonth;
import vn.aop.core.projection.VatReasons;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** The numbers of a year's value added tax, month by month and over the year. */
final class VatNumbers {

    static final String OUTPUT = "output";
    static final String INPUT = "input";
    static final String WITHHELD = "withheld";
    static final String NET = "net";
    static final String PAID = "paid";
    static final String BALANCE = "balance";

    private final VatFlow flow;
    private final VatReasons reasons;
    private final Map<String, ProjectionNumber> numbers = new LinkedHashMap<>();

    private VatNumbers(Projection projection, VatFlow flow) {
        this.flow = flow;
        this.reasons = new VatReasons(projection, flow);
    }

    static Map<String, ProjectionNumber> of(Projection projection) {
        return projection
                .vat()
                .map(it -> new VatNumbers(projection, it).all(projection.plan().year().span()))
                .orElse(Map.of());
    }

    /** Returns the address of a number. */
    static String path(String what, Span span) {
        return "vat/" + what + "/" + span;
    }

    /** Returns an amount of the tax as it is read from the projection. */
    static Traced read(String what, Money amount, Span span) {
        return Traced.read(
                Message.of("trace.vat-" + what).with("span", span),
                amount,
                new Origin(Origin.Kind.PROJECTION, span.toString()));
    }

    private Map<String, ProjectionNumber> all(Span year) {
        Traced before = opening(year);
        for (VatMonth month : flow.months()) {
            Span span = Span.of(month.month());
            Traced net = due(span);
            put(PAID, paid(month.paid(), before, span), span);
            Traced balance = balance(before, net, month.paid(), month.balance(), span);
            put(BALANCE, balance, span);
            before = read(BALANCE, month.balance(), span);
        }
        Traced net = due(year);
        put(PAID, total(PAID, VatMonth::paid), year);
        put(
                BALANCE,
                balance(opening(year), net, flow.total(VatMonth::paid), flow.closing(), year),
                year);
        return numbers;
    }

    /** What falls due in a span: the tax on sales, less what is deducted or withheld. */
    private Traced due(Span span) {
        Traced output = sum(OUTPUT, VatMonth::output, reasons.output(span), span);
        Traced input = sum(INPUT, VatMonth::input, reasons.input(span), span);
        Traced withheld = sum(WITHHELD, VatMonth::withheld, reasons.withheld(span), span);
        Traced net =
                new SignedSum()
                        .plus(output)
                        .minus(input)
                        .minus(withheld)
                        .traced(label(NET, span), Value.of(amount(VatMonth::net, span)), span);
        put(OUTPUT, output, span);
        put(INPUT, input, span);
        put(WITHHELD, withheld, span);
        put(NET, net, span);
        return net;
    }

    /** What is due in a month is all that was owed before it, once a period has ended. */
    private static Traced paid(Money paid, Traced before, Span span) {
        SignedSum due = new SignedSum();
        return (paid.isZero() ? due : due.plus(before))
                .traced(label(PAID, span), Value.of(paid), span);
    }

    private Traced sum(String what, Function<VatMonth, Money> of, List<Traced> parts, Span span) {
        SignedSum sum = new SignedSum();
        parts.forEach(sum::plus);
        return sum.traced(label(what, span), Value.of(amount(of, span)), span);
    }

    private Traced total(String what, Function<VatMonth, Money> of) {
        SignedSum sum = new SignedSum();
        flow.months().forEach(it -> sum.plus(read(what, of.apply(it), Span.of(it.month()))));
        Span year = new Span(first(), flow.months().get(flow.months().size() - 1).month());
        return sum.traced(label(what, year), Value.of(flow.total(of)), year);
    }

    private YearMonth first() {
        return flow.months().get(0).month();
    }

    private static Traced balance(Traced before, Traced net, Money paid, Money after, Span span) {
        return new SignedSum()
                .plus(before)
                .plus(net)
                .minus(read(PAID, paid, span))
                .traced(label(BALANCE, span), Value.of(after), span);
    }

    private Traced opening(Span year) {
        Optional<Money> opening = flow.opening();
        return Traced.read(
                Message.of(opening.isPresent() ? "trace.vat-opening" : "trace.vat-opening-unknown"),
                opening.orElseGet(() -> flow.closing().multipliedBy(0)),
                Origin.plan(Place.of("baseline/openingVat")));
    }

    private Money amount(Function<VatMonth, Money> of, Span span) {
        return Money.total(
                flow.months().stream().filter(it -> span.contains(it.month())).map(of).toList());
    }

    private static Message label(String what, Span span) {
        return Message.of("trace.vat-" + what).with("span", span);
    }

    private void put(String what, Traced number, Span span) {
        Message about =
                Message.of("why.about-in")
                        .with("what", Message.of("projection.vat"))
                        .with("when", span);
        numbers.put(path(what, span), new ProjectionNumber(about, number));
    }
}
