package vn.aop.core.check.rules.direction;

import java.time.YearMonth;
import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Selection;
import vn.aop.core.text.Place;

/**
 * Flags a plan that does not know what was sold last year, or in which months of it. See {@code
 * docs/checks/no-baseline.md}.
 */
final class NoBaseline implements Rule {

    private static final Place WHERE = Place.of("baseline/figures");
    private static final Selection REVENUE = Selection.of(AccountKind.REVENUE);

    @Override
    public String id() {
        return "no-baseline";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Figures figures = context.plan().baseline().figures();
        if (figures.isEmpty()) {
            return List.of(Finding.saying("none", this, WHERE));
        }
        return figures.sum(REVENUE, figures.year().span()).isPositive()
                ? inPart(context)
                : List.of(Finding.saying("no-revenue", this, WHERE));
    }

    /** Months that are to grow from unknown ones are unknown themselves. */
    private List<Finding> inPart(CheckContext context) {
        YearMonth known = context.plan().baseline().firstKnown().orElseThrow();
        List<YearMonth> unknown = context.projection().unknownSales().months();
        return unknown.isEmpty()
                ? List.of()
                : List.of(
                        Finding.saying("in-part", this, WHERE)
                                .with("month", known)
                                .with("from", unknown.get(0))
                                .with("to", unknown.get(unknown.size() - 1)));
    }
}
