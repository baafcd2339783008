package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.core.budget.Limit;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.projection.Once;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.Evidence;
import vn.aop.core.text.Message;

/**
 * What a review comes down to: the answers to its three questions. They are decided here and only
 * put into words elsewhere, so that every reader is told the same.
 */
public final class ReviewSummary {

    private static final String PROFIT = "operating_profit";
    private static final int DEVIATIONS = 2;

    /**
     * A deviation is told where it comes to this share of the planned revenue to date at least; of
     * the actual one, where the plan does not know what it sells. Auditors draw the line at half a
     * per cent to one per cent of revenue (ISA 320, A8).
     */
    private static final BigDecimal MATERIAL = new BigDecimal("0.005");

    /** Are told themselves, follow revenue, or sum up what stands beside them. */
    private static final Set<String> FOLLOWING =
            Set.of(
                    AccountKind.REVENUE.id(),
                    AccountKind.COST_OF_GOODS.id(),
                    AccountKind.CHANNEL_FEES.id(),
                    "gross_profit",
                    PROFIT);

    private static final List<GoalStatus> WORST_FIRST =
            List.of(GoalStatus.OFF_TRACK, GoalStatus.AT_RISK, GoalStatus.UNKNOWN);

    private static final List<Attention> GRAVEST_FIRST =
            List.of(Attention.DECIDE, Attention.WATCH, Attention.TOO_FEW_MONTHS, Attention.FINE);

    private final MonthlyReview review;
    private final Once<Signals> signals;

    /** Makes the summary of a review. */
    public ReviewSummary(MonthlyReview review) {
        this.review = requireNonNull(review, "review");
        this.signals = new Once<>(() -> new Signals(review));
    }

    /** Returns the review. */
    public MonthlyReview review() {
        return review;
    }

    /**
     * Profit to date against plan without the reserve that the plan counts as spent.
     *
     * @param reserve how much of the reserve the plan has spent by now and nobody else
     * @param gap how far profit lies above the plan then; negative where it lies below
     * @param profit the deviation of profit with the reserve, on which the gap stands
     */
    public record WithoutReserve(BigDecimal reserve, BigDecimal gap, Traced profit) {}

    /** Returns the goals in doubt: those off track first, those that are not known last. */
    public List<GoalReview> goalsInDoubt() {
        return review.goals().stream()
                .filter(goal -> WORST_FIRST.contains(goal.status()))
                .sorted(Comparator.comparing(goal -> WORST_FIRST.indexOf(goal.status())))
                .toList();
    }

    /**
     * Returns that a goal in doubt is no reason for alarm: its month may be chance. Empty where it
     * is not, nobody can tell, or the year is over.
     */
    public Optional<Message> mayBeChance(GoalReview goal) {
        return asked(goal)
                .filter(it -> it == Attention.WATCH)
                .filter(it -> signals.get().of(goal).evidence() == Evidence.CHANCE)
                .map(it -> Message.of("signal.may-be-chance").with("goal", goal.goal().name()));
    }

    /** Returns what a goal asks of people; see {@link Signals#attention(GoalReview)}. */
    public Optional<Attention> asked(GoalReview goal) {
        return signals.get().attention(goal);
    }

    /**
     * Returns the goals of which there is something to tell: all that are not fine, those that are
     * to be decided first, those that are not known last.
     */
    public List<GoalReview> goalsToTell() {
        return review.goals().stream()
                .filter(goal -> !isFine(goal))
                .sorted(Comparator.comparing(this::urgency))
                .toList();
    }

    private boolean isFine(GoalReview goal) {
        return asked(goal).filter(it -> it == Attention.FINE).isPresent();
    }

    private int urgency(GoalReview goal) {
        return asked(goal)
                .map(GRAVEST_FIRST::indexOf)
                .orElse(goal.status() == GoalStatus.UNKNOWN ? GRAVEST_FIRST.size() : 0);
    }

    /** Returns how many goals are fine. */
    public int goalsWell() {
        return (int) review.goals().stream().filter(this::isFine).count();
    }

    /** Returns whether one of these is so only by numbers reckoned for want of a record. */
    public boolean isWellProvisional() {
        return review.goals().stream()
                .filter(this::isFine)
                .anyMatch(goal -> goal.landing().expected().isProvisional());
    }

    /** Returns why nothing is judged yet; empty where the reviewed month is whole. */
    public Optional<Message> heldBack() {
        return review.records()
                .endsEarly()
                .map(day -> Message.of("undefined.month-open").with("day", day));
    }

    /** Returns whether the year is over, so that goals are met or missed. */
    public boolean isOver() {
        return review.month().equals(review.plan().year().last());
    }

    /** Returns revenue against plan, if plan or actuals have any. */
    public Optional<AccountReview> revenue() {
        return review.account(AccountKind.REVENUE.id());
    }

    /**
     * Returns operating profit against plan; empty where neither plan nor actuals know of any cost,
     * for then it is nothing but revenue.
     */
    public Optional<AccountReview> profit() {
        boolean costsAnything =
                AccountKind.operatingCosts().stream()
                        .flatMap(kind -> review.account(kind.id()).stream())
                        .map(AccountReview::toDate)
                        .flatMap(it -> Stream.of(it.plan(), it.actual()))
                        .anyMatch(it -> !isZero(it.value()));
        return review.account(PROFIT).filter(it -> costsAnything);
    }

