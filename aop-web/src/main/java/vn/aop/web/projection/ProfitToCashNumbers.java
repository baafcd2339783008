package vn.aop.web.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
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
    private final Map<String, ProjectionNumber> numbers = new LinkedHashMap<>();

    private ProfitToCashNumbers(Projection projection) {
        this.projection = projection;
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
        for (CashStep step : CashStep.values()) {
            parts.add(step(step, steps, span));
        }
        String sum =
                IntStream.range(0, parts.size())
                        .mapToObj(i -> "{" + i + "}")
                        .collect(Collectors.joining(" + "));
        put(PROFIT, parts.get(0), span);
        for (CashStep step : CashStep.values()) {
            put(id(step), parts.get(1 + step.ordinal()), span);
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

    private static Traced step(CashStep step, CashSteps steps, Span span) {
        return Traced.read(
                Message.of("trace.cash-step").with("step", step),
                steps.step(step),
                new Origin(Origin.Kind.PROJECTION, span.toString()));
    }

    private void put(String what, Traced number, Span span) {
        Message about =
                Message.of("why.about-in").with("what", Balance.CASH.of()).with("when", span);
        numbers.put(path(what, span), new ProjectionNumber(about, number));
    }
}
