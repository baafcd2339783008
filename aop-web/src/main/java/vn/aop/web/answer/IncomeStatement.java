package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;
import static vn.aop.core.figures.AccountKind.COST_OF_GOODS;
import static vn.aop.core.figures.AccountKind.REVENUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;

/**
 * The income statement of a year, month by month: from revenue down to operating profit, each line
 * in all and, where the figures tell it, by channel, by group and by both. What stands on sales
 * that the plan does not know is unknown.
 *
 * @param projection the projection of the year
 */
public record IncomeStatement(Projection projection) {

    public static final String GROSS_PROFIT = "gross_profit";
    public static final String OPERATING_PROFIT = "operating_profit";

    public IncomeStatement {
        requireNonNull(projection, "projection");
    }

    /** Returns the year. */
    public FiscalYear year() {
        return projection.plan().year();
    }

    /** Returns every line, in the order of the statement. */
    public List<StatementLine> lines() {
        return AccountKind.incomeStatement().stream().flatMap(it -> lines(it).stream()).toList();
    }

    private List<StatementLine> lines(String line) {
        return switch (line) {
            case GROSS_PROFIT -> grossProfit();
            case OPERATING_PROFIT -> List.of(operatingProfit());
            default -> account(AccountKind.find(line).orElseThrow());
        };
    }

    /** Returns the line of a whole account. */
    public StatementLine total(String account) {
        return lines().stream()
                .filter(line -> line.isTotal() && line.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** A kind in all and in its parts, then the accounts that the company has under it. */
    private List<StatementLine> account(AccountKind kind) {
        Stream<String> own =
                projection.figures().lines().stream()
                        .filter(line -> line.account().kind() == kind)
                        .map(line -> line.account().id())
                        .filter(id -> !id.equals(kind.id()))
                        .distinct();
        return Stream.concat(Stream.of(kind.id()), own).flatMap(this::parts).toList();
    }

    private Stream<StatementLine> parts(String account) {
        StatementLine total = line(account, Optional.empty(), Optional.empty());
        return Stream.concat(
                Stream.of(total),
                narrowed()
                        .map(it -> line(account, it.channel(), it.group()))
                        .filter(it -> !it.isZero()));
    }

    private StatementLine line(String account, Optional<String> channel, Optional<String> group) {
        String[] tags = Stream.of(channel, group).flatMap(Optional::stream).toArray(String[]::new);
        Selection selection = Selection.of(account, tags);
        MetricSource sums = projection.sums();
        return new StatementLine(
                account,
                channel,
                group,
                year().months().stream().map(it -> sums.value(selection, Span.of(it))).toList());
    }

    /** Where a line may stand: each channel, each group, each group in each channel. */
    private Stream<Part> narrowed() {
        Company company = projection.plan().company();
        List<Optional<String>> channels =
                company.channels().stream().map(Channel::id).map(Optional::of).toList();
        List<Optional<String>> groups =
                company.groups().stream().map(ProductGroup::id).map(Optional::of).toList();
        return Stream.of(
                        channels.stream().map(it -> new Part(it, Optional.empty())),
                        groups.stream().map(it -> new Part(Optional.empty(), it)),
                        channels.stream()
                                .flatMap(it -> groups.stream().map(group -> new Part(it, group))))
                .flatMap(parts -> parts);
    }

    private record Part(Optional<String> channel, Optional<String> group) {}

    private List<StatementLine> grossProfit() {
        return Stream.concat(Stream.of(new Part(Optional.empty(), Optional.empty())), narrowed())
                .map(it -> grossProfit(it.channel(), it.group()))
                .filter(line -> line.isTotal() || !line.isZero())
                .toList();
    }

    private StatementLine grossProfit(Optional<String> channel, Optional<String> group) {
        return less(
                GROSS_PROFIT,
                line(REVENUE.id(), channel, group),
                line(COST_OF_GOODS.id(), channel, group));
    }

    private StatementLine operatingProfit() {
        StatementLine profit = line(REVENUE.id(), Optional.empty(), Optional.empty());
        for (AccountKind cost : AccountKind.operatingCosts()) {
            profit =
                    less(
                            OPERATING_PROFIT,
                            profit,
                            line(cost.id(), Optional.empty(), Optional.empty()));
        }
        return profit;
    }

    private static StatementLine less(String account, StatementLine from, StatementLine cost) {
        return new StatementLine(
                account,
                from.channel(),
                from.group(),
                IntStream.range(0, from.months().size())
                        .mapToObj(i -> from.months().get(i).minus(cost.months().get(i)))
                        .toList());
    }

    /** Returns one amount over another, empty where that is 0 or either is unknown. */
    public static Optional<BigDecimal> share(Value part, Value whole) {
        return part.number()
                .flatMap(
                        over ->
                                whole.number()
                                        .filter(it -> it.signum() != 0)
                                        .map(it -> over.divide(it, 10, RoundingMode.HALF_UP)));
    }
}
