package vn.aop.web.projection;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.StockFlow;
import vn.aop.core.text.Message;

/** The numbers of a year's stock, by product group and month. */
final class StockNumbers {

    private StockNumbers() {}

    static Map<String, ProjectionNumber> of(Projection projection) {
        Map<String, ProjectionNumber> numbers = new LinkedHashMap<>();
        StockFlow stock = projection.stock();
        for (String group : stock.groups()) {
            for (YearMonth month : projection.plan().year().months()) {
                Message about =
                        Message.of("why.about-in")
                                .with("what", Balance.STOCK.of(group))
                                .with("when", Span.of(month));
                String path = "stock/" + group + "/" + month + "/";
                numbers.put(
                        path + "closing",
                        new ProjectionNumber(about, closing(group, month, projection)));
                numbers.put(
                        path + "cover", new ProjectionNumber(about, cover(group, month, stock)));
            }
        }
        return numbers;
    }

    private static Traced closing(String group, YearMonth month, Projection projection) {
        Value closing = projection.stock().closing(Optional.of(group), month);
        Message label = Message.of("trace.stock-closing");
        if (closing.number().isEmpty()) {
            return Traced.read(label, closing, new Origin(Origin.Kind.PROJECTION, "" + month));
        }
        Plan plan = projection.plan();
        Span toDate = plan.year().through(month);
        MetricSource source = projection.source();
        return Traced.computed(
                label,
                closing,
                "{0} + {1} − {2}",
                Traced.read(
                        Message.of("trace.stock-opening"),
                        plan.baseline().openingStock().get(group),
                        new Origin(
                                Origin.Kind.BASELINE,
                                plan.year().first().minusMonths(1).toString())),
                source.term(Selection.of(AccountKind.PURCHASES, group), toDate),
                source.term(Selection.of(AccountKind.COST_OF_GOODS, group), toDate));
    }

    private static Traced cover(String group, YearMonth month, StockFlow stock) {
        return Traced.read(
                Message.of("trace.stock-cover"),
                stock.coverDays(Optional.of(group), month),
                new Origin(
                        Origin.Kind.PROJECTION, Balance.STOCK_COVER_DAYS.of(group) + " " + month));
    }
}
