package vn.aop.web.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Span;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.sales.SalesReview;
import vn.aop.core.review.sales.SalesVariance;
import vn.aop.core.review.sales.VarianceParts;
import vn.aop.web.json.ReviewJson.PartsJson;
import vn.aop.web.json.ReviewJson.SalesJson;
import vn.aop.web.json.ReviewJson.SalesLineJson;

/** Why sales differ from the plan, as JSON: of the reviewed month, and to date. */
final class SalesAsJson {

    private SalesAsJson() {}

    /** Returns the month, then the months to date; none where no pieces sold are counted. */
    static List<SalesJson> all(MonthlyReview review) {
        return Stream.of(Span.of(review.month()), review.plan().year().through(review.month()))
                .map(span -> SalesReview.of(review, span))
                .flatMap(Optional::stream)
                .map(SalesAsJson::sales)
                .toList();
    }

    private static SalesJson sales(SalesReview sales) {
        return new SalesJson(
                sales.span().from().toString(),
                sales.span().to().toString(),
                sales.sold().id(),
                parts(sales.variances().revenue()),
                parts(sales.variances().grossProfit()),
                sales.variances().lines().stream().map(SalesAsJson::line).toList());
    }

    private static SalesLineJson line(SalesVariance line) {
        return new SalesLineJson(
                line.line().channel().orElse(null),
                line.line().group().orElse(null),
                NumbersJson.kebab(line.kind()),
                line.planned().units().stripTrailingZeros().toPlainString(),
                line.actual().units().stripTrailingZeros().toPlainString(),
                parts(line.revenue()),
                parts(line.grossProfit()));
    }

    private static PartsJson parts(VarianceParts parts) {
        return new PartsJson(
                text(parts.quantity()),
                text(parts.mix()),
                text(parts.price()),
                text(parts.cost()),
                text(parts.unpriced()),
                text(parts.total()));
    }

    private static String text(Money money) {
        return money.getAmount().toPlainString();
    }
}
