package vn.aop.core.check;

import java.util.List;

/**
 * Whether the planned profit, margin and cash are to be trusted. A plan that forgets a cost looks
 * better than it is: nothing that stands on its figures deserves praise before that is mended, or
 * accepted with a reason.
 */
final class FiguresInDoubt {

    private static final List<Rule> DOUBTS =
            List.of(
                    new LastYearLacksCosts(),
                    new CostLeftOut(),
                    new GoodsPayment(),
                    new OpeningPayablesUnknown(),
                    new MarginBeyondLastYear());

    private FiguresInDoubt() {}

    static boolean in(Subject subject) {
        return DOUBTS.stream()
                .flatMap(rule -> rule.check(subject).stream())
                .anyMatch(finding -> !isAccepted(finding, subject));
    }

    private static boolean isAccepted(Finding finding, Subject subject) {
        return subject.plan().waivers().stream()
                .filter(it -> it.rule().equals(finding.rule()))
                .anyMatch(it -> CheckReport.isWithin(finding.where(), it.where()));
    }
}
