package vn.aop.core.check;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.coherence.Range;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Text;

/**
 * Tells which channels and groups the goals force to shrink. See {@code
 * docs/checks/goals-imply-shrinking.md}.
 */
final class GoalsImplyShrinking implements Rule {

    private static final Threshold LEAST = Threshold.of("least", "0.01");

    @Override
    public String id() {
        return "goals-imply-shrinking";
    }

    @Override
    public Kind kind() {
        return Kind.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(LEAST);
    }

    @Override
    public List<Finding> check(Subject subject) {
        BigDecimal least = subject.limit(this, LEAST);
        return subject.demands().revenues().stream()
                .skip(1)
                .flatMap(revenue -> subject.demands().shrinking(revenue).stream())
                .filter(range -> shrinks(range).compareTo(least) > 0)
                .map(range -> finding(range, subject))
                .toList();
    }

    private static BigDecimal shrinks(Range range) {
        return range.maxGrowth().map(BigDecimal::negate).orElse(BigDecimal.ZERO);
    }

    private Finding finding(Range range, Subject subject) {
        Text part = Parts.name(range.metric(), subject.plan().company());
        Value lastYear = Value.of(range.baseline(), Unit.MONEY);
        Value most = Value.of(range.max().orElseThrow(), Unit.MONEY);
        Value shrinks = Value.ratio(shrinks(range));
        return subject.demands()
                .growthKeeping(range.metric())
                .map(
                        total ->
                                Finding.of(
                                        this,
                                        "goals",
                                        "part",
                                        part,
                                        "shrinks",
                                        shrinks,
                                        "most",
                                        most,
                                        "lastYear",
                                        lastYear,
                                        "total",
                                        Value.ratio(total)))
                .orElseGet(
                        () ->
                                Finding.saying(
                                        "never",
                                        this,
                                        "goals",
                                        "part",
                                        part,
                                        "shrinks",
                                        shrinks,
                                        "most",
                                        most,
                                        "lastYear",
                                        lastYear));
    }
}
