package vn.aop.core.decision.criteria;

import java.util.List;
import vn.aop.core.decision.DecisionCriterion;

/** The usual criteria, in the order in which they are told. */
public final class DecisionCriteria {

    public static final List<DecisionCriterion> USUAL =
            List.of(
                    new NotThisYearCriterion(),
                    new ServesGoalCriterion(),
                    new OfUnknownRise(new GoalsCriterion(), true),
                    new BudgetCriterion(),
                    new PaybackCriterion(),
                    new OfUnknownRise(new ContributionCriterion()),
                    new OfUnknownRise(new CashFloorCriterion()),
                    new PeopleCriterion(),
                    new OfUnknownRise(new StockCriterion()),
                    new DeliveryCriterion(),
                    new PromotionCriterion(),
                    new PriceRiseCriterion(),
                    new OfUnknownRise(new AssumptionCriterion()),
                    new BegunMonthCriterion(),
                    new ReasonCriterion());

    private DecisionCriteria() {}
}
