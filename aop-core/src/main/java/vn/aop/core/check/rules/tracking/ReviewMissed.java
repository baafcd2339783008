package vn.aop.core.check.rules.tracking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.aop.core.change.Amendment;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Tracking;
import vn.aop.core.text.Place;

/** Flags months whose review is overdue. See {@code docs/checks/review-missed.md}. */
final class ReviewMissed implements Rule {

    private static final Threshold DAYS = Threshold.of("days", "10");

    @Override
    public String id() {
        return "review-missed";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(DAYS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().tracking().stream()
                .flatMap(it -> missed(context, it).stream())
                .toList();
    }

    private List<Finding> missed(CheckContext context, Tracking tracking) {
        List<YearMonth> missed =
                context.circumstances().today().stream()
                        .flatMap(
                                today ->
                                        context.plan().year().months().stream()
                                                .filter(it -> isInUse(it, context))
                                                .filter(it -> isReviewed(it, context, tracking))
                                                .filter(it -> isOverdue(it, context, today)))
                        .filter(it -> !isHeld(it, context, tracking))
                        .toList();
        return missed.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(this, Place.of("tracking"))
                                .with("missed", missed)
                                .with("count", missed.size())
                                .with("day", tracking.day()));
    }

    /** A plan that came into use during the year has no reviews of the months before. */
    private static boolean isInUse(YearMonth month, CheckContext context) {
        return context.circumstances().since().stream()
                .noneMatch(since -> month.isBefore(YearMonth.from(since)));
    }

    /** A meeting that has decided something in the month after it was held, written down or not. */
    private static boolean isHeld(YearMonth month, CheckContext context, Tracking tracking) {
        return tracking.held().contains(month)
                || context.circumstances().reviewed().contains(month)
                || context.history().amendments().stream()
                        .filter(it -> it.occasion() == Amendment.Occasion.MONTHLY_REVIEW)
                        .anyMatch(it -> YearMonth.from(it.on()).equals(month.plusMonths(1)));
    }

    /** A quarter is reviewed at its end; what is looked at every week is reviewed every month. */
    private static boolean isReviewed(YearMonth month, CheckContext context, Tracking tracking) {
        return tracking.rhythm() != Rhythm.QUARTERLY
                || context.plan().year().indexOf(month) % 3 == 2;
    }

    private boolean isOverdue(YearMonth month, CheckContext context, LocalDate today) {
        int day = context.plan().tracking().orElseThrow().day();
        LocalDate due = month.plusMonths(1).atDay(day);
        return today.isAfter(due.plusDays(context.count(this, DAYS)));
    }
}
