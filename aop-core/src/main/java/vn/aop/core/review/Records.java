package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * How far the records carry a review: what is missing in them, and what they hold beside the plan.
 *
 * @param endsEarly the day with which the records of the reviewed month stop before it is over;
 *     nothing is judged then
 * @param daysMissing days without a record of sales that are unlikely for the shop, up to the
 *     reviewed month; the figures stand, and may be too low
 * @param missing what should be recorded and is not, first month first; what stands on it is
 *     unknown. Of a month that is not over it is not told
 * @param notSpent the budget lines that the plan has spent some of by now and of which nothing is
 *     recorded, without anything to say that something must be; they count as not spent
 * @param notReceived the same of the lines that bring money in; they count as not received
 * @param unbudgeted what was spent, or came in, on no budget line
 * @param accepted what is not asked for because the plan says why there is none
 * @param notCounted which counts are missing, in one sentence, if some are
 * @param provisionalCosts the months whose cost of goods is reckoned from the margins of the plan
 */
public record Records(
        Optional<LocalDate> endsEarly,
        List<SalesGap> daysMissing,
        List<Missing> missing,
        List<BudgetLine> notSpent,
        List<BudgetLine> notReceived,
        List<Unbudgeted> unbudgeted,
        List<Accepted> accepted,
        Optional<Message> notCounted,
        List<YearMonth> provisionalCosts) {

    public Records {
        requireNonNull(endsEarly, "endsEarly");
        daysMissing = List.copyOf(daysMissing);
        missing = List.copyOf(missing);
        notSpent = List.copyOf(notSpent);
        notReceived = List.copyOf(notReceived);
        unbudgeted = List.copyOf(unbudgeted);
        accepted = List.copyOf(accepted);
        requireNonNull(notCounted, "notCounted");
        provisionalCosts = List.copyOf(provisionalCosts);
    }

    static Records of(
            Plan plan,
            Actuals actuals,
            Completeness completeness,
            List<YearMonth> provisionalCosts,
            YearMonth month) {
        Span toDate = plan.year().through(month);
        Optional<LocalDate> endsEarly = actuals.recorded().endsEarly(month);
        Map<Boolean, List<BudgetLine>> unseen =
                plan.budget().stream()
                        .filter(line -> line.limit() != Limit.RESERVE)
                        .filter(line -> isPlanned(line, plan, toDate))
                        .filter(line -> !completeness.isRecorded(line.line(), toDate))
                        .filter(line -> completeness.whyMissingOn(line.line(), toDate).isEmpty())
                        .collect(Collectors.partitioningBy(BudgetLine::comesIn));
        return new Records(
                endsEarly,
                SalesGaps.until(plan, actuals.recorded(), month),
                completeness.in(toDate).stream()
                        .filter(it -> endsEarly.isEmpty() || !it.month().equals(month))
                        .toList(),
                requireNonNull(unseen.get(false)),
                requireNonNull(unseen.get(true)),
                new Spending(plan, actuals.figures()).onNone(toDate),
                completeness.accepted(month),
                completeness.countCaution(toDate),
                provisionalCosts);
    }

    private static boolean isPlanned(BudgetLine line, Plan plan, Span span) {
        return span.months().stream().anyMatch(it -> line.amount(plan.year(), it).isPositive());
    }

    /** Returns what a reader must know before trusting the numbers, the gravest first. */
    List<Message> cautions(YearMonth month) {
        List<Message> cautions = new ArrayList<>();
        endsEarly.ifPresent(
                day ->
                        cautions.add(
                                Message.of("review.month-open")
                                        .with("day", day)
                                        .with("month", month)));
        saidDaysMissing().ifPresent(cautions::add);
        saidNotRecorded().ifPresent(cautions::add);
        saidSomeDays().ifPresent(cautions::add);
        inPart().stream().map(Missing::why).forEach(cautions::add);
        notCounted.ifPresent(cautions::add);
        if (!provisionalCosts.isEmpty()) {
            cautions.add(Message.of("review.costs-from-margins").with("months", provisionalCosts));
        }
        unseen("review.not-spent", notSpent).ifPresent(cautions::add);
        unseen("review.not-received", notReceived).ifPresent(cautions::add);
        unbudgeted("review.unbudgeted", false).ifPresent(cautions::add);
        unbudgeted("review.unplanned-in", true).ifPresent(cautions::add);
        accepted.stream().map(Accepted::said).forEach(cautions::add);
        return cautions;
    }

    private static Optional<Message> unseen(String key, List<BudgetLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(key)
                                .with("lines", lines.stream().map(BudgetLine::name).toList()));
    }

    private Optional<Message> unbudgeted(String key, boolean comesIn) {
        List<Unbudgeted> some = unbudgeted.stream().filter(it -> it.comesIn() == comesIn).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(key)
                                .with(
                                        "sum",
                                        Money.total(some.stream().map(Unbudgeted::amount).toList()))
                                .with("accounts", some.stream().map(Unbudgeted::account).toList()));
    }

    /** Returns of what there is no record at all, with the months; what is missed first, first. */
    public Map<Selection, List<YearMonth>> notRecorded() {
        Map<Selection, List<YearMonth>> months = new LinkedHashMap<>();
        missing.stream()
                .filter(it -> it.how() == Missing.How.NOT_RECORDED)
                .forEach(
                        it ->
                                months.computeIfAbsent(it.what(), fresh -> new ArrayList<>())
                                        .add(it.month()));
        return months;
    }

    /** Returns what is recorded in part only. */
    public List<Missing> inPart() {
        return missing(Missing.How.IN_PART);
    }

    /** Returns what is not recorded on some days of its month. */
    public List<Missing> onSomeDays() {
        return missing(Missing.How.SOME_DAYS);
    }

    private List<Missing> missing(Missing.How how) {
        return missing.stream().filter(it -> it.how() == how).toList();
    }

    /** What stands on it is unknown, other than where all sales pause. */
    private Optional<Message> saidSomeDays() {
        List<Missing> some = onSomeDays();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of("review.some-days")
                                .with("parts", some.stream().map(Missing::ofDays).toList())
                                .with(
                                        "months",
                                        some.stream().map(Missing::month).distinct().toList()));
    }

    /** Returns that days may be missing, in one sentence. */
    public Optional<Message> saidDaysMissing() {
        return daysMissing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of("review.days-missing")
                                .with("parts", daysMissing.stream().map(SalesGap::message).toList())
                                .with("months", monthsWithGaps()));
    }

    /** Returns the months in which days are missing, the first first. */
    public List<YearMonth> monthsWithGaps() {
        return daysMissing.stream()
                .flatMap(it -> it.months().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Message> saidNotRecorded() {
        List<Message> parts =
                notRecorded().entrySet().stream()
                        .map(
                                it ->
                                        Message.of("review.not-recorded.part")
                                                .with("what", it.getKey())
                                                .with("months", it.getValue()))
                        .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("review.not-recorded").with("parts", parts));
    }
}
