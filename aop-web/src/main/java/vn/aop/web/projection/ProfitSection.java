package vn.aop.web.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.answer.CountedName;
import vn.aop.web.widget.Figure;

/**
 * Planned profit over the year.
 *
 * @param months the twelve months
 * @param quarters the four quarters
 * @param statement the lines of the income statement
 * @param channels revenue, gross profit and margin of each channel
 * @param groups the same of each product group
 * @param counts what is planned to be counted; empty where nothing is
 */
public record ProfitSection(
        List<String> months,
        List<String> quarters,
        List<Row> statement,
        List<Part> channels,
        List<Part> groups,
        List<Row> counts) {

    /** What is told of each channel and product group. */
    static final List<String> PARTS =
            List.of(
                    AccountKind.REVENUE.id(),
                    "gross_profit",
                    "gross_margin",
                    "contribution",
                    "contribution_margin");

    private static final int WITHOUT_CONTRIBUTION = 3;

    /**
     * A line of the table.
     *
     * @param name what it is called
     * @param level how it stands in the table: {@code kind}, {@code own} below it, or {@code
     *     profit}
     * @param months by month
     * @param quarters by quarter
     * @param year the whole year
     */
    public record Row(
            String name, String level, List<Figure> months, List<Figure> quarters, Figure year) {

        public Row {
            months = List.copyOf(months);
            quarters = List.copyOf(quarters);
        }
    }

    /**
     * Some lines under a heading.
     *
     * @param heading what they have in common
     * @param rows the lines
     */
    public record Part(String heading, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    public ProfitSection {
        months = List.copyOf(months);
        quarters = List.copyOf(quarters);
        statement = List.copyOf(statement);
        channels = List.copyOf(channels);
        groups = List.copyOf(groups);
        counts = List.copyOf(counts);
    }

    /** Returns whether contributions are told of channels and groups. */
    public boolean hasContribution() {
        return channels.size() > WITHOUT_CONTRIBUTION;
    }

    static ProfitSection of(Plan plan, ShownProjection numbers) {
        List<String> channels = plan.company().channels().stream().map(Channel::id).toList();
        List<String> groups = plan.company().groups().stream().map(ProductGroup::id).toList();
        return new ProfitSection(
                plan.year().months().stream().map(numbers.words()::month).toList(),
                IntStream.rangeClosed(1, ProjectionNumbers.quarters(plan.year()).size())
                        .mapToObj(
                                it ->
                                        numbers.wording()
                                                .say(Message.of("plan.quarter").with("number", it)))
                        .toList(),
                statement(plan, numbers),
                parts(channels, plan.year(), numbers).stream()
                        .map(it -> downToProfit(it, plan.year(), numbers))
                        .toList(),
                parts(groups, plan.year(), numbers),
                ProjectionNumbers.counts(plan).stream()
                        .map(it -> count(it, plan.year(), numbers))
                        .toList());
    }

    private static Row count(Selection counted, FiscalYear year, ShownProjection numbers) {
        boolean isTotal = counted.tags().isEmpty();
        Row row = row(counted, isTotal ? "kind" : "own", year, numbers);
        String name =
                isTotal
                        ? CountedName.of(counted.measure().orElseThrow(), numbers.wording())
                        : numbers.wording().tagName(counted.tags().get(0));
        return new Row(name, row.level(), row.months(), row.quarters(), row.year());
    }

    private static List<Row> statement(Plan plan, ShownProjection numbers) {
        List<Row> rows = new ArrayList<>();
        for (String line : AccountKind.incomeStatement()) {
            rows.addAll(
                    AccountKind.find(line)
                            .map(kind -> account(kind, plan, numbers))
                            .orElseGet(
                                    () ->
                                            List.of(
                                                    row(
                                                            Selection.of(line),
                                                            "profit",
                                                            plan.year(),
                                                            numbers))));
            if (line.equals("gross_profit")) {
                rows.add(row(Selection.of("gross_margin"), "own", plan.year(), numbers));
            }
        }
        return rows;
    }

    /** A kind of accounts, and the company's own accounts below it. */
    private static List<Row> account(AccountKind kind, Plan plan, ShownProjection numbers) {
        Stream<Row> own =
                plan.company().accounts().stream()
                        .filter(account -> account.kind() == kind)
                        .map(it -> row(Selection.of(it.id()), "own", plan.year(), numbers));
        return Stream.concat(Stream.of(row(Selection.of(kind), "kind", plan.year(), numbers)), own)
                .toList();
    }

    private static List<Part> parts(List<String> tags, FiscalYear year, ShownProjection numbers) {
        return PARTS.stream()
                .limit(numbers.hasContribution() ? PARTS.size() : WITHOUT_CONTRIBUTION)
                .map(
                        part ->
                                new Part(
                                        numbers.wording().accountName(part),
                                        tags.stream()
                                                .map(tag -> part(part, tag, year, numbers))
                                                .toList()))
                .toList();
    }

    /** What channels contribute, less what is spent for all of them, is operating profit. */
    private static Part downToProfit(Part part, FiscalYear year, ShownProjection numbers) {
        if (!part.heading().equals(numbers.wording().accountName("contribution"))) {
            return part;
        }
        Row common =
                new Row(
                        numbers.wording().say("projection.common-costs"),
                        "kind",
                        common(year.months().stream().map(Span::of).toList(), numbers),
                        common(ProjectionNumbers.quarters(year), numbers),
                        numbers.inTable(ProjectionNumbers.common(year.span())));
        Row profit = row(Selection.of("operating_profit"), "profit", year, numbers);
        List<Row> rows = new ArrayList<>(part.rows());
        rows.addAll(List.of(common, profit));
        return new Part(part.heading(), rows);
    }

    private static List<Figure> common(List<Span> spans, ShownProjection numbers) {
        return spans.stream().map(it -> numbers.inTable(ProjectionNumbers.common(it))).toList();
    }

    private static Row part(String account, String tag, FiscalYear year, ShownProjection numbers) {
        Row row = row(Selection.of(account, tag), "kind", year, numbers);
        String name = numbers.wording().tagName(tag);
        return new Row(name, row.level(), row.months(), row.quarters(), row.year());
    }

    private static Row row(
            Selection selection, String level, FiscalYear year, ShownProjection numbers) {
        return new Row(
                numbers.wording().name(selection),
                level,
                figures(selection, year.months().stream().map(Span::of).toList(), numbers),
                figures(selection, ProjectionNumbers.quarters(year), numbers),
                numbers.inTable(ProjectionNumbers.path(selection, year.span())));
    }

    private static List<Figure> figures(
            Selection selection, List<Span> spans, ShownProjection numbers) {
        return spans.stream()
                .map(span -> numbers.inTable(ProjectionNumbers.path(selection, span)))
                .toList();
    }
}
