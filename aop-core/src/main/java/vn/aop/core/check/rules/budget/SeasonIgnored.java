package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import vn.aop.core.check.Finding;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Subject;
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
    public List<Finding> check(Subject subject) {
        if (!subject.plan().baseline().isWholeYear()) {
            return List.of();
        }
        Stream<Finding> purchases =
                subject.plan().company().groups().stream()
                        .flatMap(it -> purchases(it, subject).stream());
        return Stream.concat(marketing(subject).stream(), purchases).toList();
    }

    /** All of it against the season of the shop, else each part of it against its own season. */
    private List<Finding> marketing(Subject subject) {
        List<BudgetLine> lines = lines(subject, AccountKind.MARKETING);
        List<Money> season = lastYear(subject);
        if (!isMaterial(lines, subject)) {
            return List.of();
        }
        return flatInSeason(lines, season, subject)
                .map(peak -> List.of(told("marketing", lines, season, subject)))
                .orElseGet(() -> parts(lines, subject));
    }

    /** A few posters and photos need no season. */
    private boolean isMaterial(List<BudgetLine> lines, Subject subject) {
        BigDecimal least = subject.limit(this, MATERIAL);
        return subject.planned(REVENUE)
                .number()
                .filter(it -> total(lines).compareTo(it.multiply(least)) >= 0)
                .isPresent();
    }

    /**
     * What is spent on one channel is looked at together: a part that never changes and a campaign
     * on top are as good as one line with a season. Another channel's season cannot make up for it.
     */
    private List<Finding> parts(List<BudgetLine> lines, Subject subject) {
        Map<Optional<String>, List<BudgetLine>> byChannel =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.line().channel(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        BigDecimal least = total(lines).multiply(subject.limit(this, SHARE));
        return byChannel.entrySet().stream()
                .filter(it -> total(it.getValue()).compareTo(least) >= 0)
                .flatMap(it -> part(it.getKey(), it.getValue(), subject).stream())
                .toList();
    }

    private Optional<Finding> part(
            Optional<String> channel, List<BudgetLine> lines, Subject subject) {
        List<Money> season =
                channel.map(it -> lastYear(subject, it)).orElseGet(() -> lastYear(subject));
        return flatInSeason(lines, season, subject)
                .map(
                        peak ->
                                channel.map(it -> subject.plan().company().nameOf(it))
                                        .map(
                                                name ->
                                                        told(
                                                                "channel", lines, season, subject,
                                                                "channel", name))
                                        .orElseGet(() -> told("shared", lines, season, subject)));
    }

    private Optional<Finding> purchases(ProductGroup group, Subject subject) {
        List<BudgetLine> lines =
                lines(subject, AccountKind.PURCHASES).stream()
                        .filter(it -> it.line().group().filter(group.id()::equals).isPresent())
                        .toList();
        List<Money> season = lines.isEmpty() ? List.of() : lastYear(subject, group.id());
        return flatInSeason(lines, season, subject)
                .map(peak -> told("purchases", lines, season, subject, "group", group.name()));
    }

    private Finding told(
            String what,
            List<BudgetLine> lines,
            List<Money> season,
            Subject subject,
            Object... more) {
        BudgetLine most = lines.stream().max(Comparator.comparing(BudgetLine::total)).orElseThrow();
        int peak = season.indexOf(Collections.max(season));
        Value above = Value.ratio(peak(season).subtract(BigDecimal.ONE));
        List<Object> facts = new ArrayList<>(List.of(more));
        facts.addAll(List.of("month", subject.plan().year().previous().first().plusMonths(peak)));
        facts.addAll(List.of("above", above));
        return Finding.saying(what, this, Place.line(most.id()), facts.toArray());
    }

    /** Returns how high the season's peak is, where the money ignores it. */
    private Optional<BigDecimal> flatInSeason(
            List<BudgetLine> lines, List<Money> season, Subject subject) {
        return lines.isEmpty() || !isFlat(lines, subject)
                ? Optional.empty()
                : Optional.of(peak(season))
                        .filter(it -> it.compareTo(subject.limit(this, PEAK)) >= 0);
    }

    private boolean isFlat(List<BudgetLine> lines, Subject subject) {
        Money[] sums = new Money[FiscalYear.MONTHS];
        Arrays.fill(sums, subject.zero());
        for (BudgetLine line : lines) {
            Arrays.setAll(sums, month -> sums[month].plus(line.months().get(month)));
        }
        BigDecimal least = Collections.min(List.of(sums)).getAmount();
        BigDecimal most = Collections.max(List.of(sums)).getAmount();
        BigDecimal allowed = least.multiply(subject.limit(this, FLAT));
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

    private static List<BudgetLine> lines(Subject subject, AccountKind kind) {
        return subject.plan().budget().stream()
                .filter(line -> line.line().account().kind() == kind)
                .filter(line -> line.limit() != Limit.RESERVE)
                .toList();
    }

    private static List<Money> lastYear(Subject subject, String... tags) {
        return subject.plan().baseline().figures().months(Selection.of(AccountKind.REVENUE, tags));
    }
}
