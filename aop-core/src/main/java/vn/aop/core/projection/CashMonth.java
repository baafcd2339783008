package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;

/**
 * The cash of one month: {@code closing = opening + receipts − suppliers − running − capex − tax −
 * vat + financing − drawings}. All but {@code vat} are told without value added tax.
 *
 * @param month the month
 * @param opening cash at its start
 * @param receipts takings that arrive, after the channels' fees and the taxes they withhold
 * @param suppliers goods that are paid for
 * @param running marketing, personnel, premises and other operating costs, and what groups that
 *     keep no stock cost as they are sold
 * @param capex capital spending
 * @param tax taxes that the business pays itself
 * @param financing loans and capital that come in, less what is paid back and interest
 * @param drawings what the owner takes out
 * @param vat value added tax that is paid to the state and to suppliers, less what customers pay of
 *     it; below 0 where more of it comes in
 */
public record CashMonth(
        YearMonth month,
        Money opening,
        Money receipts,
        Money suppliers,
        Money running,
        Money capex,
        Money tax,
        Money financing,
        Money drawings,
        Money vat) {

    public CashMonth {
        requireNonNull(month, "month");
        requireNonNull(opening, "opening");
        requireNonNull(receipts, "receipts");
        requireNonNull(suppliers, "suppliers");
        requireNonNull(running, "running");
        requireNonNull(capex, "capex");
        requireNonNull(tax, "tax");
        requireNonNull(financing, "financing");
        requireNonNull(drawings, "drawings");
        requireNonNull(vat, "vat");
    }

    /** Returns this month with another opening, and some of its spending not made. */
    CashMonth with(Money opened, Money lessRunning, Money lessCapex) {
        return new CashMonth(
                month,
                opened,
                receipts,
                suppliers,
                running.minus(lessRunning),
                capex.minus(lessCapex),
                tax,
                financing,
                drawings,
                vat);
    }

    /** Returns this month with another opening, and more takings that arrive. */
    CashMonth receiving(Money opened, Money more) {
        return new CashMonth(
                month,
                opened,
                receipts.plus(more),
                suppliers,
                running,
                capex,
                tax,
                financing,
                drawings,
                vat);
    }

    /** Returns what flows in the month; of drawings and costs what goes out. */
    public Money amount(CashCause.Flow flow) {
        return switch (flow) {
            case RECEIPTS -> receipts;
            case SUPPLIERS -> suppliers;
            case RUNNING -> running;
            case CAPEX -> capex;
            case TAX -> tax;
            case VAT -> vat;
            case FINANCING -> financing;
            case DRAWINGS -> drawings;
        };
    }

    /** Returns the cash at the end of the month. */
    public Money closing() {
        return opening.plus(change());
    }

    /** Returns by how much the cash changes in the month. */
    public Money change() {
        return receipts.minus(List.of(suppliers, running, capex, tax, vat, drawings))
                .plus(financing);
    }
}
