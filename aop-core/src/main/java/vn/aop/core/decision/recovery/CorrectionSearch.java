package vn.aop.core.decision.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** Answers where to turn at one review, or tells what is wrong with the question. */
record CorrectionSearch(Plan plan, MonthlyReview review, Deadline deadline) {

    private static final Comparator<BehindGoal> ORDER =
            Comparator.comparing(BehindGoal::goal, GoalDamage.ORDER);

    Validated<Correction, Problem> answer() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            return Validated.invalid(problems);
        }
        ShortfallDrivers look = new ShortfallDrivers(review, Projection.of(plan));
        List<BehindGoal> behind =
                review.goals().stream()
                        .filter(CorrectionSearch::isBehind)
                        .map(it -> new BehindGoal(it, missed(it), look.of(it.goal())))
                        .sorted(ORDER)
                        .toList();
        return Validated.valid(
                new Correction(review, behind, behind.isEmpty() ? List.of() : options(behind)));
    }

    private List<CorrectionOption> options(List<BehindGoal> behind) {
        Projection standing = review.standing().orElseGet(() -> Projection.of(plan));
        Span rest = plan.year().after(review.month()).orElseThrow();
        List<Goal> goals = behind.stream().map(BehindGoal::goal).toList();
        LeverAssessment weighing = new LeverAssessment(review, standing, behind, rest);
        return new Levers(review, standing, rest, goals, deadline)
                .all().stream()
                        .peek(lever -> deadline.check())
                        .flatMap(lever -> weighing.option(lever).stream())
                        .sorted(LeverAssessment.BEST_FIRST)
                        .toList();
    }

    static boolean isBehind(GoalReview goal) {
        return goal.status() == GoalStatus.AT_RISK || goal.status() == GoalStatus.OFF_TRACK;
    }

    private static Value missed(GoalReview goal) {
        Value landing = goal.landing().expected().value();
        Value target = goal.target().value();
        Value gap = landing.minus(target);
        return gap.number().filter(it -> it.signum() < 0).isPresent() ? gap.negated() : gap;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!review.plan().equals(plan)) {
            problems.add(
                    Problem.at(Place.of("review"), "correct.other-plan")
                            .with("month", review.month()));
        }
        if (review.month().equals(review.plan().year().last())) {
            problems.add(
                    Problem.at(Place.of("month"), "correct.year-over")
                            .with("month", review.month()));
        }
        review.summary()
                .heldBack()
                .ifPresent(
                        reason ->
                                problems.add(
                                        Problem.at(Place.of("month"), "correct.month-open")
                                                .with("month", review.month())
                                                .with("reason", reason)));
        return problems;
    }
}
