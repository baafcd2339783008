package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.aop.core.company.Company;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Operator;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.VatOnSales;

/**
 * Reads metrics as linear forms over next year's revenue by channel and group.
 *
 * <p>Cost of goods follows revenue by the planned margin, channel fees by the fee rate, value added
 * tax that is a cost by its rate; all other accounts are what the plan budgets. Balances, products
 * of two revenues and sums of ratios are not linear.
 */
final class Linear {

    private static final Set<AccountKind> FOLLOWS_REVENUE =
            EnumSet.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    private final Company company;
    private final Figures planned;
    private final List<MixCell> cells;
    private final Map<Metric, Optional<Ratio>> ratios = new HashMap<>();

    Linear(Company company, Figures planned, List<MixCell> cells) {
        this.company = company;
        this.planned = planned;
        this.cells = cells;
    }

    /** Returns a metric as a ratio of linear forms, empty where it is not one. */
    Optional<Ratio> ratio(Metric metric) {
        return ratios.computeIfAbsent(metric, this::read);
    }

    private Optional<Ratio> read(Metric metric) {
        Metric meaning = metric.meaning();
        if (!meaning.equals(metric)) {
            return read(meaning);
        }
        Optional<LinearForm> amount = form(metric);
        if (amount.isEmpty()
                && metric instanceof Metric.Combined combined
                && combined.operator() == Operator.DIVIDE) {
            Optional<LinearForm> under = form(combined.right()).filter(it -> !it.isConstant());
            return form(combined.left())
                    .flatMap(over -> under.map(divisor -> new Ratio(over, divisor)));
        }
        return amount.map(form -> new Ratio(form, Ratio.ONE));
    }

    /** Returns whether a metric divides by what is 0 whatever is sold. */
    boolean dividesByNothing(Metric metric) {
        if (metric instanceof Metric.Negative negative) {
            return dividesByNothing(negative.operand());
        }
        return metric instanceof Metric.Combined combined
                && (combined.operator() == Operator.DIVIDE
                                && form(combined.right()).filter(LinearForm::isNothing).isPresent()
                        || dividesByNothing(combined.left())
                        || dividesByNothing(combined.right()));
    }

    private Optional<LinearForm> form(Metric metric) {
        if (metric instanceof Metric.Number number) {
            return Optional.of(LinearForm.constant(number.amount()));
        } else if (metric instanceof Metric.Negative negative) {
            return form(negative.operand()).map(LinearForm::negated);
        } else if (metric instanceof Metric.Combined combined) {
            return combined(combined);
        } else if (metric instanceof Metric.Name name) {
            return name.definition()
                    .map(this::form)
                    .orElseGet(() -> selected(new Selection(name.name(), name.tags())));
        }
        return metric instanceof Metric.Own own ? form(own.meaning()) : Optional.empty();
    }

    private Optional<LinearForm> combined(Metric.Combined combined) {
        Optional<LinearForm> left = form(combined.left());
        Optional<LinearForm> right = form(combined.right());
        return switch (combined.operator()) {
            case PLUS -> both(left, right, LinearForm::plus);
            case MINUS -> both(left, right, LinearForm::minus);
            case TIMES -> scaled(left, right).or(() -> scaled(right, left));
            case DIVIDE ->
                    right.filter(LinearForm::isConstant)
                            .filter(divisor -> divisor.constant().signum() != 0)
                            .flatMap(divisor -> left.map(it -> dividedBy(it, divisor.constant())));
        };
    }

    private static Optional<LinearForm> scaled(
            Optional<LinearForm> form, Optional<LinearForm> factor) {
        return factor.filter(LinearForm::isConstant)
                .flatMap(by -> form.map(it -> it.times(by.constant())));
    }

    private static LinearForm dividedBy(LinearForm form, BigDecimal divisor) {
        return form.times(BigDecimal.ONE.divide(divisor, Value.PRECISION));
    }

    private static Optional<LinearForm> both(
            Optional<LinearForm> left,
            Optional<LinearForm> right,
            BiFunction<LinearForm, LinearForm, LinearForm> operation) {
        return left.flatMap(a -> right.map(b -> operation.apply(a, b)));
    }

    private Optional<LinearForm> selected(Selection selection) {
        if (selection.isBalance()) {
            return Optional.empty();
        }
        return AccountKind.find(selection.account())
                .flatMap(kind -> followingRevenue(kind, selection))
                .or(() -> budgeted(selection));
    }

    private Optional<LinearForm> followingRevenue(AccountKind kind, Selection selection) {
        return switch (kind) {
            case REVENUE -> Optional.of(weighted(selection, cell -> BigDecimal.ONE));
            case COST_OF_GOODS -> Optional.of(weighted(selection, this::costShare));
            case CHANNEL_FEES -> Optional.of(weighted(selection, this::feeRate));
            default -> Optional.empty();
        };
    }

    private LinearForm weighted(Selection selection, Function<MixCell, BigDecimal> weight) {
        List<BigDecimal> weights = new ArrayList<>();
        for (MixCell cell : cells) {
            boolean isMeant = cell.hasAll(selection.tags());
            weights.add(isMeant ? weight.apply(cell) : BigDecimal.ZERO);
        }
        return LinearForm.of(weights);
    }

    private BigDecimal costShare(MixCell cell) {
        return company.group(cell.group()).orElseThrow().costShareIn(cell.channel());
    }

    private BigDecimal feeRate(MixCell cell) {
        return company.channel(cell.channel()).orElseThrow().feeRate();
    }

    /** What the plan budgets; empty for an own account that is planned only as part of its kind. */
    private Optional<LinearForm> budgeted(Selection selection) {
        return Optional.of(selection.account())
                .filter(id -> company.accounts().stream().noneMatch(it -> isPart(it, id)))
                .map(id -> planned.sum(selection, planned.year().span()).getAmount())
                .map(LinearForm::constant)
                .map(it -> withTax(it, selection));
    }

    /** Value added tax that is a cost follows revenue by its rate. */
    private LinearForm withTax(LinearForm budgeted, Selection selection) {
        Selection whole = new Selection(selection.account(), List.of());
        if (VatOnSales.rates(company).isEmpty() || !whole.matches(Line.of(Vat.COST))) {
            return budgeted;
        }
        Selection tax = new Selection(Vat.COST.id(), selection.tags());
        BigDecimal asPlanned = planned.sum(tax, planned.year().span()).getAmount();
        return budgeted.minus(LinearForm.constant(asPlanned)).plus(weighted(tax, this::taxRate));
    }

    private BigDecimal taxRate(MixCell cell) {
        Line sold = Line.of(Account.of(AccountKind.REVENUE), cell.channel(), cell.group());
        return VatOnSales.rate(company, sold).orElse(BigDecimal.ZERO);
    }

    private static boolean isPart(Account account, String id) {
        return account.id().equals(id) && FOLLOWS_REVENUE.contains(account.kind());
    }
}
