package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * The plan as the business used to run beside the one that it made, as a picture of a story shows
 * them.
 *
 * @param before the plan as it used to run
 * @param now the plan as it was first made
 */
public record PlansPicture(Side before, Side now) implements DrawnPicture {

    public PlansPicture {
        requireNonNull(before, "before");
        requireNonNull(now, "now");
    }

    /**
     * What one of the plans leads to.
     *
     * @param plan the plan
     * @param revenue revenue of the year
     * @param profit operating profit of the year
     * @param low the month with the least cash at its end; empty where cash is not known
     * @param asked person-days that all actions take in the year
     * @param there person-days that there are in the year
     * @param beyond person-days asked for in months in which somebody has too few
     */
    public record Side(
            Plan plan,
            Value revenue,
            Value profit,
            Optional<CashMonth> low,
            BigDecimal asked,
            BigDecimal there,
            BigDecimal beyond) {

        public Side {
            requireNonNull(plan, "plan");
            requireNonNull(revenue, "revenue");
            requireNonNull(profit, "profit");
            requireNonNull(low, "low");
            requireNonNull(asked, "asked");
            requireNonNull(there, "there");
            requireNonNull(beyond, "beyond");
        }

        static Side of(Projection projection) {
            return new Side(
                    projection.plan(),
                    value("revenue", projection),
                    value("operating_profit", projection),
                    projection.cash().map(CashFlow::low),
                    days(projection, PersonMonth::effort),
                    days(projection, it -> it.person().daysPerMonth()),
                    days(projection, PersonMonth::overload));
        }

        private static Value value(String metric, Projection projection) {
            return Metric.of(metric).value(projection.source(), projection.plan().year().span());
        }

        private static BigDecimal days(
                Projection projection, Function<PersonMonth, BigDecimal> of) {
            return projection.capacity().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static PlansPicture of(Plan before, StoryFigures figures) {
        return new PlansPicture(
                Side.of(figures.projection(before)), Side.of(figures.projection(figures.asMade())));
    }

    @Override
    public Message finding() {
        return before.low()
                .flatMap(then -> now.low().map(since -> withCash(then, since)))
                .orElseGet(
                        () ->
                                Message.of("picture.plans-without-cash")
                                        .with("revenue", before.revenue())
                                        .with("more", now.revenue())
                                        .with("profit", before.profit())
                                        .with("gain", now.profit()));
    }

    private Message withCash(CashMonth then, CashMonth since) {
        return Message.of("picture.plans")
                .with("revenue", before.revenue())
                .with("more", now.revenue())
                .with("profit", before.profit())
                .with("gain", now.profit())
                .with("low", Value.of(then.closing()))
                .with("higher", Value.of(since.closing()));
    }
}
