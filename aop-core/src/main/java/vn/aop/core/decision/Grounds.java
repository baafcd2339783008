package vn.aop.core.decision;

import java.util.List;

/** The usual grounds, in the order in which they are told. */
final class Grounds {

    static final List<Ground> USUAL =
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
