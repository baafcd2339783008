package vn.aop.core.check.rules.direction;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.text.Place;

/**
 * Praises a plan that puts things off with a reason and a month, and keeps to it. See {@code
 * docs/checks/says-no.md}.
 */
final class SaysNo implements Rule {

    private static final Rule PLANNED_ALL_THE_SAME = new RefusedButPlanned();

    @Override
    public String id() {
        return "says-no";
    }

    @Override
    public Severity severity() {
        return Severity.WELL_DONE;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<NotThisYear> putOff = context.plan().direction().notThisYear();
        YearMonth begin = context.plan().year().first();
        List<YearMonth> months =
                putOff.stream()
                        .map(NotThisYear::lookAgain)
                        .flatMap(Optional::stream)
                        .filter(month -> !month.isBefore(begin))
                        .toList();
        if (putOff.isEmpty() || months.size() < putOff.size() || breaksItsWord(context)) {
            return List.of();
        }
        return months.stream()
                .filter(context.circumstances()::isAhead)
                .min(Comparator.naturalOrder())
                .map(
                        next ->
                                Finding.of(this, Place.of("direction/notThisYear"))
                                        .with("items", putOff.size())
                                        .with("month", next))
                .stream()
                .toList();
    }

    private static boolean breaksItsWord(CheckContext context) {
        return !context.findings(PLANNED_ALL_THE_SAME).isEmpty();
    }
}
