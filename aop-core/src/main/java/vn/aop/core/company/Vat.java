package vn.aop.core.company;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Decimal;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * How a business pays value added tax, if its plan reckons with it.
 *
 * <p>By the {@link Direct} method it is a share of revenue, and a cost; by the {@link Deduction}
 * method it is collected from customers, paid to suppliers, and the difference goes to the state,
 * so that it is never income nor a cost. Rates are what the plan says. Source: {@code
 * docs/formulas/vat.md}.
 *
 * <pre>{@code
 * Vat household = new Vat.Direct(VatRates.of(new BigDecimal("0.01")), Vat.Paid.QUARTERLY, List.of());
 * }</pre>
 */
public sealed interface Vat {

    /**
     * The account on which the tax of the direct method is a cost: a part of the other operating
     * costs, told apart.
     */
    Account COST =
            new Account(
                    "vat_direct",
                    AccountKind.OTHER_OPERATING,
                    Text.of("Thuế GTGT (trực tiếp)", "VAT (direct method)"));

    /** For which periods the tax is declared; it is paid in the month after each. */
    enum Paid {
        MONTHLY(1),
        QUARTERLY(3);

        private final int months;

        Paid(int months) {
            this.months = months;
        }

        /** Returns how many months of the calendar a period has. */
        public int months() {
            return months;
        }
    }

    /** Returns the rates on what is sold. */
    VatRates sales();

    /** Returns for which periods it is declared. */
    Paid paid();

    /** Returns whether it is reckoned by the direct method, and so a cost. */
    default boolean isCost() {
        return this instanceof Direct;
    }

    /**
     * Returns how it is paid, shortly: the method, the rates, and what differs from the usual.
     *
     * @param company the business, by whose names its groups and channels are called
     */
    default Message told(Company company) {
        return new VatTold(this, company).message();
    }

    /**
     * A share of revenue, which is told with the tax in it.
     *
     * @param sales the rates on what is sold
     * @param paid for which periods it is declared
     * @param withheldBy ids of channels that keep the tax on what they sell out of the takings, and
     *     pay it for the business
     */
    record Direct(VatRates sales, Paid paid, List<String> withheldBy) implements Vat {

        public Direct {
            requireNonNull(sales, "sales");
            requireNonNull(paid, "paid");
            withheldBy = List.copyOf(withheldBy);
        }
    }

    /**
     * The tax on sales less that on purchases; revenue and costs are told without it.
     *
     * @param sales the rates on what is sold
     * @param paid for which periods it is declared
     * @param bought the rates on what is bought
     */
    record Deduction(VatRates sales, Paid paid, Bought bought) implements Vat {

        public Deduction {
            requireNonNull(sales, "sales");
            requireNonNull(paid, "paid");
            requireNonNull(bought, "bought");
        }

        /**
         * Returns the rate on goods that are bought for stock: that of the group, or of all
         * purchases, or else the rate at which they are sold.
         */
        public BigDecimal onPurchases(Optional<String> group) {
            return group.map(bought.byGroup()::get)
                    .or(bought::purchases)
                    .orElseGet(() -> sales.of(group));
        }

        /** Returns the rate on what is paid as it is sold: that of the group, or else none. */
        public BigDecimal onPaidAsSold(String group) {
            return bought.byGroup().getOrDefault(group, BigDecimal.ZERO);
        }
    }

    /**
     * At which rates tax that may be deducted is paid on what is bought, besides what budget lines
     * say of themselves.
     *
     * @param purchases on goods for stock; empty where it is the rate at which they are sold
     * @param byGroup on the goods of product groups for which it differs, by the group's id
     * @param fees on the fees of channels
     */
    record Bought(
            Optional<BigDecimal> purchases, Map<String, BigDecimal> byGroup, BigDecimal fees) {

        /** Goods are bought at the rate at which they are sold, and fees carry no tax. */
        public static final Bought AS_SOLD =
                new Bought(Optional.empty(), Map.of(), BigDecimal.ZERO);

        public Bought {
            purchases.ifPresent(VatRates::require);
            purchases = Decimal.plain(purchases);
            byGroup.values().forEach(VatRates::require);
            byGroup = Decimal.plain(new TreeMap<>(byGroup));
            VatRates.require(fees);
            fees = Decimal.plain(fees);
        }
    }
}
