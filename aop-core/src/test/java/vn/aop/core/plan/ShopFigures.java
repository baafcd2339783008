package vn.aop.core.plan;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.text.Text;

/**
 * Figures of the small shop, gathered month by month in đồng; months that are not given are zero.
 *
 * <pre>{@code
 * Actuals actuals = thisYear().revenue("store", "toys", millions(40, 44, 38)).actuals();
 * }</pre>
 */
public final class ShopFigures {

    private final FiscalYear year;
    private final Figures.Builder builder;
    private final TreeSet<YearMonth> months = new TreeSet<>();

    private ShopFigures(FiscalYear year) {
        this.year = year;
        this.builder = Figures.builder(year, SmallShop.VND);
    }

    public static ShopFigures thisYear() {
        return new ShopFigures(SmallShop.YEAR);
    }

    public static ShopFigures lastYear() {
        return new ShopFigures(SmallShop.YEAR.previous());
    }

    /** Returns millions of đồng in đồng. */
    public static long[] millions(long... amounts) {
        return Arrays.stream(amounts).map(amount -> amount * 1_000_000).toArray();
    }

    /** Returns the same amount twelve times. */
    public static long[] everyMonth(long amount) {
        return IntStream.range(0, FiscalYear.MONTHS).mapToLong(month -> amount).toArray();
    }

    public ShopFigures revenue(String channel, String group, long... amounts) {
        return with(Line.of(Account.of(AccountKind.REVENUE), channel, group), amounts);
    }

    public ShopFigures costOfGoods(String channel, String group, long... amounts) {
        return with(Line.of(Account.of(AccountKind.COST_OF_GOODS), channel, group), amounts);
    }

    public ShopFigures purchases(String group, long... amounts) {
        return with(
                new Line(Account.of(AccountKind.PURCHASES), Optional.empty(), Optional.of(group)),
                amounts);
    }

    public ShopFigures spending(AccountKind kind, long... amounts) {
        return with(Line.of(Account.of(kind)), amounts);
    }

    /** Adds spending on an account of the shop's own. */
    public ShopFigures spending(String account, AccountKind kind, long... amounts) {
        return with(Line.of(new Account(account, kind, Text.of(account))), amounts);
    }

    public ShopFigures spendingIn(String channel, AccountKind kind, long... amounts) {
        return with(new Line(Account.of(kind), Optional.of(channel), Optional.empty()), amounts);
    }

    /** Adds what is spent for a product group in all channels. */
    public ShopFigures spendingOf(String group, AccountKind kind, long... amounts) {
        return with(Line.of(Account.of(kind)).ofGroup(group), amounts);
    }

    /** Marks months as known up to one of the year, whether something was sold in them or not. */
    public ShopFigures knownThrough(YearMonth last) {
        months.addAll(year.through(last).months());
        return this;
    }

    public Figures figures() {
        return builder.build();
    }

    /** Returns actuals of a shop that has closed its books: what is not given was nothing. */
    public Actuals actuals() {
        Actuals written = asWritten();
        return written.with(written.recorded().withNothingElse(months));
    }

    /** Returns actuals of which no more is known than what is given. */
    public Actuals asWritten() {
        return Actuals.of(figures(), months, "sales.csv");
    }

    /** Adds amounts to a line, whichever it is. */
    public ShopFigures on(Line line, long... amounts) {
        return with(line, amounts);
    }

    private ShopFigures with(Line line, long... amounts) {
        for (int index = 0; index < amounts.length; index++) {
            YearMonth month = year.first().plusMonths(index);
            builder.add(line, month, Money.ofMinor(CurrencyUnit.of("VND"), amounts[index]));
            months.add(month);
        }
        return this;
    }
}
