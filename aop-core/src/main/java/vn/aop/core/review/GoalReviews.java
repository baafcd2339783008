package vn.aop.core.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.aop.core.estimate.Landing;
import vn.aop.core.estimate.Landings;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.goal.Leeway;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.text.Message;

/** Reviews goals: target, plan and actual to date, landing, status. */
final class GoalReviews {

    private final Plan plan;
    private final ComparedFigures sources;
    private final YearMonth month;
    private final Landings landings;

    GoalReviews(Plan plan, ComparedFigures sources, YearMonth month, Landings landings) {
        this.plan = plan;
        this.sources = sources;
        this.month = month;
        this.landings = landings;
    }

    GoalReview of(Goal goal) {
        Span toDate = sources.year().through(month);
        Traced target = GoalTarget.of(plan, goal);
        Traced plan =
                goal.metric()
                        .trace(sources.plan(), toDate)
                        .as(Message.of("trace.plan-to-date").with("span", toDate));
        Traced actual =
                goal.metric()
                        .trace(sources.actuals(), toDate)
                        .as(Message.of("trace.actual-to-date").with("span", toDate));
        Landing landing = landings.of(goal.metric());
        GoalStatus status = status(goal, target, actual, landing);
        return new GoalReview(
                goal, target, plan, actual, landing, status, why(goal, status, target, landing));
    }

    private GoalStatus status(Goal goal, Traced target, Traced actual, Landing landing) {
        Optional<BigDecimal> wanted = target.value().number();
        Optional<BigDecimal> expected = landing.expected().value().number();
        if (wanted.isEmpty() || expected.isEmpty()) {
            return GoalStatus.UNKNOWN;
        }
        boolean kept = goal.bound().isKept(expected.get(), wanted.get());
        if (isOver() && sources.heldBack().isEmpty()) {
            return kept ? GoalStatus.MET : GoalStatus.OFF_TRACK;
        }
        if (isReachedForGood(goal, actual, wanted.get())) {
            return GoalStatus.MET;
        }
        if (sources.heldBack().isPresent()) {
            return GoalStatus.UNKNOWN;
        }
        return GoalStatus.of(goal, wanted, expected);
    }

    private static boolean isReachedForGood(Goal goal, Traced actual, BigDecimal target) {
        boolean onlyGrows =
                goal.metric() instanceof Metric.OfMeasure
                        || (goal.metric() instanceof Metric.Name name
                                && AccountKind.REVENUE.id().equals(name.name()));
        return onlyGrows
                && goal.bound() == Bound.AT_LEAST
                && actual.value()
                        .number()
                        .filter(number -> goal.bound().isKept(number, target))
                        .isPresent();
    }

    private boolean isOver() {
        return month.equals(sources.year().last());
    }

    private Message why(Goal goal, GoalStatus status, Traced target, Landing landing) {
        String key =
                isOver() && status == GoalStatus.OFF_TRACK
                        ? "status.missed"
                        : "status." + status.name().toLowerCase(Locale.ROOT);
        Optional<Message> reason =
                status == GoalStatus.UNKNOWN ? unknown(target, landing) : Optional.empty();
        return Message.of(key.replace('_', '-'))
                .with("reason", reason.<Object>map(it -> it).orElse(List.of()))
                .with("landing", Provisional.fact(landing.expected().value(), landing.expected()))
                .with("target", target.value())
                .with("method", landing.chosen())
                .with("bound", goal.bound())
                .with("furthest", Leeway.of(goal, target.value()).furthest())
                .with(
                        "missed",
                        Provisional.fact(missed(goal, target, landing), landing.expected()));
    }

    private Optional<Message> unknown(Traced target, Landing landing) {
        return sources.heldBack()
                .or(target.value()::whyUndefined)
                .or(landing.expected().value()::whyUndefined);
    }

    private static Value missed(Goal goal, Traced target, Landing landing) {
        Value gap = landing.expected().value().minus(target.value());
        return goal.bound() == Bound.AT_LEAST ? gap.negated() : gap;
    }
}
