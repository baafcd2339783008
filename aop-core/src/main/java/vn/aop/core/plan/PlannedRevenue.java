package vn.aop.core.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;

/**
 * Plans revenue by channel, group and month.
 *
 * <p>For channel c, group g and month t, with B last year's revenue of the same month, moved with
 * Tết where the plan says how its trade goes with it ({@link TetMove}): {@code revenue = B × (1 +
 * organic[c,g] + Σ actions lift[c,g] × ramp(t)) × price(t)}, or what the plan gives outright, times
 * the price. Source: {@code docs/formulas/planned-figures.md}.
 *
 * <pre>{@code
 * List<Money> online = new PlannedRevenue(plan.salesBasis()).months(line);
 * }</pre>
 */
public final class PlannedRevenue {

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final int MONTHS = FiscalYear.MONTHS;

    private final SalesBasis basis;
    private final Figures baseline;
    private final Map<Action, List<Lift>> lifts = new IdentityHashMap<>();
    private final Map<Reach, List<BigDecimal>> sums = new HashMap<>();

    /**
     * Begins to plan.
     *
     * @param basis what sales are planned from
     */
    public PlannedRevenue(SalesBasis basis) {
        this.basis = basis;
        this.baseline = basis.baseline().comparable();
    }

    /** Returns every channel and group for which revenue is planned, as lines of revenue. */
    public Set<Line> lines() {
        Set<Line> lines = new TreeSet<>();
        baseline.lines().stream()
                .filter(line -> line.account().kind() == AccountKind.REVENUE)
                .forEach(line -> lines.add(line.on(REVENUE)));
        for (MonthlyRevenue entry : basis.revenue().monthly()) {
            lines.add(Line.of(REVENUE, entry.channel(), entry.group()));
        }
        return lines;
    }

    /**
     * Returns every channel and group that may be sold, as lines of revenue: those for which
     * revenue is planned, or all of the company where neither last year nor the plan says what is
     * sold.
     */
    public Collection<Line> sold() {
        Set<Line> planned = lines();
        return planned.isEmpty()
                ? basis.company().channels().stream()
                        .flatMap(
                                channel ->
                                        basis.company().groups().stream()
                                                .map(it -> Line.of(REVENUE, channel.id(), it.id())))
                        .toList()
                : planned;
    }

    /** Returns the first month of last year of which sales are known; empty where none are. */
    public Optional<YearMonth> firstKnown() {
        return lines().isEmpty() ? Optional.empty() : basis.baseline().firstKnown();
    }

    /** Returns the months of the planned year that stand on unknown ones of last year. */
    public List<YearMonth> unknownMonths() {
        Optional<YearMonth> known = firstKnown();
        return basis.year().months().stream()
                .filter(month -> known.filter(it -> !month.minusYears(1).isBefore(it)).isEmpty())
                .toList();
    }

    /** Returns the planned revenue of a line, month by month. */
    public List<Money> months(Line line) {
        return basis.revenue()
                .monthly(line.channel().orElseThrow(), line.group().orElseThrow())
                .map(given -> priced(line, given.months()))
                .orElseGet(() -> grown(line));
    }

    private List<Money> priced(Line line, List<Money> months) {
        return IntStream.range(0, MONTHS)
                .mapToObj(
                        i ->
                                months.get(i)
                                        .multipliedBy(
                                                price(line, i).multiply(hit(line, i)),
                                                RoundingMode.HALF_UP))
                .toList();
    }

    /** Returns what prices of a line are multiplied by in a month of the year, from 0. */
    public BigDecimal price(Line line, int month) {
        return basis.revenue()
                .priceFactor(
                        line.channel().orElseThrow(),
                        line.group().orElseThrow(),
                        basis.year().first().plusMonths(month));
    }

    private BigDecimal hit(Line line, int month) {
        return basis.revenue()
                .hit(
                        RevenuePlan.Hit.What.REVENUE,
                        line.channel().orElseThrow(),
                        line.group().orElseThrow(),
                        basis.year().first().plusMonths(month));
    }

