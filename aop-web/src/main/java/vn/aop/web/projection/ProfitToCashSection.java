package vn.aop.web.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.projection.CashStep;
import vn.aop.core.projection.CashSteps;
import vn.aop.core.projection.ProfitToCash;
import vn.aop.core.projection.Projection;

/**
 * How operating profit becomes the change in cash, month by month and over the year. A step that
 * does nothing in any month is left out.
 *
 * @param spans the months, and the year
 * @param rows operating profit, the steps, and the change in cash
 */
public record ProfitToCashSection(List<String> spans, List<CashSection.Row> rows) {

    public ProfitToCashSection {
        spans = List.copyOf(spans);
        rows = List.copyOf(rows);
    }

    static Optional<ProfitToCashSection> of(Projection projection, ShownProjection numbers) {
        return projection.profitToCash().map(it -> of(it, numbers));
    }

    private static ProfitToCashSection of(ProfitToCash cash, ShownProjection numbers) {
        List<Span> spans =
                Stream.concat(
                                cash.year().months().stream().map(Span::of),
                                Stream.of(cash.year().span()))
                        .toList();
        List<CashSection.Row> rows = new ArrayList<>();
        String profit = numbers.wording().name(Selection.of("operating_profit"));
        rows.add(row(profit, ProfitToCashNumbers.PROFIT, spans, numbers));
        for (CashStep step : CashStep.values()) {
            if (cash.months().stream().anyMatch(it -> moves(it, step))) {
                String name = numbers.wording().name(step);
                rows.add(row(name, ProfitToCashNumbers.id(step), spans, numbers));
            }
        }
        String change = numbers.wording().say("projection.cash-change");
        rows.add(row(change, ProfitToCashNumbers.CHANGE, spans, numbers));
        List<String> heads = new ArrayList<>();
        cash.year().months().forEach(it -> heads.add(numbers.words().month(it)));
        heads.add(numbers.wording().say("plan.year"));
        return new ProfitToCashSection(heads, rows);
    }

    private static boolean moves(CashSteps steps, CashStep step) {
        return !steps.step(step).isZero();
    }

    private static CashSection.Row row(
            String name, String id, List<Span> spans, ShownProjection numbers) {
        return new CashSection.Row(
                name,
                id.equals(ProfitToCashNumbers.CHANGE),
                spans.stream()
                        .map(span -> numbers.inTable(ProfitToCashNumbers.path(id, span)))
                        .toList());
    }
}
