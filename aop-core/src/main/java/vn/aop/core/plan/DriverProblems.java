package vn.aop.core.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.Limit;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Unit;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** Finds what a driver cannot follow, all at once. */
final class DriverProblems {

    private final SalesBasis basis;
    private final PlannedRevenue planned;
    private final List<YearMonth> unknown;
    private final Set<String> bought = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private DriverProblems(SalesBasis basis) {
        this.basis = basis;
        this.planned = new PlannedRevenue(basis);
        this.unknown = planned.unknownMonths();
    }

    /**
     * Returns what drivers of budget lines cannot follow.
     *
     * @param basis what sales are planned from
     * @param driven lines with a driver, in the order of the plan
     */
    static List<Problem> of(SalesBasis basis, List<BudgetLine> driven) {
        DriverProblems found = new DriverProblems(basis);
        driven.forEach(found::check);
        return found.problems;
    }

    private void check(BudgetLine line) {
        Place where = Place.line(line.id()).then("driver");
        if (line.limit() == Limit.RESERVE) {
            report(where, Message.of("driver.reserve"));
        }
        if (line.driver().orElseThrow() instanceof Driver.OfMetric driver) {
            checkMetric(where.then("of"), driver);
        } else {
            checkGoods(where, line);
        }
    }

    private void checkMetric(Place where, Driver.OfMetric driver) {
        Metric metric = driver.of();
        Optional<Selection> balance =
                metric.selections().stream().filter(Selection::isBalance).findFirst();
        if (balance.isPresent()) {
            report(where, Message.of("driver.balance").with("metric", balance.get().account()));
        } else if (!fits(driver, metric.unit())) {
            report(where, unfit(driver, metric));
        } else if (metric.selections().stream().anyMatch(this::isUnknown)) {
            report(
                    where,
                    Message.of("driver.unknown-sales")
                            .with("metric", metric)
                            .with("from", unknown.get(0))
                            .with("to", unknown.get(unknown.size() - 1)));
        }
    }

    /** A share is taken of money, an amount for each of a count; steps go by either. */
    private static boolean fits(Driver.OfMetric driver, Unit unit) {
        boolean isCount = unit.kind() == Unit.Kind.COUNT;
        return driver instanceof Driver.PerUnit
                ? isCount
                : unit == Unit.MONEY || (isCount && driver instanceof Driver.Step);
    }

    private static Message unfit(Driver.OfMetric driver, Metric metric) {
        boolean isShareOfCount =
                driver instanceof Driver.Share && metric.unit().kind() == Unit.Kind.COUNT;
        String key =
                driver instanceof Driver.PerUnit
                        ? "driver.no-count"
                        : isShareOfCount ? "driver.share-of-count" : "driver.no-money";
        return Message.of(key).with("metric", metric);
    }

    private void checkGoods(Place where, BudgetLine line) {
        Optional<ProductGroup> group = line.line().group().flatMap(basis.company()::group);
        if (line.line().account().kind() != AccountKind.PURCHASES) {
            report(
                    where,
                    Message.of("driver.no-purchases").with("account", line.line().account().id()));
        } else if (group.isEmpty()) {
            report(where, Message.of("driver.no-group"));
        } else {
            checkGoods(where, group.get());
        }
    }

    private void checkGoods(Place where, ProductGroup group) {
        String id = group.id();
        if (!group.isStocked()) {
            report(where, Message.of("driver.not-stocked").with("group", group.name()));
        } else if (!basis.baseline().openingStock().containsKey(id)) {
            report(
                    where,
                    Message.of("driver.no-opening-stock")
                            .with("group", group.name())
                            .with("id", id));
        } else if (isUnknown(Selection.of(AccountKind.COST_OF_GOODS, id))) {
            report(
                    where,
                    Message.of("driver.unknown-goods")
                            .with("group", group.name())
                            .with("from", unknown.get(0))
                            .with("to", unknown.get(unknown.size() - 1)));
        } else if (!bought.add(id)) {
            report(where, Message.of("driver.group-twice").with("group", group.name()));
        }
    }

    /** Whether a sum is made of sales in months that are to grow from unknown ones. */
    private boolean isUnknown(Selection selection) {
        return !unknown.isEmpty()
                && planned.sold().stream()
                        .filter(line -> !planned.isGiven(line) && isPart(selection, line))
                        .anyMatch(this::isSoldWhereUnknown);
    }

    private boolean isPart(Selection selection, Line sold) {
        return selection.matches(sold)
                || selection.matches(sold.on(Account.of(AccountKind.COST_OF_GOODS)))
                || selection.matches(sold.on(Account.of(AccountKind.CHANNEL_FEES)))
                || isWasted(sold) && selection.matches(sold.on(ProductGroup.WASTE))
                || VatOnSales.rate(basis.company(), sold).isPresent()
                        && selection.matches(sold.on(Vat.COST));
    }

    private boolean isWasted(Line sold) {
        return sold.group()
                .flatMap(basis.company()::group)
                .filter(ProductGroup::isWasted)
                .isPresent();
    }

    private boolean isSoldWhereUnknown(Line line) {
        return unknown.stream()
                .map(month -> planned.factors(line).get(basis.year().indexOf(month)))
                .anyMatch(factor -> factor.signum() != 0);
    }

    private void report(Place where, Message message) {
        problems.add(new Problem(where, message));
    }
}
