package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags money that is the same every month although sales have a season. See {@code
 * docs/checks/season-ignored.md}.
 */
final class SeasonIgnored implements Rule {

    private static final Threshold PEAK = Threshold.of("peak", "1.2");
    private static final Threshold FLAT = Threshold.of("flat", "0.05");
    private static final Threshold SHARE = Threshold.of("share", "0.25");
    private static final Threshold MATERIAL = Threshold.of("material", "0.02");

    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());

    @Override
    public String id() {
        return "season-ignored";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(PEAK, FLAT, SHARE, MATERIAL);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        if (!context.plan().baseline().isWholeYear()) {
            return List.of();
        }
        Stream<Finding> purchases =
                context.plan().company().groups().stream()
                        .flatMap(it -> purchases(it, context).stream());
        return Stream.concat(marketing(context).stream(), purchases).toList();
    }

    /** All of it against the season of the shop, else each part of it against its own season. */
    private List<Finding> marketing(CheckContext context) {
        List<BudgetLine> lines = lines(context, AccountKind.MARKETING);
        List<Money> season = lastYear(context);
        if (!isMaterial(lines, context)) {
            return List.of();
        }
        return flatInSeason(lines, season, context)
                .map(peak -> List.of(told("marketing", lines, season, context, Map.of())))
                .orElseGet(() -> parts(lines, context));
    }

    /** A few posters and photos need no season. */
    private boolean isMaterial(List<BudgetLine> lines, CheckContext context) {
        BigDecimal least = context.limit(this, MATERIAL);
        return context.planned(REVENUE)
                .number()
                .filter(it -> total(lines).compareTo(it.multiply(least)) >= 0)
                .isPresent();
    }

    /**
     * What is spent on one channel is looked at together: a part that never changes and a campaign
     * on top are as good as one line with a season. Another channel's season cannot make up for it.
     */
    private List<Finding> parts(List<BudgetLine> lines, CheckContext context) {
        Map<Optional<String>, List<BudgetLine>> byChannel =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.line().channel(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        BigDecimal least = total(lines).multiply(context.limit(this, SHARE));
        return byChannel.entrySet().stream()
                .filter(it -> total(it.getValue()).compareTo(least) >= 0)
                .flatMap(it -> part(it.getKey(), it.getValue(), context).stream())
                .toList();
    }

    private Optional<Finding> part(
            Optional<String> channel, List<BudgetLine> lines, CheckContext context) {
        List<Money> season =
                channel.map(it -> lastYear(context, it)).orElseGet(() -> lastYear(context));
        return flatInSeason(lines, season, context)
                .map(
                        peak ->
                                channel.map(it -> context.plan().company().nameOf(it))
                                        .map(
                                                name ->
                                                        told(
                                                                "channel",
                                                                lines,
                                                                season,
                                                                context,
                                                                Map.of("channel", name)))
                                        .orElseGet(
                                                () ->
                                                        told(
                                                                "shared", lines, season, context,
                                                                Map.of())));
    }

    private Optional<Finding> purchases(ProductGroup group, CheckContext context) {
        List<BudgetLine> lines =
                lines(context, AccountKind.PURCHASES).stream()
                        .filter(it -> it.line().group().filter(group.id()::equals).isPresent())
                        .toList();
        List<Money> season = lines.isEmpty() ? List.of() : lastYear(context, group.id());
        return flatInSeason(lines, season, context)
                .map(
                        peak ->
                                told(
                                        "purchases",
                                        lines,
                                        season,
                                        context,
                                        Map.of("group", group.name())));
    }

    private Finding told(
            String what,
            List<BudgetLine> lines,
            List<Money> season,
            CheckContext context,
            Map<String, Object> more) {
        BudgetLine most = lines.stream().max(Comparator.comparing(BudgetLine::total)).orElseThrow();
        int peak = season.indexOf(Collections.max(season));
        Value above = Value.ratio(peak(season).subtract(BigDecimal.ONE));
        YearMonth month = context.plan().year().previous().first().plusMonths(peak);
        return Finding.saying(what, this, Place.line(most.id()))
                .withAll(more)
                .with("month", month)
                .with("above", above);
    }

    /** Returns how high the season's peak is, where the money ignores it. */
    private Optional<BigDecimal> flatInSeason(
            List<BudgetLine> lines, List<Money> season, CheckContext context) {
        return lines.isEmpty() || !isFlat(lines, context) || isPast(season, context)
                ? Optional.empty()
                : Optional.of(peak(season))
                        .filter(it -> it.compareTo(context.limit(this, PEAK)) >= 0);
    }

    /** The money of a peak that is past is spent. */
    private static boolean isPast(List<Money> season, CheckContext context) {
        int peak = season.indexOf(Collections.max(season));
        return !context.circumstances().isAhead(context.plan().year().months().get(peak));
    }

    private boolean isFlat(List<BudgetLine> lines, CheckContext context) {
        Money[] sums = new Money[FiscalYear.MONTHS];
        Arrays.fill(sums, context.zero());
        for (BudgetLine line : lines) {
            Arrays.setAll(sums, month -> sums[month].plus(line.months().get(month)));
        }
        BigDecimal least = Collections.min(List.of(sums)).getAmount();
        BigDecimal most = Collections.max(List.of(sums)).getAmount();
        BigDecimal allowed = least.multiply(context.limit(this, FLAT));
        return least.signum() > 0 && most.subtract(least).compareTo(allowed) <= 0;
    }

    /** {@code peak = highest month ÷ mean month}; 1 where nothing was sold. */
    private static BigDecimal peak(List<Money> months) {
        BigDecimal sum = Money.total(months).getAmount();
        return sum.signum() <= 0
                ? BigDecimal.ONE
                : Collections.max(months)
                        .getAmount()
                        .multiply(BigDecimal.valueOf(months.size()))
                        .divide(sum, Value.PRECISION);
    }

    private static BigDecimal total(List<BudgetLine> lines) {
        return lines.stream()
                .map(it -> it.total().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BudgetLine> lines(CheckContext context, AccountKind kind) {
        return context.plan().budget().stream()
                .filter(line -> line.line().account().kind() == kind)
                .filter(line -> line.limit() != Limit.RESERVE)
                .toList();
    }

    private static List<Money> lastYear(CheckContext context, String... tags) {
        return context.plan()
                .baseline()
                .comparable()
                .months(Selection.of(AccountKind.REVENUE, tags));
    }
}
