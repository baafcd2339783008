package vn.aop.core.check.rules.tracking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.change.Amendment;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags plans that nobody turned to for months: no question, no amendment, no review. See {@code
 * docs/checks/plan-unused.md}.
 */
final class PlanUnused implements Rule {

    private static final Threshold MONTHS = Threshold.of("months", "2");

    @Override
    public String id() {
        return "plan-unused";
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
        return List.of(MONTHS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        int most = context.count(this, MONTHS);
        return context.circumstances().today().map(day -> unused(context, day)).stream()
                .filter(unused -> unused >= most)
                .map(
                        unused ->
                                Finding.of(this, Place.of("tracking"))
                                        .with("months", unused)
                                        .with("most", most))
                .toList();
    }

    /** Whole months of the year up to the day, since the plan was last of use or came into it. */
    private static int unused(CheckContext context, LocalDate today) {
        YearMonth first = context.plan().year().first();
        YearMonth since = lastUsed(context, today).orElse(first.minusMonths(1));
        YearMonth from = since.isBefore(first) ? first : since.plusMonths(1);
        YearMonth end = context.plan().year().last().plusMonths(1);
        YearMonth now = YearMonth.from(today);
        return (int) ChronoUnit.MONTHS.between(from, now.isAfter(end) ? end : now);
    }

    private static Optional<YearMonth> lastUsed(CheckContext context, LocalDate today) {
        Stream<LocalDate> decided =
                Stream.concat(
                        context.circumstances().asked().stream(),
                        context.history().amendments().stream().map(Amendment::on));
        Stream<YearMonth> reviewed =
                context.plan().tracking().stream()
                        .flatMap(it -> it.held().stream())
                        .map(it -> it.plusMonths(1));
        Stream<YearMonth> begun = context.circumstances().since().stream().map(YearMonth::from);
        Stream<YearMonth> used =
                Stream.concat(decided.map(YearMonth::from), reviewed)
                        .filter(it -> !it.isAfter(YearMonth.from(today)));
        return Stream.concat(used, begun).max(Comparator.naturalOrder());
    }
}
