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
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;

/**
 * Whether the shelves stay right: no group sells out in a month in which it did not before, and
 * none lies for more than twice its days of cover where it did not before, or lay less long by
 * those days.
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
            soldOut(assessment, trade).ifPresent(found::add);
            lyingLong(assessment, trade.group()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Judgement> soldOut(Assessment assessment, StockTrade trade) {
        String group = trade.group().id();
        List<YearMonth> after = assessment.after().stock().stockOuts(group);
        return Optional.of(trade)
                .filter(it -> !after.isEmpty())
                .filter(it -> !assessment.before().stock().stockOuts(group).containsAll(after))
                .map(
                        it ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.group(it.group().id()),
                                                "ground.sold-out")
                                        .with("group", it.group().name())
                                        .with("before", it.stockOuts().before().orElseThrow())
                                        .with("after", it.stockOuts().after().orElseThrow())
                                        .lacking(Shortfall.STOCK));
    }

    /** The month in which a group lies longest, where it newly lies too long. */
    private Optional<Judgement> lyingLong(Assessment assessment, ProductGroup group) {
        BigDecimal most = TOO_MUCH.multiply(BigDecimal.valueOf(group.stockCoverDays()));
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
                                                        BigDecimal.valueOf(group.stockCoverDays()),
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
                || longer.compareTo(BigDecimal.valueOf(group.stockCoverDays())) >= 0;
    }

    private static BigDecimal days(Projection projection, ProductGroup group, YearMonth month) {
        return projection
                .stock()
                .coverDays(Optional.of(group.id()), month)
                .number()
                .orElse(BigDecimal.ZERO);
    }
}
