package vn.aop.web.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashCause.Flow;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.VatMonth;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** The numbers of a year's cash, month by month. */
final class CashNumbers {

    private CashNumbers() {}

    static Map<String, ProjectionNumber> of(CashFlow cash, Projection projection) {
        Map<String, ProjectionNumber> numbers = new LinkedHashMap<>();
        CashOperands operands = new CashOperands(projection);
        boolean first = true;
        for (CashMonth month : cash.months()) {
            add(month, first, projection, operands, numbers);
            first = false;
        }
        projection
                .plan()
                .resources()
                .cashFloor()
                .ifPresent(it -> numbers.put("cash/floor", floor(it)));
        return numbers;
    }

    private static ProjectionNumber floor(Money floor) {
        return new ProjectionNumber(
                Message.of("why.about").with("what", Balance.CASH.of()),
                Traced.read(
                        Message.of("trace.cash-floor"),
                        floor,
                        Origin.plan(Place.of("resources/cashFloor"))));
    }

    private static void add(
            CashMonth month,
            boolean first,
            Projection projection,
            CashOperands operands,
            Map<String, ProjectionNumber> numbers) {
        Span span = Span.of(month.month());
        Traced opening = opening(month, first);
        Traced receipts =
                flow(Flow.RECEIPTS, month.receipts(), operands.receipts(month.month()), span);
        Traced suppliers =
                flow(Flow.SUPPLIERS, month.suppliers(), operands.suppliers(month.month()), span);
        Traced running = flow(Flow.RUNNING, month.running(), operands.running(span), span);
        Traced capex =
                flow(Flow.CAPEX, month.capex(), only(AccountKind.CAPEX, span, operands), span);
        Traced tax = flow(Flow.TAX, month.tax(), only(AccountKind.TAX, span, operands), span);
        Traced financing = flow(Flow.FINANCING, month.financing(), operands.lenders(span), span);
        Traced drawings =
                flow(
                        Flow.DRAWINGS,
                        month.drawings(),
                        only(AccountKind.DRAWINGS, span, operands),
                        span);
        Optional<Traced> vat = projection.vat().map(it -> vat(it.in(month.month())));
        Traced closing =
                closing(
                        month,
                        Stream.concat(
                                        Stream.of(
                                                opening, receipts, suppliers, running, capex, tax,
                                                financing, drawings),
                                        vat.filter(it -> !month.vat().isZero()).stream())
                                .toList());
        put("opening", opening, month, numbers);
        put(id(Flow.RECEIPTS), receipts, month, numbers);
        put(id(Flow.SUPPLIERS), suppliers, month, numbers);
        put(id(Flow.RUNNING), running, month, numbers);
        put(id(Flow.CAPEX), capex, month, numbers);
        put(id(Flow.TAX), tax, month, numbers);
        vat.ifPresent(it -> put(id(Flow.VAT), it, month, numbers));
        put(id(Flow.FINANCING), financing, month, numbers);
        put(id(Flow.DRAWINGS), drawings, month, numbers);
        put("closing", closing, month, numbers);
    }

    private static Traced closing(CashMonth month, List<Traced> parts) {
        return Traced.computed(
                Message.of("trace.cash-closing"),
                Value.of(month.closing()),
                "{0} + {1} − {2} − {3} − {4} − {5} + {6}"
                        + (month.drawings().isZero() ? "" : " − {7}")
                        + (month.vat().isZero() ? "" : " − {8}"),
                parts.toArray(Traced[]::new));
    }

    private static Traced vat(VatMonth month) {
        Span span = Span.of(month.month());
        return new SignedSum()
                .plus(VatNumbers.read("paid", month.paid(), span))
                .plus(VatNumbers.read("spent", month.spent(), span))
                .minus(VatNumbers.read("collected", month.collected(), span))
                .traced(
                        Message.of("trace.cash-flow").with("flow", Flow.VAT),
                        Value.of(month.out()),
                        span);
    }

    /** Returns the name of a flow in an address. */
    static String id(Flow flow) {
        return flow.name().toLowerCase(Locale.ROOT);
    }

    private static Traced opening(CashMonth month, boolean first) {
        Origin.Kind kind = first ? Origin.Kind.BASELINE : Origin.Kind.PROJECTION;
        return Traced.read(
                Message.of("trace.cash-opening"),
                month.opening(),
                new Origin(kind, "cash " + month.month().minusMonths(1)));
    }

    private static SignedSum only(AccountKind kind, Span span, CashOperands operands) {
        return new SignedSum().plus(operands.of(kind, span));
    }

    private static Traced flow(Flow flow, Money amount, SignedSum of, Span span) {
        return of.traced(Message.of("trace.cash-flow").with("flow", flow), Value.of(amount), span);
    }

    private static void put(
            String what, Traced number, CashMonth month, Map<String, ProjectionNumber> numbers) {
        Message about =
                Message.of("why.about-in")
                        .with("what", Balance.CASH.of())
                        .with("when", Span.of(month.month()));
        numbers.put("cash/" + what + "/" + month.month(), new ProjectionNumber(about, number));
    }
}
