package vn.aop.core.check.rules.risks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;

/**
 * What risks would cost the business, so that they can be put in order.
 *
 * <p>{@code exposure = |multiplier − 1| × the account's planned year × months ÷ 12}; of revenue
 * only its gross margin counts, since goods that are not sold are not used up. For example, 15 %
 * less of 1,200 million a year for 3 months at a margin of 40 % is 15 % × 1,200 × 3/12 × 40 % = 18
 * million.
 */
final class RiskExposure {

    private static final RoundingMode ROUNDED = RoundingMode.HALF_UP;

    private RiskExposure() {}

    /** Returns probability × exposure; empty where a number is missing or the risk does no harm. */
    static Optional<Money> expected(Risk risk, CheckContext context) {
        return risk.probability()
                .flatMap(share -> of(risk, context).map(it -> it.multipliedBy(share, ROUNDED)))
                .filter(Money::isPositive);
    }

    /**
     * Returns what a risk costs where it happens; empty where it does no harm in numbers, or the
     * planned year is unknown.
     */
    static Optional<Money> of(Risk risk, CheckContext context) {
        return risk.effect().flatMap(it -> exposure(it, context)).filter(Money::isPositive);
    }

    private static Optional<Money> exposure(RiskEffect effect, CheckContext context) {
        BigDecimal change = effect.multiplier().subtract(BigDecimal.ONE);
        return weighed(effect.line(), context)
                .map(
                        it ->
                                it.multipliedBy(
                                                change.multiply(
                                                        BigDecimal.valueOf(effect.months())),
                                                ROUNDED)
                                        .dividedBy(FiscalYear.MONTHS, ROUNDED));
    }

    /** The planned year of an account, below zero where it brings money in. */
    private static Optional<Money> weighed(Line line, CheckContext context) {
        if (!context.projection().isYearKnown(metric(line.account().id(), line))) {
            return Optional.empty();
        }
        Figures planned = context.projection().figures();
        Money year = sum(line.account().id(), line, planned);
        return Optional.of(
                switch (line.account().kind()) {
                    case REVENUE -> year.multipliedBy(margin(line, planned), ROUNDED).negated();
                    case FINANCING, LOANS -> year.negated();
                    default -> year;
                });
    }

    private static Metric metric(String account, Line place) {
        return new Metric.Name(account, place.tags());
    }

    private static BigDecimal margin(Line line, Figures planned) {
        Money revenue = sum(AccountKind.REVENUE.id(), line, planned);
        Money cost = sum(AccountKind.COST_OF_GOODS.id(), line, planned);
        return revenue.isZero()
                ? BigDecimal.ZERO
                : revenue.minus(cost).getAmount().divide(revenue.getAmount(), Value.PRECISION);
    }

    private static Money sum(String account, Line place, Figures planned) {
        return planned.sum(new Selection(account, place.tags()), planned.year().span());
    }
}
