package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.TetMove;
import vn.aop.core.text.Message;

/**
 * A planned year as the months after it look back at it: its estimate is last year then. What was
 * recorded in less detail than is planned is one line here, whose months to come are those of all
 * lines below it.
 */
final class YearBehind {

    /** How many months at the end of the year tell at what level a line stands. */
    static final int QUARTER = 3;

    private final LatestEstimate estimate;
    private final YearSoFar year;
    private final Figures figures;
    private final Set<Line> gathered = new HashSet<>();
    private final YearAfter after;
    private final Figures seasonal;
    private final MetricSource seasonalSource;
    private final List<Line> recorded;
    private final List<Line> lastYear;

    YearBehind(LatestEstimate estimate, YearSoFar year) {
        this.estimate = requireNonNull(estimate, "estimate");
        this.year = requireNonNull(year, "year");
        this.recorded = RestOfYear.used(year.recorded(), year.toDate());
        this.figures = gathered(estimate.figures());
        this.after = YearAfter.of(plan(), estimate.figures(), closing(Balance.CASH.of()), stock());
        Baseline behind = after.before().withFigures(figures);
        this.seasonal = behind.comparable();
        this.seasonalSource =
                behind.tet()
                        .<MetricSource>map(it -> new LikeForLike(estimate, new TetMove(behind, it)))
                        .orElse(estimate);
        Figures before = plan().baseline().figures();
        this.lastYear = RestOfYear.used(before, before.year().span());
    }

    private Figures gathered(Figures all) {
        Figures.Builder lines = Figures.builder(all.year(), all.currency());
        for (Line line : all.lines()) {
            Line wide = recordedAs(line);
            all.year().months().forEach(it -> lines.add(wide, it, all.amount(line, it)));
            if (!wide.equals(line)) {
                gathered.add(wide);
            }
        }
        return lines.build();
    }

    /** Returns the widest line that was recorded and holds a line; the line itself for none. */
    private Line recordedAs(Line line) {
        return recorded.stream()
                .filter(it -> !it.equals(line) && it.selection().matches(line))
                .min(
                        Comparator.<Line, Boolean>comparing(it -> !it.account().isKind())
                                .thenComparing(it -> it.tags().size()))
                .orElse(line);
    }

    Plan plan() {
        return year.toCome().plan();
    }

    YearSoFar year() {
        return year;
    }

    YearAfter after() {
        return after;
    }

    Figures figures() {
        return figures;
    }

    /** Returns the year after this one. */
    FiscalYear next() {
        return year.year().next();
    }

    private Map<String, Money> stock() {
        Map<String, Money> stock = new TreeMap<>();
        plan().company().groups().stream()
                .filter(ProductGroup::isStocked)
                .map(ProductGroup::id)
                .forEach(
                        it ->
                                closing(Balance.STOCK.of(it))
                                        .ifPresent(closing -> stock.put(it, closing)));
        return stock;
    }

    private Optional<Money> closing(Selection balance) {
        return estimate.value(balance, Span.of(year.year().last())).number().map(this::rounded);
    }

    Money rounded(BigDecimal amount) {
        return Money.of(figures.currency(), amount, RoundingMode.HALF_UP);
    }

    Money nothing() {
        return Money.zero(figures.currency());
    }

    /** Returns what a line came to in a month, 0 for the first. */
    Money amount(Line line, int month) {
        return figures.amount(line, month(month));
    }

    /** Returns the same with January and February as the Tết after them would have them. */
    Money seasonal(Line line, int month) {
        return seasonal.amount(line, month(month));
    }

    /** Returns what a month of a line follows from, with the Tết of the year after it. */
    Traced seasonalTerm(Line line, int month) {
        return own(line, month, seasonalSource, seasonal(line, month));
    }

    /** Returns what a month of a line follows from. */
    Traced term(Line line, int month) {
        return own(line, month, estimate, amount(line, month));
    }

    /** What is asked for a line may hold lines below it as well; then its own amount is told. */
    private Traced own(Line line, int month, MetricSource source, Money amount) {
        Span span = Span.of(month(month));
        Message label = Message.of("trace.year-behind").with("span", span);
        Traced told = source.term(line.selection(), span);
        return told.value().equals(Value.of(amount))
                ? told.as(label)
                : Traced.read(
                        label,
                        amount,
                        new Origin(Origin.Kind.ESTIMATE, line.selection() + " " + span));
    }

    private YearMonth month(int month) {
        return year.year().first().plusMonths(month);
    }

    /** Returns the last three months of a line. */
    List<Money> lastQuarter(Line line) {
        return List.of(
                amount(line, FiscalYear.MONTHS - 3),
                amount(line, FiscalYear.MONTHS - 2),
                amount(line, FiscalYear.MONTHS - 1));
    }

    /** Returns whether a line ended in the year: it was there in last year's last months. */
    boolean hasEnded(Line line) {
        Figures before = plan().baseline().figures();
        return lastQuarter(line).stream().allMatch(Money::isZero)
                && before
                        .year()
                        .months()
                        .subList(FiscalYear.MONTHS - QUARTER, FiscalYear.MONTHS)
                        .stream()
                        .anyMatch(it -> !before.sum(line.selection(), it).isZero());
    }

    /** Returns whether last year told nothing of a line, not even in sum with others. */
    boolean isNew(Line line) {
        return year.lastYear()
                .value(ComparedAt.of(line, lastYear).selection(), year.year().span().yearBefore())
                .number()
                .filter(it -> it.signum() != 0)
                .isEmpty();
    }

    /** Returns whether a line was there in the same month of last year, kept apart. */
    boolean wasThereLastYear(Line line, int month) {
        Figures before = plan().baseline().figures();
        return !before.sum(line.selection(), month(month).minusYears(1)).isZero();
    }

    /** Returns how a line did against last year, where that can be told. */
    Optional<Pace> pace(Line line) {
        ComparedAt actual = RestOfLine.told(ComparedAt.of(line, recorded), year);
        ComparedAt before = ComparedAt.of(line, lastYear);
        Pace pace = new Pace(year, actual.or(before).selection(), Pace.Against.LAST_YEAR);
        return Optional.of(pace).filter(it -> it.why().isEmpty() && !it.isNothingYet());
    }

    /** Returns whether the plan keeps all of a line's money for risks of its own year. */
    boolean isReserve(Line line) {
        List<BudgetLine> own =
                plan().budget().stream().filter(it -> it.line().equals(line)).toList();
        return !gathered.contains(line)
                && !own.isEmpty()
                && own.stream().allMatch(it -> it.limit() == Limit.RESERVE);
    }
}