    private List<Money> grown(Line line) {
        List<Money> lastYear = lastYear(line);
        List<BigDecimal> factors = factors(line);
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> lastYear.get(i).multipliedBy(factors.get(i), RoundingMode.HALF_UP))
                .toList();
    }

    /** Returns what last year's revenue of a line is multiplied by, month by month. */
    public List<BigDecimal> factors(Line line) {
        BigDecimal organic = BigDecimal.ONE.add(organic(line));
        List<BigDecimal> factors = new ArrayList<>(Collections.nCopies(MONTHS, organic));
        reaching(line).forEach(all -> add(all, factors));
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> times(times(factors.get(i), price(line, i)), hit(line, i)))
                .toList();
    }

    /** Nearly all prices are the usual ones, and nothing is hit. */
    private static BigDecimal times(BigDecimal factor, BigDecimal other) {
        return other.equals(BigDecimal.ONE) ? factor : factor.multiply(other);
    }

    /** Returns the revenue of last year that a line grows from, month by month. */
    public List<Money> lastYear(Line line) {
        return baseline.months(
                Selection.of(
                        AccountKind.REVENUE,
                        line.channel().orElseThrow(),
                        line.group().orElseThrow()));
    }

    /** Returns whether the plan gives the revenue of a line outright. */
    public boolean isGiven(Line line) {
        return given(line, 0).isPresent();
    }

    /** Returns what the plan gives outright for a line at unchanged prices, if it does. */
    public Optional<Money> given(Line line, int month) {
        return basis.revenue()
                .monthly(line.channel().orElseThrow(), line.group().orElseThrow())
                .map(entry -> entry.months().get(month));
    }

    /** Returns the growth of a line without any new action. */
    public BigDecimal organic(Line line) {
        return basis.revenue()
                .organicGrowth(line.channel().orElseThrow(), line.group().orElseThrow());
    }

    /** Returns the lifts that an action gives to a line, month by month. */
    public List<BigDecimal> lifts(Action action, Line line) {
        List<BigDecimal> own = nothing();
        addLifts(action, line, own);
        return own;
    }

    private void addLifts(Action action, Line line, List<BigDecimal> sums) {
        for (Lift lift : lifts.computeIfAbsent(action, this::lifts)) {
            if (lift.effect.reaches(line.channel().orElseThrow(), line.group().orElseThrow())) {
                add(lift.months, sums);
            }
        }
    }

    private static void add(List<BigDecimal> months, List<BigDecimal> sums) {
        for (int month = 0; month < MONTHS; month++) {
            sums.set(month, sums.get(month).add(months.get(month)));
        }
    }

    /** The lifts of all actions together that reach a line, by what they reach. */
    private Stream<List<BigDecimal>> reaching(Line line) {
        if (sums.isEmpty()) {
            basis.actions().forEach(this::sum);
        }
        return Stream.of(
                        new Reach(line.channel(), line.group()),
                        new Reach(line.channel(), Optional.empty()),
                        new Reach(Optional.empty(), line.group()),
                        new Reach(Optional.empty(), Optional.empty()))
                .flatMap(reach -> Optional.ofNullable(sums.get(reach)).stream());
    }

    private void sum(Action action) {
        for (Lift lift : lifts.computeIfAbsent(action, this::lifts)) {
            Reach reach = new Reach(lift.effect.channel(), lift.effect.group());
            add(lift.months, sums.computeIfAbsent(reach, it -> nothing()));
        }
    }

    private static List<BigDecimal> nothing() {
        return new ArrayList<>(Collections.nCopies(MONTHS, BigDecimal.ZERO));
    }

    private List<Lift> lifts(Action action) {
        List<YearMonth> months = basis.year().months();
        return action.effects().stream()
                .map(it -> new Lift(it, months.stream().map(m -> action.liftIn(it, m)).toList()))
                .toList();
    }

    /** What effects reach: a channel and group, or all of them. */
    private record Reach(Optional<String> channel, Optional<String> group) {}

    /** An effect with what it lifts, month by month: the same for every line that it reaches. */
    private record Lift(Effect effect, List<BigDecimal> months) {}
}
