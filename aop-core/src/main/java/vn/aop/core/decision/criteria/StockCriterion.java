package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.StockTrade;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.ThinStock;
import vn.aop.core.text.Place;

/**
 * Whether the shelves stay right: no group sells out in a month in which it did not before or is
 * emptied far below its days of cover, and none lies for more than twice its days of cover where it
 * did not before, or lay less long by those days.
 */
final class StockCriterion implements DecisionCriterion {

    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(2);

    @Override
    public String id() {
        return "stock";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        List<Judgement> found = new ArrayList<>();
        for (StockTrade trade : assessment.tradeOff().stock()) {
            soldOut(assessment, trade)
                    .or(() -> thin(assessment, trade.group()))
                    .ifPresent(found::add);
            lyingLong(assessment, trade.group()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Judgement> soldOut(Assessment assessment, StockTrade trade) {
        String group = trade.group().id();
        List<YearMonth> after = assessment.after().stock().stockOuts(group);
        Value more = lack(assessment.after(), group).minus(lack(assessment.before(), group));
        if (after.isEmpty() || !more.isPositive()) {
            return Optional.empty();
        }
        boolean isNew = !assessment.before().stock().stockOuts(group).containsAll(after);
        return Optional.of(
                isNew
                        ? told(Outcome.CONDITION, trade.group(), "ground.sold-out")
                                .with("before", trade.stockOuts().before().orElseThrow())
                                .with("after", trade.stockOuts().after().orElseThrow())
                                .with("short", more)
                                .lacking(Shortfall.STOCK)
                        : told(Outcome.NOTE, trade.group(), "ground.sold-out-more")
                                .with("short", more));
    }

    private Judgement told(Outcome outcome, ProductGroup group, String key) {
        return Judgement.of(id(), outcome, Place.group(group.id()), key)
                .with("group", group.name());
    }

    /** How much of the goods that are to be sold is not there in the month that lacks most. */
    private static Value lack(Projection projection, String group) {
        BigDecimal lowest =
                projection.plan().year().months().stream()
                        .map(month -> projection.stock().closing(Optional.of(group), month))
                        .flatMap(it -> it.number().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::min);
        return Value.of(lowest.negate(), Unit.MONEY);
    }

    /** Shelves that are emptied below the days that the plan asks for. */
    private Optional<Judgement> thin(Assessment assessment, ProductGroup group) {
        Span ahead =
                new Span(assessment.tradeOff().from(), assessment.after().plan().year().last());
        return ThinStock.of(assessment.before(), assessment.after(), group, ahead)
                .map(
                        it ->
                                it.isFarTooLittle()
                                        ? thin(Outcome.CONDITION, it).lacking(Shortfall.COVER)
                                        : thin(Outcome.NOTE, it));
    }

    private Judgement thin(Outcome outcome, ThinStock thin) {
        return told(outcome, thin.group(), "ground.thin-stock")
                .with("month", thin.month())
                .with("before", Value.of(thin.before(), Unit.DAYS))
                .with("days", Value.of(thin.after(), Unit.DAYS))
                .with("cover", Value.of(thin.cover(), Unit.DAYS));
    }

    /** The month in which a group lies longest, where it newly lies too long. */
    private Optional<Judgement> lyingLong(Assessment assessment, ProductGroup group) {
        BigDecimal most = TOO_MUCH.multiply(BigDecimal.valueOf(group.replenishedDays()));
        return assessment.after().plan().year().months().stream()
                .filter(month -> isFresh(assessment, group, month, most))
                .max(Comparator.comparing(month -> days(assessment.after(), group, month)))
                .map(
                        month ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.group(group.id()),
                                                "ground.lies-long")
                                        .with("group", group.name())
                                        .with("month", month)
                                        .with(
                                                "days",
                                                Value.of(
                                                        days(assessment.after(), group, month),
                                                        Unit.DAYS))
                                        .with(
                                                "cover",
                                                Value.of(
                                                        BigDecimal.valueOf(group.replenishedDays()),
                                                        Unit.DAYS)));
    }

    private static boolean isFresh(
            Assessment assessment, ProductGroup group, YearMonth month, BigDecimal most) {
        BigDecimal after = days(assessment.after(), group, month);
        if (most.signum() <= 0 || after.compareTo(most) <= 0) {
            return false;
        }
        BigDecimal before = days(assessment.before(), group, month);
        BigDecimal longer = after.subtract(before);
        return before.compareTo(most) <= 0
                || longer.compareTo(BigDecimal.valueOf(group.replenishedDays())) >= 0;
    }

    private static BigDecimal days(Projection projection, ProductGroup group, YearMonth month) {
        return projection
                .stock()
                .coverDays(Optional.of(group.id()), month)
                .number()
                .orElse(BigDecimal.ZERO);
    }
}
