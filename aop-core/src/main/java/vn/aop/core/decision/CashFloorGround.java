package vn.aop.core.decision;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashMonth;

/** Whether cash stays above its floor in every month, or above zero where the plan has no floor. */
final class CashFloorGround implements Ground {

    @Override
    public String id() {
        return "cash-floor";
    }

    @Override
    public List<Judgement> judge(Question question) {
        return question.tradeOff().cash().stream()
                .filter(low -> !low.isSame())
                .map(low -> judge(low.before(), low.after(), question.after().plan()))
                .toList();
    }

    private Judgement judge(CashMonth before, CashMonth after, Plan plan) {
        Money floor = plan.resources().cashFloor().orElse(Money.zero(plan.company().currency()));
        boolean breaks =
                after.closing().isLessThan(floor) && after.closing().isLessThan(before.closing());
        return Judgement.of(
                id(),
                breaks ? Outcome.CONDITION : Outcome.NOTE,
                "resources/cashFloor",
                breaks ? "ground.below-floor" : "ground.above-floor",
                "before",
                Value.of(before.closing()),
                "after",
                Value.of(after.closing()),
                "floor",
                Value.of(floor),
                "month",
                after.month());
    }
}
