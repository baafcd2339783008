package vn.aop.web.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Contributions;
import vn.aop.core.projection.Projection;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;
import vn.aop.web.answer.PlannedCount;
import vn.aop.web.widget.PersonDays;

/**
 * Every number of a projection by an address of its own, so that a page can show it and a reader
 * can ask why.
 *
 * <p>Addresses read like the page, for example {@code accounts/revenue[online]/2026-01..2026-03},
 * {@code cash/closing/2026-02}, {@code bridge/G1/plan}.
 */
final class ProjectionNumbers {

    private static final int QUARTER = 3;

    private final Projection projection;
    private final MetricSource source;
    private final Map<String, Supplier<ProjectionNumber>> accounts = new HashMap<>();
    private final Map<String, ProjectionNumber> found = new HashMap<>();
    private final Map<String, Map<String, ProjectionNumber>> sections = new HashMap<>();

    private ProjectionNumbers(Projection projection) {
        this.projection = projection;
        this.source = projection.source();
    }

    static ProjectionNumbers of(Projection projection) {
        ProjectionNumbers numbers = new ProjectionNumbers(projection);
        accounts(projection.plan()).forEach(numbers::addAccount);
        return numbers;
    }

    /** Returns the number at an address, if the projection has it. */
    Optional<ProjectionNumber> find(String path) {
        return Optional.ofNullable(accounts.get(path))
                .map(account -> found.computeIfAbsent(path, it -> account.get()))
                .or(() -> Optional.ofNullable(section(path).get(path)));
    }

    /** The numbers of the section that an address is in, computed when first asked for. */
    Map<String, ProjectionNumber> section(String path) {
        return sections.computeIfAbsent(path.replaceAll("/.*", ""), this::computed);
    }

    private Map<String, ProjectionNumber> computed(String section) {
        Plan plan = projection.plan();
        Map<String, ProjectionNumber> numbers = new HashMap<>();
        switch (section) {
            case "cash" ->
                    projection
                            .cash()
                            .ifPresent(it -> numbers.putAll(CashNumbers.of(it, projection)));
            case "profit-to-cash" ->
                    projection
                            .profitToCash()
                            .ifPresent(
                                    it -> numbers.putAll(ProfitToCashNumbers.of(it, projection)));
            case "vat" -> numbers.putAll(VatNumbers.of(projection));
            case "stock" -> numbers.putAll(StockNumbers.of(projection));
            case "contribution" ->
                    spans(plan.year()).forEach(it -> numbers.put(common(it), commonCosts(it)));
            case "people" -> projection.capacity().forEach(it -> add(it, projection, numbers));
            case "bridge" ->
                    plan.goals().forEach(it -> numbers.putAll(BridgeNumbers.of(it, projection)));
            case "risks" -> plan.risks().forEach(it -> add(it, numbers));
            default -> {}
        }
        return numbers;
    }

    /** What a risk takes and its response brings back. */
    private void add(Risk risk, Map<String, ProjectionNumber> numbers) {
        Message about = Message.of("why.about").with("what", risk.name());
        RiskResponse.planned(projection, risk)
                .flatMap(Validated::value)
                .map(RiskResponse::moved)
                .orElse(List.of())
                .forEach(
                        it -> {
                            String path = "risks/" + risk.id() + "/" + it.id();
                            it.lost()
                                    .ifPresent(
                                            lost ->
                                                    numbers.put(
                                                            path + "/lost",
                                                            new ProjectionNumber(about, lost)));
                            numbers.put(path + "/back", new ProjectionNumber(about, it.back()));
                            it.left()
                                    .ifPresent(
                                            left ->
                                                    numbers.put(
                                                            path + "/left",
                                                            new ProjectionNumber(about, left)));
                        });
    }

    /** The accounts of the income statement, and what is told by channel and group. */
    static List<Selection> accounts(Plan plan) {
        List<Selection> all = new ArrayList<>();
        Stream.concat(
                        Stream.of(
                                AccountKind.REVENUE.id(),
                                "gross_profit",
                                "gross_margin",
                                "operating_profit"),
                        AccountKind.operatingCosts().stream().map(AccountKind::id))
                .forEach(it -> all.add(Selection.of(it)));
        plan.company().accounts().stream()
                .map(Account::id)
                .forEach(it -> all.add(Selection.of(it)));
        Stream.concat(
                        plan.company().channels().stream().map(Channel::id),
                        plan.company().groups().stream().map(ProductGroup::id))
                .flatMap(tag -> ProfitSection.PARTS.stream().map(part -> Selection.of(part, tag)))
                .forEach(all::add);
        all.addAll(counts(plan));
        return all;
    }

    /** What is counted, each measure in all and then in its channels. */
    static List<Selection> counts(Plan plan) {
        List<Selection> all = new ArrayList<>();
        if (!plan.company().measures().isEmpty()) {
            PlannedCount.all(Projection.of(plan))
                    .forEach(it -> all.addAll(it.metric().selections()));
        }
        return all;
    }

    /** Returns the months, quarters and whole year of a fiscal year, in this order. */
    static List<Span> spans(FiscalYear year) {
        List<Span> spans = new ArrayList<>(year.months().stream().map(Span::of).toList());
        spans.addAll(quarters(year));
        spans.add(year.span());
        return spans;
    }

    static List<Span> quarters(FiscalYear year) {
        List<YearMonth> months = year.months();
        return IntStream.range(0, FiscalYear.MONTHS / QUARTER)
                .map(quarter -> quarter * QUARTER)
                .mapToObj(from -> new Span(months.get(from), months.get(from + QUARTER - 1)))
                .toList();
    }

    static String path(Selection selection, Span span) {
        return "accounts/" + selection + "/" + span;
    }

    /** Returns where what is spent for no channel alone is. */
    static String common(Span span) {
        return "contribution/common/" + span;
    }

    private ProjectionNumber commonCosts(Span span) {
        return new ProjectionNumber(
                Message.of("why.about-in")
                        .with("what", Message.of("trace.common-costs"))
                        .with("when", span),
                new Contributions(projection).common(span));
    }

    private void addAccount(Selection selection) {
        for (Span span : spans(projection.plan().year())) {
            accounts.put(path(selection, span), () -> account(selection, span));
        }
    }

    private ProjectionNumber account(Selection selection, Span span) {
        return new ProjectionNumber(
                Message.of("why.about-in").with("what", selection).with("when", span),
                selection.metric().trace(source, span));
    }

    private static void add(
            PersonMonth person, Projection projection, Map<String, ProjectionNumber> numbers) {
        Message about =
                Message.of("why.about-in")
                        .with("what", person.person().name())
                        .with("when", Span.of(person.month()));
        Traced effort = PersonDays.of(projection, person).effort();
        numbers.put(
                "people/" + person.person().id() + "/" + person.month(),
                new ProjectionNumber(about, effort));
    }
}
