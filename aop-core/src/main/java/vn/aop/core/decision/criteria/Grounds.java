package vn.aop.core.decision.criteria;

import java.util.List;
import vn.aop.core.decision.Ground;

/** The usual grounds, in the order in which they are told. */
public final class Grounds {

    public static final List<Ground> USUAL =
            List.of(
                    new NotThisYearGround(),
                    new ServesGoalGround(),
                    new GoalsGround(),
                    new BudgetGround(),
                    new PaybackGround(),
                    new CashFloorGround(),
                    new PeopleGround(),
                    new StockGround(),
                    new PromotionGround(),
                    new AssumptionGround(),
                    new ReasonGround());

    private Grounds() {}
}
