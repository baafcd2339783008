package vn.aop.web.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Span;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.VatFlow;
import vn.aop.web.answer.VatWords;

/**
 * Planned value added tax, month by month and over the year.
 *
 * @param told how it is paid and what is taken for granted, in sentences
 * @param spans the months, and the year
 * @param rows what falls due, what is paid, and what is owed or carried forward
 */
public record VatSection(List<String> told, List<String> spans, List<CashSection.Row> rows) {

    public VatSection {
        told = List.copyOf(told);
        spans = List.copyOf(spans);
        rows = List.copyOf(rows);
    }

    /** Returns it; empty where the plan does not reckon with the tax. */
    static Optional<VatSection> of(Projection projection, ShownProjection numbers) {
        return projection.vat().map(it -> of(it, projection, numbers));
    }

    private static VatSection of(VatFlow flow, Projection projection, ShownProjection numbers) {
        List<Span> spans =
                Stream.concat(
                                flow.months().stream().map(it -> Span.of(it.month())),
                                Stream.of(projection.plan().year().span()))
                        .toList();
        List<String> heads = new ArrayList<>();
        flow.months().forEach(it -> heads.add(numbers.words().month(it.month())));
        heads.add(numbers.wording().say("plan.year"));
        return new VatSection(
                VatWords.told(projection.plan(), flow).stream()
                        .map(numbers.wording()::say)
                        .toList(),
                heads,
                VatWords.rows(flow).stream().map(it -> row(it, spans, numbers)).toList());
    }

    private static CashSection.Row row(
            VatWords.Row row, List<Span> spans, ShownProjection numbers) {
        return new CashSection.Row(
                numbers.wording().say(row.name()),
                row.isBalance(),
                spans.stream()
                        .map(span -> numbers.inTable(VatNumbers.path(row.id(), span)))
                        .toList());
    }
}
