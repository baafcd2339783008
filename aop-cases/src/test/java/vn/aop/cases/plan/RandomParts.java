package vn.aop.cases.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Unit;

/** What the parts of one plan by chance share: the ids that they may name, and small values. */
abstract class RandomParts {

    private static final List<AccountKind> COSTS =
            List.of(
                    AccountKind.MARKETING,
                    AccountKind.PERSONNEL,
                    AccountKind.PREMISES,
                    AccountKind.OTHER_OPERATING,
                    AccountKind.PURCHASES,
                    AccountKind.CAPEX,
                    AccountKind.TAX,
                    AccountKind.FINANCING,
                    AccountKind.LOANS,
                    AccountKind.REPAYMENTS,
                    AccountKind.INTEREST,
                    AccountKind.DRAWINGS,
                    AccountKind.TAX_WITHHELD);

    /** The line that is always a reserve, where there are lines. */
    static final String RESERVE = "line_1";

    final Chance by;
    final CurrencyUnit currency;
    final FiscalYear year;
    final List<String> channels;
    final List<String> groups;
    final List<String> people;
    final List<String> goals;
    final List<String> lines;
    final List<String> actions;
    final List<Account> own;

    RandomParts(Chance by) {
        this.by = by;
        this.currency = CurrencyUnit.of(by.oneOf("VND", "GBP"));
        this.year = FiscalYear.from(by.month());
        this.channels = List.of("online", "no", "y").subList(0, by.number(1, 3));
        this.groups = List.of("toys", "e1", "null_").subList(0, by.number(1, 3));
        this.people = by.upToThree(i -> "p" + i);
        this.goals = by.upToThree(i -> "G-" + i);
        this.lines = by.upToThree(i -> "line_" + i);
        this.actions = by.upToThree(i -> "on".repeat(i));
        this.own = by.upToThree(i -> new Account("own" + i, by.from(COSTS), by.text()));
    }

    final Trigger trigger() {
        Metric metric = metric();
        return new Trigger(
                metric, by.oneOf(Trigger.Side.values()), level(metric), by.number(1, 12));
    }

    /** Returns a level of a metric: an amount of the currency where it counts money. */
    final BigDecimal level(Metric metric) {
        return metric.unit() == Unit.MONEY
                ? by.money(currency, true).getAmount()
                : by.decimal(-9, 9);
    }

    final Metric metric() {
        String channel = by.from(channels);
        String group = by.from(groups);
        return Metric.parse(
                by.oneOf(
                        "revenue",
                        "gross_margin",
                        "revenue[" + channel + "] / revenue",
                        "-(revenue[" + channel + "," + group + "] - cost_of_goods) * 0.50",
                        "stock_cover_days[" + group + "]",
                        "2 * marketing / (revenue + cash)"));
    }

    final Line lineOfCosts() {
        List<Account> accounts =
                Stream.concat(COSTS.stream().map(Account::of), own.stream()).toList();
        return new Line(by.from(accounts), channel(), group());
    }

    final List<Money> amounts(boolean negativeToo) {
        return by.twelve(() -> by.money(currency, negativeToo));
    }

    /** Returns some months of the planned year. */
    final Span span() {
        int from = by.number(0, 11);
        List<YearMonth> months = year.months();
        return new Span(months.get(from), months.get(by.number(from, 11)));
    }

    final Optional<String> channel() {
        return by.maybe(() -> by.from(channels));
    }

    final Optional<String> group() {
        return by.maybe(() -> by.from(groups));
    }

    final Optional<String> person() {
        return by.some(people).stream().findFirst();
    }

    final Optional<String> reserve() {
        return lines.stream().filter(RESERVE::equals).filter(line -> by.coin()).findFirst();
    }
}
