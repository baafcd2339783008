package vn.aop.core.coherence;

import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;

/**
 * The shop of the worked examples: last year 4.8 billion, 70 % in the store at a margin of 38 %, 30
 * % online at a margin of 30 % of which the marketplace keeps 6 points.
 */
final class TwoChannels {

    static final Metric REVENUE = Metric.parse("revenue");
    static final Metric STORE = Metric.parse("revenue[store]");
    static final Metric ONLINE = Metric.parse("revenue[online]");

    private TwoChannels() {}

    static SmallShop shop(Goal... goals) {
        return shop("0.30", goals);
    }

    /** Returns the shop that plans another margin online than last year's 30 %. */
    static SmallShop shop(String onlineMargin, Goal... goals) {
        return shopWithGoalsOnly()
                .withChannels(channel("store", "0"), channel("online", "0.06"))
                .withGroups(group("goods", "0.38", Map.of("online", new BigDecimal(onlineMargin))))
                .withBaseline(figures())
                .withGoals(goals);
    }

    static Figures figures() {
        return lastYear()
                .revenue("store", "goods", everyMonth(280_000_000))
                .revenue("online", "goods", everyMonth(120_000_000))
                .costOfGoods("store", "goods", everyMonth(173_600_000))
                .costOfGoods("online", "goods", everyMonth(84_000_000))
                .figures();
    }

    /** Returns last year of a store and an online channel that sold three groups alike. */
    static Figures threeGroups() {
        ShopFigures figures = lastYear();
        for (String group : List.of("diapers", "formula", "toys")) {
            figures.revenue("store", group, everyMonth(70_000_000))
                    .revenue("online", group, everyMonth(30_000_000));
        }
        return figures.figures();
    }

    /** Writes a share as a page does: {@code 80.00}; {@code -} where there is none. */
    static String percent(Optional<BigDecimal> share) {
        return share.map(it -> it.movePointRight(2).setScale(2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("-");
    }

    static String percent(BigDecimal share) {
        return percent(Optional.of(share));
    }
}
