package vn.aop.core.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Company;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;

/**
 * The value added tax on amounts that are told without it, on the accounts of these amounts: so it
 * moves with the money whose part it is.
 */
final class VatAmounts {

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);

    private final Vat.Deduction vat;
    private final Company company;
    private final List<BudgetLine> budget;

    VatAmounts(Vat.Deduction vat, Company company, List<BudgetLine> budget) {
        this.vat = vat;
        this.company = company;
        this.budget = budget;
    }

    /** Returns the tax on planned figures, each budget line at its own rate. */
    Figures planned(Figures figures) {
        Figures.Builder tax = Figures.builder(figures.year(), figures.currency());
        figures.lines().forEach(line -> add(tax, line, figures, onSale(line)));
        for (BudgetLine line : budget) {
            BigDecimal rate = rate(line);
            if (rate.signum() > 0) {
                tax.addMonths(line.line(), line.months().stream().map(it -> of(it, rate)).toList());
            }
        }
        return tax.build();
    }

    /** Returns the tax on recorded figures, each account at the rate that the budget has on it. */
    Figures recorded(Figures figures) {
        Figures.Builder tax = Figures.builder(figures.year(), figures.currency());
        figures.lines()
                .forEach(line -> add(tax, line, figures, onSale(line).or(() -> budgeted(line))));
        return tax.build();
    }

    /** Returns the ground on which that of a year stands: what of last year's still moves. */
    Baseline before(Baseline baseline) {
        Figures last = baseline.figures();
        Figures.Builder tax = Figures.builder(last.year(), last.currency());
        last.lines().stream()
                .filter(line -> !isOpen(line, baseline))
                .forEach(line -> add(tax, line, last, onSale(line).or(() -> onPurchases(line))));
        return new Baseline(tax.build(), Optional.of(Money.zero(last.currency())), Map.of());
    }

    /** What is open at the start of a year is told with the tax in it. */
    private static boolean isOpen(Line line, Baseline baseline) {
        boolean isPurchase = line.account().kind() == AccountKind.PURCHASES;
        return isPurchase && baseline.openItems().payables().isPresent()
                || line.channel()
                        .filter(baseline.openItems().receivables()::containsKey)
                        .isPresent();
    }

    /** Returns the tax on what is sold. */
    static List<Money> output(Figures tax) {
        return AmountsByMonth.of(tax, AccountKind.REVENUE);
    }

    /** Returns the tax on what is bought. */
    static List<Money> input(Figures tax) {
        return AmountsByMonth.of(
                tax,
                Stream.of(AccountKind.values()).filter(it -> it != AccountKind.REVENUE).toList());
    }

    /** Returns the tax of the direct method. */
    static Figures ofCost(Figures figures) {
        return on(Vat.COST, figures, line -> true);
    }

    /** Returns the tax of the direct method that channels withhold, as if they had sold it. */
    static Figures withheld(Vat.Direct vat, Figures figures) {
        return on(
                REVENUE,
                figures,
                line -> line.channel().filter(vat.withheldBy()::contains).isPresent());
    }

    private static Figures on(Account account, Figures figures, Predicate<Line> meant) {
        Figures.Builder tax = Figures.builder(figures.year(), figures.currency());
        figures.lines().stream()
                .filter(line -> line.account().equals(Vat.COST) && meant.test(line))
                .forEach(
                        line ->
                                figures.year()
                                        .months()
                                        .forEach(
                                                it ->
                                                        tax.add(
                                                                line.on(account),
                                                                it,
                                                                figures.amount(line, it))));
        return tax.build();
    }

    private Optional<BigDecimal> onSale(Line line) {
        return switch (line.account().kind()) {
            case REVENUE -> Optional.of(vat.sales().of(line.group()));
            case CHANNEL_FEES -> Optional.of(vat.bought().fees());
            case COST_OF_GOODS ->
                    line.group()
                            .flatMap(company::group)
                            .filter(group -> !group.isStocked())
                            .map(ProductGroup::id)
                            .map(vat::onPaidAsSold);
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> onPurchases(Line line) {
        return line.account().kind() == AccountKind.PURCHASES
                ? Optional.of(vat.onPurchases(line.group()))
                : Optional.empty();
    }

    /** Returns the rate of a budget line: its own, or else that of purchases. */
    BigDecimal rate(BudgetLine line) {
        return line.vatRate().or(() -> onPurchases(line.line())).orElse(BigDecimal.ZERO);
    }

    /** The mean of the rates of the budget lines that an amount belongs to. */
    private Optional<BigDecimal> budgeted(Line line) {
        List<BudgetLine> lines =
                budget.stream().filter(it -> it.line().selection().matches(line)).toList();
        Optional<BigDecimal> whole = sum(lines.stream().map(VatAmounts::total));
        return whole.filter(it -> it.signum() > 0)
                .map(
                        all ->
                                sum(lines.stream().map(it -> total(it).multiply(rate(it))))
                                        .orElseThrow()
                                        .divide(all, Value.PRECISION))
                .or(() -> onPurchases(line));
    }

    private static BigDecimal total(BudgetLine line) {
        return line.total().getAmount();
    }

    private static Optional<BigDecimal> sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal::add);
    }

    private static void add(
            Figures.Builder tax, Line line, Figures figures, Optional<BigDecimal> rate) {
        rate.filter(it -> it.signum() > 0)
                .ifPresent(
                        it -> {
                            for (YearMonth month : figures.year().months()) {
                                tax.add(line, month, of(figures.amount(line, month), it));
                            }
                        });
    }

    /** Returns the tax on an amount, rounded half up to the currency's scale. */
    static Money of(Money amount, BigDecimal rate) {
        return amount.multipliedBy(rate, RoundingMode.HALF_UP);
    }
}
