package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.VatOnSales;
import vn.aop.core.projection.Bridge.Cause;
import vn.aop.core.projection.Bridge.Stage;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Explains planned figures: revenue by last year, organic growth and each action; cost of goods and
 * channel fees by revenue and the planned rate of each channel and group, and so value added tax
 * that is a cost; all other accounts by their budget lines. Amounts are rounded month by month, so
 * a rate times a sum of months can differ from the figure by a few of the currency's smallest
 * units.
 */
public final class PlannedReasons {

    /** {@code revenue[online] 2026-01..2026-03}, as figures write their origin. */
    private static final Pattern FIGURES =
            Pattern.compile("([a-z]\\S*) (\\d{4}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}))?");

    private static final Account GOODS = Account.of(AccountKind.COST_OF_GOODS);

    private final Plan plan;
    private final Figures figures;
    private final MetricSource sums;
    private final List<Stage> stages;

    PlannedReasons(Projection projection) {
        this.plan = projection.plan();
        this.figures = projection.figures();
        this.sums = projection.sums();
        this.stages = new BridgeStages(plan, figures).all(Deadline.none());
    }

    /**
     * Returns a number with the formula and inputs that made it, if it is a planned figure that was
     * only read so far; any other number as it is.
     */
    public Traced explain(Traced number) {
        return number.origin()
                .filter(origin -> origin.kind() == Origin.Kind.PROJECTION)
                .flatMap(origin -> explained(origin.place()))
                .map(explained -> explained.as(number.label()))
                .orElse(number);
    }

    private Optional<Traced> explained(String place) {
        Matcher parts = FIGURES.matcher(place);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Metric metric = Metric.parse(parts.group(1)).in(plan.company().vocabulary());
        YearMonth from = YearMonth.parse(parts.group(2));
        YearMonth to = Optional.ofNullable(parts.group(3)).map(YearMonth::parse).orElse(from);
        Span span = new Span(from, to);
        if (metric instanceof Metric.OfMeasure) {
            return new CountReasons(plan, figures, sums).of(metric.selections().get(0), span);
        }
        if (!(metric instanceof Metric.Name name)) {
            return Optional.empty();
        }
        Selection selection = new Selection(name.name(), name.tags());
        return selection.isBalance() ? Optional.empty() : explained(selection, span);
    }

