package vn.aop.cases.plan;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.plan.Plan;

/** Plans of all kinds for property tests. */
public final class Plans {

    private Plans() {}

    /**
     * Returns whole plans: one to three channels and groups, own accounts, every optional part
     * there or not, texts that need quotes, amounts in VND or GBP.
     */
    public static Arbitrary<Plan> plans() {
        return Arbitraries.randomValue(random -> new RandomPlan(new Chance(random)).plan());
    }

    /** Returns such plans with up to three amendments, in which every kind of change occurs. */
    public static Arbitrary<PlanHistory> histories() {
        return Arbitraries.randomValue(random -> new RandomHistory(new Chance(random)).history());
    }
}
