package vn.aop.web.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashCause;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.CashStep;
import vn.aop.core.projection.CashSteps;
import vn.aop.core.projection.ProfitToCash;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.json.NumbersJson;

/**
 * The numbers of the way from operating profit to the change in cash, by month and over the year.
 */
final class ProfitToCashNumbers {

    static final String PROFIT = "profit";
    static final String CHANGE = "change";

    private final Projection projection;
    private final CashFlow cash;
    private final CashOperands operands;
    private final Map<String, ProjectionNumber> numbers = new LinkedHashMap<>();

    private ProfitToCashNumbers(Projection projection) {
        this.projection = projection;
        this.cash = projection.cash().orElseThrow();
        this.operands = new CashOperands(projection);
    }

    static Map<String, ProjectionNumber> of(ProfitToCash steps, Projection projection) {
        ProfitToCashNumbers all = new ProfitToCashNumbers(projection);
        for (int i = 0; i < steps.months().size(); i++) {
            all.add(steps.months().get(i), Span.of(steps.year().months().get(i)));
        }
        all.add(steps.whole(), steps.year().span());
        return all.numbers;
    }

    /** Returns the address of a number. */
    static String path(String what, Span span) {
        return "profit-to-cash/" + what + "/" + span;
    }

    /** Returns the name of a step in an address. */
    static String id(CashStep step) {
        return NumbersJson.kebab(step);
    }

    private void add(CashSteps steps, Span span) {
        List<Traced> parts = new ArrayList<>();
        parts.add(Metric.of("operating_profit").trace(projection.source(), span));
        List<CashStep> told = told();
        for (CashStep step : told) {
            parts.add(step(step, steps, span));
        }
        String sum =
                IntStream.range(0, parts.size())
                        .mapToObj(i -> "{" + i + "}")
                        .collect(Collectors.joining(" + "));
        put(PROFIT, parts.get(0), span);
        for (CashStep step : told) {
            put(id(step), parts.get(1 + told.indexOf(step)), span);
        }
        put(
                CHANGE,
                Traced.computed(
                        Message.of("trace.cash-change"),
                        Value.of(steps.change()),
                        sum,
                        parts.toArray(Traced[]::new)),
                span);
    }

    /** Only plans with value added tax tell of it. */
    private List<CashStep> told() {
        return Stream.of(CashStep.values())
                .filter(it -> it != CashStep.VAT || projection.vat().isPresent())
                .toList();
    }

    private Traced step(CashStep step, CashSteps steps, Span span) {
        return operands(step, steps, span)
                .traced(
                        Message.of("trace.cash-step").with("step", step),
                        Value.of(steps.step(step)),
                        span);
    }

    private SignedSum operands(CashStep step, CashSteps steps, Span span) {
        SignedSum sum = new SignedSum();
        return switch (step) {
            case STOCK -> {
                sum.plus(operands.of(AccountKind.COST_OF_GOODS, span));
                operands.paidAsSold(span).forEach(sum::minus);
                yield sum.minus(operands.of(AccountKind.PURCHASES, span));
            }
            case RECEIVABLES ->
                    sum.plus(flow(CashCause.Flow.RECEIPTS, CashMonth::receipts, span))
                            .minus(operands.of(AccountKind.REVENUE, span))
                            .plus(operands.of(AccountKind.CHANNEL_FEES, span))
                            .plus(operands.of(AccountKind.TAX_WITHHELD, span))
                            .minus(read("trace.ahead-now", operands.paidAhead(span), span))
                            .plus(read("trace.ahead-earned", earned(steps, span), span));
            case PAID_AHEAD ->
                    sum.plus(read("trace.ahead-now", operands.paidAhead(span), span))
                            .minus(read("trace.ahead-earned", earned(steps, span), span));
            case PAYABLES ->
                    sum.plus(operands.of(AccountKind.PURCHASES, span))
                            .minus(flow(CashCause.Flow.SUPPLIERS, CashMonth::suppliers, span));
            case CAPEX -> sum.minus(operands.of(AccountKind.CAPEX, span));
            case TAX ->
                    sum.minus(operands.of(AccountKind.TAX, span))
                            .minus(operands.of(AccountKind.TAX_WITHHELD, span));
            case VAT -> {
                operands.costOfVat(span).ifPresent(sum::plus);
                yield sum.minus(flow(CashCause.Flow.VAT, CashMonth::vat, span));
            }
            case FINANCING -> operands.lenders(span);
            case DRAWINGS -> sum.minus(operands.of(AccountKind.DRAWINGS, span));
        };
    }

    /** What had been paid ahead for what is sold in a span. */
    private Money earned(CashSteps steps, Span span) {
        return operands.paidAhead(span).minus(steps.step(CashStep.PAID_AHEAD));
    }

    private Traced flow(CashCause.Flow flow, Function<CashMonth, Money> amount, Span span) {
        List<Money> months =
                cash.months().stream().filter(it -> span.contains(it.month())).map(amount).toList();
        return read(Message.of("trace.cash-flow").with("flow", flow), Money.total(months), span);
    }

    private static Traced read(String label, Money amount, Span span) {
        return read(Message.of(label), amount, span);
    }

    private static Traced read(Message label, Money amount, Span span) {
        return Traced.read(label, amount, new Origin(Origin.Kind.PROJECTION, span.toString()));
    }

    private void put(String what, Traced number, Span span) {
        Message about =
                Message.of("why.about-in").with("what", Balance.CASH.of()).with("when", span);
        numbers.put(path(what, span), new ProjectionNumber(about, number));
    }
}