    private Optional<Traced> explained(Selection selection, Span span) {
        List<Traced> inputs =
                AccountKind.find(selection.account())
                        .map(kind -> inputs(kind, selection, span))
                        .orElseGet(() -> others(selection, span));
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Traced(
                                Label.term(selection, span),
                                sums.value(selection, span),
                                Optional.of(sumOf(inputs)),
                                inputs,
                                Optional.empty()));
    }

    private List<Traced> inputs(AccountKind kind, Selection selection, Span span) {
        return switch (kind) {
            case REVENUE -> steps(selection, span);
            case COST_OF_GOODS, CHANNEL_FEES -> cells(kind, selection, span);
            default -> others(selection, span);
        };
    }

    static String sumOf(List<Traced> inputs) {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> "{" + i + "}")
                .collect(Collectors.joining(" + "));
    }

    /**
     * Last year's amount, then what each cause of the bridge adds; causes without effect left out.
     */
    private List<Traced> steps(Selection selection, Span span) {
        Money before = stages.get(0).figures().sum(selection, span);
        Origin lastYear = new Origin(Origin.Kind.BASELINE, selection + " " + span.yearBefore());
        List<Traced> steps = new ArrayList<>();
        Message label = Message.of("trace.last-year").with("span", span.yearBefore());
        Value known = lastYear(selection, span.yearBefore());
        steps.add(Traced.read(label, known, lastYear));
        if (plan.baseline().tet().isPresent()) {
            withTet(known, before, span).ifPresent(steps::add);
        }
        for (Stage stage : stages.subList(1, stages.size())) {
            Money after = stage.figures().sum(selection, span);
            boolean isUnknown = stage.unknown().why(selection, span).isPresent();
            if (isUnknown || !after.isEqual(before)) {
                steps.add(step(stage, isUnknown ? known : Value.of(after.minus(before))));
            }
            before = after;
        }
        return steps;
    }

    /** Returns what moves with Tết into the months, or out of them. */
    private static Optional<Traced> withTet(Value lastYear, Money moved, Span span) {
        Message label = Message.of("trace.tet-moved").with("span", span.yearBefore());
        Value more = Value.of(moved).minus(lastYear);
        return more.number()
                .filter(it -> it.signum() != 0)
                .map(it -> Traced.read(label, more, Origin.plan(Place.of("baseline/tet"))));
    }

    /** Last year's amount; where it is not known, its reason says so. */
    private Value lastYear(Selection selection, Span span) {
        return plan.baseline().source().value(selection, span);
    }

    private Traced step(Stage stage, Value amount) {
        Place place =
                stage.action()
                        .map(action -> Place.action(action).then("effects"))
                        .orElseGet(() -> placeOf(stage.cause()));
        Message label =
                stage.action()
                        .flatMap(plan::action)
                        .map(
                                action ->
                                        Message.of("trace.step-of-action")
                                                .with("action", action.name()))
                        .orElseGet(() -> Message.of("trace.step").with("cause", stage.cause()));
        return Traced.read(label, amount, Origin.plan(place));
    }

    private static Place placeOf(Cause cause) {
        return switch (cause) {
            case GIVEN -> Place.of("revenue/monthly");
            case PRICES -> Place.of("revenue/prices");
            default -> Place.of("revenue/organic");
        };
    }

    private List<Traced> cells(AccountKind kind, Selection selection, Span span) {
        return figures.lines().stream()
                .filter(selection::matches)
                .filter(line -> !isZero(sums.value(line.selection(), span)))
                .map(line -> cell(kind, line, span))
                .toList();
    }

    private static boolean isZero(Value value) {
        return value.number().filter(it -> it.signum() == 0).isPresent();
    }

    private Traced cell(AccountKind kind, Line line, Span span) {
        if (kind != AccountKind.COST_OF_GOODS) {
            return onSales(line, feeRate(line), span);
        }
        ProductGroup group = plan.company().group(line.group().orElseThrow()).orElseThrow();
        Selection all = line.on(GOODS).selection();
        Traced goods =
                Traced.computed(
                        group.isWasted()
                                ? Label.of(Message.of("trace.goods-sold").with("what", all))
                                : Label.term(all, span),
                        own(line.on(GOODS), span),
                        "{0} × (1 − {1})",
                        sold(line, span),
                        margin(line, span));
        return line.account().equals(ProductGroup.WASTE) ? wasted(line, group, goods, span) : goods;
    }

    /** What is thrown away, of what the goods cost that are sold. */
    private Traced wasted(Line line, ProductGroup group, Traced goods, Span span) {
        return Traced.computed(
                Label.term(line.selection(), span),
                sums.value(line.selection(), span),
                "{0} × {1} ÷ (1 − {1})",
                goods,
                Traced.read(
                        Message.of("trace.waste-share"),
                        Value.ratio(group.waste()),
                        Origin.plan(Place.group(group.id()).then("waste"))));
    }

    /** What a line comes to without those of the company's own accounts under it. */
    private Value own(Line line, Span span) {
        Value all = sums.value(line.selection(), span);
        return all.number().isEmpty()
                ? all
                : Value.of(
                        Money.total(
                                span.months().stream()
                                        .map(month -> figures.amount(line, month))
                                        .toList()));
    }

    /** A share of what is sold at a place. */
    private Traced onSales(Line line, Traced rate, Span span) {
        return Traced.computed(
                Label.term(line.selection(), span),
                sums.value(line.selection(), span),
                "{0} × {1}",
                sold(line, span),
                rate);
    }

    private Traced sold(Line line, Span span) {
        Selection revenue =
                Selection.of(
                        AccountKind.REVENUE,
                        line.channel().orElseThrow(),
                        line.group().orElseThrow());
        return Traced.read(
                Label.term(revenue, span),
                sums.value(revenue, span),
                new Origin(Origin.Kind.PROJECTION, revenue + " " + span));
    }

    private Traced margin(Line line, Span span) {
        return stays(line, span) ? companysMargin(line) : marginOnAverage(line, span);
    }

    private boolean stays(Line line, Span span) {
        String channel = line.channel().orElseThrow();
        String group = line.group().orElseThrow();
        return arePricesUsual(line, span)
                && span.months().stream()
                        .allMatch(month -> plan.revenue().margin(channel, group, month).isEmpty());
    }

    private boolean arePricesUsual(Line line, Span span) {
        String channel = line.channel().orElseThrow();
        String group = line.group().orElseThrow();
        return span.months().stream()
                .map(month -> plan.revenue().priceFactor(channel, group, month))
                .allMatch(factor -> factor.compareTo(BigDecimal.ONE) == 0);
    }

    /** What prices and margins that differ for some months come to over a span. */
    private Traced marginOnAverage(Line line, Span span) {
        Value sold = sums.value(line.on(Account.of(AccountKind.REVENUE)).selection(), span);
        Value cost = own(line.on(GOODS), span);
        return Traced.read(
                Message.of("trace.margin-on-average"),
                Value.ratio(BigDecimal.ONE).minus(cost.dividedBy(sold)),
                Origin.plan(
                        Place.of("revenue")
                                .then(arePricesUsual(line, span) ? "margins" : "prices")));
    }

    private Traced companysMargin(Line line) {
        String channel = line.channel().orElseThrow();
        ProductGroup group = plan.company().group(line.group().orElseThrow()).orElseThrow();
        String part = group.marginByChannel().containsKey(channel) ? "marginByChannel" : "margin";
        return Traced.read(
                Message.of("trace.planned-margin"),
                Value.ratio(group.marginIn(channel)),
                Origin.plan(Place.group(group.id()).then(part)));
    }

    private Traced feeRate(Line line) {
        Channel channel = plan.company().channel(line.channel().orElseThrow()).orElseThrow();
        return Traced.read(
                Message.of("trace.fee-rate"),
                Value.ratio(channel.feeRate()),
                Origin.plan(Place.channel(channel.id()).then("feeRate")));
    }

    /** What budget lines allow, and value added tax that is a cost. */
    private List<Traced> others(Selection selection, Span span) {
        return Stream.concat(
                        budgetLines(selection, span).stream(),
                        figures.lines().stream()
                                .filter(line -> line.account().equals(Vat.COST))
                                .filter(selection::matches)
                                .filter(line -> !isZero(sums.value(line.selection(), span)))
                                .map(line -> onSales(line, vatRate(line), span)))
                .toList();
    }

    private Traced vatRate(Line line) {
        VatRates rates = VatOnSales.rates(plan.company()).orElseThrow();
        Place where = Place.of("company/vat");
        return Traced.read(
                Message.of("trace.vat-rate"),
                Value.ratio(rates.of(line.group())),
                Origin.plan(
                        line.group()
                                .filter(rates.byGroup()::containsKey)
                                .map(group -> where.then("rates").then(group))
                                .orElseGet(() -> where.then("rate"))));
    }

    private List<Traced> budgetLines(Selection selection, Span span) {
        return plan.budget().stream()
                .filter(line -> selection.matches(line.line()))
                .map(line -> budgeted(line, span))
                .toList();
    }

    private Traced budgeted(BudgetLine line, Span span) {
        if (line.isDriven()) {
            return new DrivenReasons(plan, figures, sums).of(line, span);
        }
        Money amount =
                Money.total(
                        span.months().stream().map(it -> line.amount(plan.year(), it)).toList());
        return Traced.read(
                Message.of("trace.budgeted").with("line", line.name()),
                amount,
                Origin.plan(Place.line(line.id()).then("months")));
    }
}
