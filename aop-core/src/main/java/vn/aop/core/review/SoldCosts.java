package vn.aop.core.review;

import static vn.aop.core.figures.AccountKind.CHANNEL_FEES;
import static vn.aop.core.figures.AccountKind.COST_OF_GOODS;
import static vn.aop.core.figures.AccountKind.REVENUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.plan.EndedCosts;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.UnknownSales;

/**
 * What goods and channels must have cost, reckoned from what was sold: by the plan's shares of the
 * month, else by the company's margins and rates, else by last year.
 */
final class SoldCosts {

    private final Plan plan;
    private final Figures planned;
    private final UnknownSales unknown;
    private final Figures lastYear;
    private final Actuals actuals;
    private final EndedCosts ended;

    SoldCosts(Plan plan, Projection planned, Actuals actuals) {
        this.plan = plan;
        this.planned = planned.figures();
        this.unknown = planned.unknownSales();
        this.lastYear = plan.baseline().figures();
        this.actuals = actuals;
        this.ended = new EndedCosts(plan);
    }

    /** Returns what was sold must have cost in a month: goods, and the fees of the channel. */
    List<Expected> in(YearMonth month) {
        List<Expected> all = new ArrayList<>();
        for (AccountKind kind : List.of(COST_OF_GOODS, CHANNEL_FEES)) {
            Map<Line, Money> sums = new LinkedHashMap<>();
            for (Expected one : in(kind, month)) {
                all.add(one);
                Account account = one.line().account();
                sums.merge(Line.of(account), one.about(), Money::plus);
                one.line()
                        .channel()
                        .map(it -> new Line(account, Optional.of(it), Optional.empty()))
                        .ifPresent(it -> sums.merge(it, one.about(), Money::plus));
            }
            sums.forEach((line, about) -> all.add(Expected.whole(line, month, about)));
        }
        return all;
    }

    /**
     * Returns what must have been thrown away for what was sold, where the cost of goods is
     * recorded: it may be a part of that, and then nobody knows how much it was.
     */
    List<Expected> wasted(YearMonth month) {
        List<Expected> all = new ArrayList<>();
        for (Line sold : sold()) {
            sold.group()
                    .flatMap(plan.company()::group)
                    .filter(ProductGroup::isWasted)
                    .map(group -> wasted(group, sold, month))
                    .filter(it -> !it.toldBy(actuals.recorded()).isEmpty())
                    .ifPresent(all::add);
        }
        return all;
    }

    private Expected wasted(ProductGroup group, Line sold, YearMonth month) {
        Money about =
                cost(COST_OF_GOODS, sold, month).multipliedBy(group.waste(), RoundingMode.HALF_UP);
        return Expected.any(sold.on(ProductGroup.WASTE), month, about);
    }

    /** Returns what each thing that was sold must have cost. */
    List<Expected> in(AccountKind kind, YearMonth month) {
        List<Expected> all = new ArrayList<>();
        for (Line sold : sold()) {
            Money about = cost(kind, sold, month);
            if (about.isPositive()) {
                all.add(Expected.any(sold.on(Account.of(kind)), month, about));
            }
        }
        return all;
    }

    private List<Line> sold() {
        return actuals.figures().lines().stream()
                .filter(line -> line.account().kind() == REVENUE)
                .toList();
    }

    private Money cost(AccountKind kind, Line sold, YearMonth month) {
        Line cost = sold.on(Account.of(kind));
        Line all = sold.on(Account.of(REVENUE));
        BigDecimal share =
                share(planned.sum(cost.selection(), month), planned.sum(all.selection(), month))
                        .or(() -> unknown.share(cost, all, month))
                        .or(() -> byTerms(kind, sold))
                        .or(
                                () ->
                                        hasEnded(kind, sold, month)
                                                ? Optional.empty()
                                                : byLastYear(kind, sold))
                        .orElse(BigDecimal.ZERO);
        return actuals.figures().amount(sold, month).multipliedBy(share, RoundingMode.HALF_UP);
    }

    private boolean hasEnded(AccountKind kind, Line sold, YearMonth month) {
        return kind == CHANNEL_FEES
                && sold.channel().flatMap(it -> ended.ofFees(it, month)).isPresent();
    }

    /** By the channel as a whole: what it keeps, books of last year hold by no group. */
    private Optional<BigDecimal> byLastYear(AccountKind kind, Line sold) {
        Line all = new Line(Account.of(REVENUE), sold.channel(), Optional.empty());
        return share(lastYear(all.on(Account.of(kind))), lastYear(all));
    }

    private Money lastYear(Line line) {
        return lastYear.sum(line.selection(), lastYear.year().span());
    }

    private static Optional<BigDecimal> share(Money part, Money whole) {
        return part.isPositive() && whole.isPositive()
                ? Optional.of(part.getAmount().divide(whole.getAmount(), 10, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static BigDecimal byMargin(ProductGroup group, Line sold) {
        return sold.channel()
                .map(group::costShareIn)
                .orElseGet(() -> group.withWaste(BigDecimal.ONE.subtract(group.margin())));
    }

    /** What the company's margins and rates make of a sale that is not planned. */
    private Optional<BigDecimal> byTerms(AccountKind kind, Line sold) {
        return kind == COST_OF_GOODS
                ? sold.group().flatMap(plan.company()::group).map(it -> byMargin(it, sold))
                : sold.channel()
                        .flatMap(plan.company()::channel)
                        .map(Channel::feeRate)
                        .filter(it -> it.signum() > 0);
    }
}
