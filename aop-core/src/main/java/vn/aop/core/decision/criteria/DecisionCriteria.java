package vn.aop.core.decision.criteria;

import java.util.List;
import vn.aop.core.decision.DecisionCriterion;

/** The usual criteria, in the order in which they are told. */
public final class DecisionCriteria {

    public static final List<DecisionCriterion> USUAL =
            List.of(
                    new NotThisYearCriterion(),
                    new ServesGoalCriterion(),
                    new GoalsCriterion(),
                    new BudgetCriterion(),
                    new PaybackCriterion(),
                    new CashFloorCriterion(),
                    new PeopleCriterion(),
                    new StockCriterion(),
                    new PromotionCriterion(),
                    new AssumptionCriterion(),
                    new ReasonCriterion());

    private DecisionCriteria() {}
}
