package vn.aop.core.check;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.plan.Plan;

/**
 * Whether the planned profit, margin and cash are to be trusted. A plan that forgets a cost looks
 * better than it is: nothing that stands on its figures deserves praise before that is mended, or
 * accepted with a reason.
 */
public final class FiguresInDoubt {

    /** What is not paid in the plan, so that its cash is too high. */
    private static final List<Rule> UNPAID =
            List.of(new CostLeftOut(), new GoodsPayment(), new OpeningPayablesUnknown());

    private static final List<Rule> TOO_GOOD =
            List.of(new LastYearLacksCosts(), new MarginBeyondLastYear());

    private FiguresInDoubt() {}

    /**
     * Returns what the planned cash leaves out: costs of last year that are forgotten, goods that
     * are never paid for, what suppliers are still owed. What the plan accepts is not among it.
     */
    public static List<Finding> ofCash(Plan plan) {
        return found(UNPAID.stream(), Subject.of(plan)).toList();
    }

    static boolean in(Subject subject) {
        return found(Stream.concat(UNPAID.stream(), TOO_GOOD.stream()), subject)
                .findFirst()
                .isPresent();
    }

    private static Stream<Finding> found(Stream<Rule> rules, Subject subject) {
        return rules.flatMap(rule -> rule.check(subject).stream())
                .filter(finding -> !isAccepted(finding, subject.plan()));
    }

    private static boolean isAccepted(Finding finding, Plan plan) {
        return plan.waivers().stream()
                .filter(it -> it.rule().equals(finding.rule()))
                .anyMatch(it -> CheckReport.isWithin(finding.where(), it.where()));
    }
}
