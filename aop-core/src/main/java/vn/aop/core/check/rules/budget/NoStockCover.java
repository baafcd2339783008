package vn.aop.core.check.rules.budget;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Tells of goods in stock for which the plan does not say how many should lie there. See {@code
 * docs/checks/no-stock-cover.md}.
 */
final class NoStockCover implements Rule {

    @Override
    public String id() {
        return "no-stock-cover";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Text> without =
                context.plan().company().groups().stream()
                        .filter(ProductGroup::isStocked)
                        .filter(it -> it.replenishedDays() == 0)
                        .filter(it -> held(it, context).isPositive())
                        .map(ProductGroup::name)
                        .toList();
        return without.isEmpty()
                ? List.of()
                : List.of(Finding.of(this, Place.of("company/groups")).with("groups", without));
    }

    private static Money held(ProductGroup group, CheckContext context) {
        return context.plan().baseline().openingStock().getOrDefault(group.id(), context.zero());
    }
}
