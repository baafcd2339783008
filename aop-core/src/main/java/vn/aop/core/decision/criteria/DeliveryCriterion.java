package vn.aop.core.decision.criteria;

import java.time.LocalDate;
import java.util.List;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SettledMonths;
import vn.aop.core.text.Place;

/**
 * Whether goods that are bought as they are sold can still be ordered in time: what arrives before
 * those that are ordered on the day of the question is what the plan had. Source: {@code
 * docs/formulas/drivers.md}.
 */
final class DeliveryCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "delivery";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        Plan before = assessment.before().plan();
        boolean isReplenished = before.budget().stream().anyMatch(BudgetLine::isReplenishing);
        return assessment.proposal().asked().stream()
                .filter(day -> isReplenished)
                .flatMap(
                        day ->
                                before.with(assessment.changes()).value().stream()
                                        .flatMap(it -> late(before, it, day).stream()))
                .toList();
    }

    private List<Judgement> late(Plan before, Plan after, LocalDate day) {
        SettledMonths settled = new SettledMonths(before, day);
        return settled.orderedTooLate(after).stream()
                .map(group -> late(group, settled, after))
                .toList();
    }

    private Judgement late(ProductGroup group, SettledMonths settled, Plan after) {
        BudgetLine line =
                after.budget().stream()
                        .filter(BudgetLine::isReplenishing)
                        .filter(it -> it.line().group().filter(group.id()::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        return Judgement.of(id(), Outcome.NOTE, Place.group(group.id()), "ground.ordered-late")
                .with("group", group.name())
                .with("month", settled.firstOpen(line));
    }
}