    private static boolean isZero(Value value) {
        return value.number().filter(it -> it.signum() == 0).isPresent();
    }

    /** Returns profit without the reserve; empty where no reserve is left, or profit is unknown. */
    public Optional<WithoutReserve> withoutReserve() {
        BigDecimal reserve =
                review.budget().stream()
                        .filter(it -> it.line().limit() == Limit.RESERVE)
                        .filter(it -> isOperating(it.line().line().account().kind()))
                        .flatMap(it -> left(it).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return profit().map(profit -> profit.toDate().variance())
                .filter(it -> reserve.signum() > 0)
                .flatMap(
                        it ->
                                it.value()
                                        .number()
                                        .map(gap -> gap.subtract(reserve))
                                        .map(gap -> new WithoutReserve(reserve, gap, it)));
    }

    private static boolean isOperating(AccountKind kind) {
        return AccountKind.operatingCosts().contains(kind);
    }

    private static Optional<BigDecimal> left(BudgetReview line) {
        return line.plannedToDate().value().minus(line.spent().value()).number();
    }

    /**
     * Returns the largest deviations to date that are bad for the business and material, at most
     * two, the largest first. Revenue is told by itself; what follows from it, or sums up others,
     * is left out.
     */
    public List<AccountReview> deviations() {
        BigDecimal material =
                revenue()
                        .flatMap(ReviewSummary::sizeOfBusiness)
                        .map(it -> it.multiply(MATERIAL))
                        .orElse(BigDecimal.ZERO);
        return review.accounts().stream()
                .filter(AccountReview::isTotal)
                .filter(account -> !FOLLOWING.contains(account.account()))
                .filter(account -> !isSplit(account))
                .filter(account -> account.toDate().favourability() == Favourability.UNFAVOURABLE)
                .filter(account -> size(account).compareTo(material) >= 0)
                .sorted(Comparator.comparing(ReviewSummary::size).reversed())
                .limit(DEVIATIONS)
                .toList();
    }

    /** The planned revenue to date, or the actual one where the plan does not know it. */
    private static Optional<BigDecimal> sizeOfBusiness(AccountReview revenue) {
        return revenue.toDate()
                .plan()
                .value()
                .number()
                .or(() -> revenue.toDate().actual().value().number());
    }

    /**
     * Returns whether nothing material deviates to the bad side; not so while nothing is judged, or
     * what was sold cannot be held against the plan.
     */
    public boolean isMoneyFine() {
        return heldBack().isEmpty()
                && deviations().isEmpty()
                && revenue().filter(it -> !isFine(it.toDate())).isEmpty();
    }

    private static boolean isFine(Variance revenue) {
        return revenue.favourability() != Favourability.UNFAVOURABLE
                && revenue.variance().value().number().isPresent();
    }

    /** Whether own accounts of the company stand below a kind and tell more than it does. */
    private boolean isSplit(AccountReview account) {
        return review.plan().company().accounts().stream()
                .anyMatch(own -> own.kind().id().equals(account.account()));
    }

    private static BigDecimal size(AccountReview account) {
        Traced variance = account.toDate().variance();
        return variance.value().number().orElse(BigDecimal.ZERO).abs();
    }

    /** Returns the budget lines to look at. */
    public LinesToWatch budget() {
        return new LinesToWatch(review);
    }

    /** Returns the people of whom the plan asks more days than they have this month. */
    public List<PersonMonth> overloaded() {
        return review.people().stream().filter(PersonMonth::isOverloaded).toList();
    }

    /**
     * Returns why a warning is unknown although every value is there: the month is not whole, or a
     * value was reckoned for want of a record. Empty where that is not so.
     */
    public Optional<Message> whyUnknown(EarlyWarning<?> watch) {
        boolean isThere = watch.watched().stream().allMatch(it -> it.value().number().isPresent());
        return watch.state() == EarlyWarning.State.UNKNOWN && isThere
                ? heldBack().or(watch::whyUnknown)
                : Optional.empty();
    }

    /** Returns whether a warning only waits for the reviewed month to be whole. */
    public boolean isWaiting(EarlyWarning<?> watch) {
        return heldBack().isPresent() && whyUnknown(watch).isPresent();
    }

    /** Returns the early warnings that are given, those of risks first. */
    public List<EarlyWarning<?>> awake() {
        return in(EarlyWarning.State.AWAKE);
    }

    /** Returns the early warnings in a state, those of risks first. */
    public List<EarlyWarning<?>> in(EarlyWarning.State state) {
        return Stream.<EarlyWarning<?>>concat(
                        review.risks().stream(), review.assumptions().stream())
                .filter(watch -> watch.state() == state)
                .toList();
    }

    /** Returns whether an early warning was not yet given a month ago. */
    public boolean isNew(EarlyWarning<?> watch) {
        Optional<YearMonth> since = watch.awakeSince();
        return since.equals(Optional.of(review.month()));
    }

    /** Returns what a reader must know before trusting the answers, the gravest first. */
    public List<Message> cautions() {
        return review.cautions();
    }
}
