package vn.aop.core.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;

/** Short ways to a review of the small shop, and to the values in it. */
final class Reviews {

    private Reviews() {}

    static MonthlyReview review(SmallShop shop, ShopFigures actuals, YearMonth month) {
        return review(shop, actuals.actuals(), month);
    }

    static MonthlyReview review(SmallShop shop, Actuals actuals, YearMonth month) {
        return MonthlyReview.of(shop.plan(), actuals, month);
    }

    /** Returns the review of the one goal of a shop. */
    static GoalReview goal(Goal goal, SmallShop shop, ShopFigures actuals, YearMonth month) {
        return review(shop.withGoals(goal), actuals, month).goal(goal.id()).orElseThrow();
    }

    static Value dong(long amount) {
        return Value.of(BigDecimal.valueOf(amount), Unit.MONEY);
    }

    static Value million(long amount) {
        return dong(amount * 1_000_000);
    }

    static BigDecimal number(Traced traced) {
        return traced.value().number().orElseThrow();
    }
}
