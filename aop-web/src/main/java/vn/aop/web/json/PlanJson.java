package vn.aop.web.json;

import vn.aop.core.plan.Plan;

/** Which plan an answer speaks of. */
record PlanJson(TextJson company, String from, String to) {

    static PlanJson of(Plan plan) {
        return new PlanJson(
                TextJson.of(plan.company().name()),
                plan.year().first().toString(),
                plan.year().last().toString());
    }
}
