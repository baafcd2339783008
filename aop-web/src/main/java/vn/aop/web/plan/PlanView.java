package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.kpi.Thresholds;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.checks.Beside;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.ActionCard;
import vn.aop.web.widget.PlanWords;

/**
 * What the page of a plan prints.
 *
 * @param frame the frame around it
 * @param company the business and where it stood
 * @param direction where the year goes
 * @param goals first component
 * @param coherence whether the goals can hold together; empty if there was no time to find out
 * @param budget second component
 * @param actions third component
 * @param resources fourth component
 * @param risks fifth component
 * @param kpis sixth component
 * @param assumptions what is taken for granted
 * @param tracking how the plan is reviewed, if that is decided
 * @param projection the address of the projection
 * @param checks what the rules say of the plan
 * @param review the address of the review
 */
public record PlanView(
        Frame frame,
        CompanySection company,
        DirectionSection direction,
        List<GoalRow> goals,
        Optional<CoherenceSection> coherence,
        BudgetSection budget,
        List<ActionCard> actions,
        ResourcesSection resources,
        List<RiskCard> risks,
        List<KpiRow> kpis,
        List<AssumptionCard> assumptions,
        Optional<TrackingSection> tracking,
        String projection,
        Beside checks,
        String review) {

    public PlanView {
        requireNonNull(frame, "frame");
        requireNonNull(company, "company");
        requireNonNull(direction, "direction");
        goals = List.copyOf(goals);
        requireNonNull(coherence, "coherence");
        requireNonNull(budget, "budget");
        actions = List.copyOf(actions);
        requireNonNull(resources, "resources");
        risks = List.copyOf(risks);
        kpis = List.copyOf(kpis);
        assumptions = List.copyOf(assumptions);
        requireNonNull(tracking, "tracking");
        requireNonNull(projection, "projection");
        requireNonNull(checks, "checks");
        requireNonNull(review, "review");
    }

    /** Returns for how long the goals may be thought about, in seconds. */
    public int seconds() {
        return Limits.SECONDS.most();
    }

    static PlanView of(OpenCase open, Optional<Coherence> coherence, Beside checks, Frame frame) {
        Plan plan = open.plan();
        Projection planned = Projection.of(plan);
        PlanWords words = new PlanWords(plan, frame.words());
        return new PlanView(
                frame,
                CompanySection.of(plan, words),
                DirectionSection.of(plan, words),
                plan.goals().stream().map(goal -> GoalRow.of(goal, plan, words)).toList(),
                coherence.map(it -> CoherenceSection.of(plan, it, words)),
                BudgetSection.of(plan, words),
                plan.actions().stream().map(it -> ActionCard.of(it, plan, words)).toList(),
                ResourcesSection.of(plan.resources(), words),
                plan.risks().stream()
                        .map(risk -> RiskCard.of(risk, planned, open.id(), words))
                        .toList(),
                kpis(planned, words),
                plan.assumptions().stream().map(it -> AssumptionCard.of(it, words)).toList(),
                plan.tracking().map(tracking -> TrackingSection.of(tracking, words)),
                PageAddresses.projection(open.id()),
                checks,
                PageAddresses.review(open.id()));
    }

    /** Figures are worked out only where a number asks for them. */
    private static List<KpiRow> kpis(Projection planned, PlanWords words) {
        Plan plan = planned.plan();
        return plan.kpis().stream()
                .map(it -> KpiRow.of(it, Thresholds.of(it, planned.source(), plan.year()), words))
                .toList();
    }
}
