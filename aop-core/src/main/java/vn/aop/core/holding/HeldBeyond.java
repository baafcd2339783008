package vn.aop.core.holding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.tet.Tet;
import vn.aop.core.text.Message;

/**
 * The months after the planned year, beyond the plan: what is expected to be sold and bought, and
 * what is in the till and on the shelf then. No figure of the year takes them in. Source: {@code
 * docs/formulas/beyond.md}.
 *
 * @param months the three months
 * @param low the one that ends with the least cash; empty where that is not known
 * @param tet the first day of the Tết that lies in them; empty where none does
 * @param note what to know of them in a sentence: where they come from, and how Tết moves them
 */
public record HeldBeyond(
        List<Month> months, Optional<CashAhead> low, Optional<LocalDate> tet, Message note) {

    /**
     * A month beyond the plan.
     *
     * @param month the month
     * @param revenue what is sold
     * @param purchases what is bought; empty where the business keeps no goods
     * @param cash the cash at its end
     * @param stock the goods at its end at cost; empty likewise
     */
    public record Month(
            YearMonth month,
            Traced revenue,
            Optional<Traced> purchases,
            Traced cash,
            Optional<Traced> stock) {

        public Month {
            requireNonNull(month, "month");
            requireNonNull(revenue, "revenue");
            requireNonNull(purchases, "purchases");
            requireNonNull(cash, "cash");
            requireNonNull(stock, "stock");
        }

        private static Month of(YearMonth month, MetricSource beyond, boolean keepsGoods) {
            Span span = Span.of(month);
            return new Month(
                    month,
                    beyond.term(Selection.of(AccountKind.REVENUE), span),
                    Optional.of(AccountKind.PURCHASES)
                            .filter(it -> keepsGoods)
                            .map(it -> beyond.term(Selection.of(it), span)),
                    beyond.term(Balance.CASH.of(), span),
                    Optional.of(Balance.STOCK)
                            .filter(it -> keepsGoods)
                            .map(it -> beyond.term(it.of(), span)));
        }
    }

    public HeldBeyond {
        months = List.copyOf(months);
        requireNonNull(low, "low");
        requireNonNull(tet, "tet");
        requireNonNull(note, "note");
    }

    /**
     * Returns the months beyond a plan.
     *
     * @param plan the plan, for its groups and the cash that must be left
     * @param beyond figures and balances of the months after its year
     * @param span these months
     */
    public static HeldBeyond of(Plan plan, MetricSource beyond, Span span) {
        boolean keepsGoods = plan.company().groups().stream().anyMatch(ProductGroup::isStocked);
        Optional<Money> floor = plan.resources().cashFloor();
        Optional<LocalDate> tet = tet(plan, span);
        return new HeldBeyond(
                span.months().stream().map(it -> Month.of(it, beyond, keepsGoods)).toList(),
                CashAhead.in(
                        span.months(), it -> beyond.term(Balance.CASH.of(), Span.of(it)), floor),
                tet,
                note(plan, tet));
    }

    private static Optional<LocalDate> tet(Plan plan, Span span) {
        return plan.followsTet()
                ? Tet.in(span.to().getYear()).filter(it -> span.contains(YearMonth.from(it)))
                : Optional.empty();
    }

    private static Message note(Plan plan, Optional<LocalDate> tet) {
        String moved = plan.baseline().tet().isPresent() ? "moved" : "together";
        return tet.map(it -> Message.of("holding.beyond-tet-" + moved).with("day", it))
                .orElse(Message.of("holding.beyond-note"));
    }

    /** Returns the three months. */
    public Span span() {
        return new Span(months.get(0).month(), months.get(months.size() - 1).month());
    }
}
