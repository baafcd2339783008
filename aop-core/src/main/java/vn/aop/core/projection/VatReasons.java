package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Explains the value added tax of planned figures: what it is reckoned on, and at which rate.
 * Amounts are rounded month by month, so a rate times a sum of months can differ from the tax by a
 * few of the currency's smallest units.
 *
 * @param projection the projection
 * @param flow its tax
 */
public record VatReasons(Projection projection, VatFlow flow) {

    private static final Place VAT = Place.of("company/vat");

    public VatReasons {
        requireNonNull(projection, "projection");
        requireNonNull(flow, "flow");
    }

    /**
     * Returns what the tax on sales is made of over a span.
     *
     * @return parts that sum to it, none of them 0
     */
    public List<Traced> output(Span span) {
        return flow.vat() instanceof Vat.Deduction vat
                ? told(groups().map(group -> onSales(vat, group, span)))
                : told(Stream.of(Metric.of(Vat.COST.id()).trace(source(), span)));
    }

    /**
     * Returns what the tax on purchases that may be deducted is made of over a span.
     *
     * @return parts that sum to it, none of them 0; none by the direct method
     */
    public List<Traced> input(Span span) {
        return flow.vat() instanceof Vat.Deduction vat
                ? told(
                        Stream.of(
                                        channels().map(it -> onFees(vat, it, span)),
                                        asSold().map(it -> onPaidAsSold(vat, it, span)),
                                        plan().budget().stream().map(it -> onLine(vat, it, span)))
                                .flatMap(parts -> parts))
                : List.of();
    }

    /**
     * Returns what marketplaces pay for the business of the tax over a span, channel by channel.
     *
     * @return parts that sum to it, none of them 0; none by deduction
     */
    public List<Traced> withheld(Span span) {
        return flow.vat() instanceof Vat.Direct vat
                ? told(
                        vat.withheldBy().stream()
                                .distinct()
                                .map(it -> Metric.of(Vat.COST.id(), it).trace(source(), span)))
                : List.of();
    }

    private static List<Traced> told(Stream<Traced> parts) {
        return parts.filter(it -> it.value().number().filter(n -> n.signum() == 0).isEmpty())
                .toList();
    }

    private Plan plan() {
        return projection.plan();
    }

    private MetricSource source() {
        return projection.sums();
    }

    private Stream<String> groups() {
        return plan().company().groups().stream().map(ProductGroup::id);
    }

    private Stream<String> asSold() {
        return plan().company().groupsPaidAsSold().stream();
    }

    private Stream<String> channels() {
        return plan().company().channels().stream().map(Channel::id);
    }

    private Traced onSales(Vat.Deduction vat, String group, Span span) {
        Place where =
                vat.sales().byGroup().containsKey(group)
                        ? VAT.then("rates").then(group)
                        : VAT.then("rate");
        return share(
                Selection.of(AccountKind.REVENUE, group),
                vat.sales().of(Optional.of(group)),
                where,
                span);
    }

    private Traced onFees(Vat.Deduction vat, String channel, Span span) {
        return share(
                Selection.of(AccountKind.CHANNEL_FEES, channel),
                vat.bought().fees(),
                VAT.then("onFees"),
                span);
    }

    private Traced onPaidAsSold(Vat.Deduction vat, String group, Span span) {
        return share(
                Selection.of(AccountKind.COST_OF_GOODS, group),
                vat.onPaidAsSold(group),
                VAT.then("purchaseRates").then(group),
                span);
    }

    private Traced share(Selection on, BigDecimal rate, Place where, Span span) {
        return Traced.computed(
                Message.of("trace.vat-on").with("what", on),
                Value.of(flow.amounts().sum(on, span)),
                "{0} × {1}",
                new Metric.Name(on.account(), on.tags()).trace(source(), span),
                rate(rate, where));
    }

    private Traced onLine(Vat.Deduction vat, BudgetLine line, Span span) {
        VatAmounts amounts = new VatAmounts(vat, plan().company(), plan().budget());
        List<Money> tax = new ArrayList<>();
        List<Money> months = new ArrayList<>();
        span.months()
                .forEach(
                        it -> {
                            months.add(line.amount(plan().year(), it));
                            tax.add(
                                    VatAmounts.of(
                                            months.get(months.size() - 1), amounts.rate(line)));
                        });
        return Traced.computed(
                Message.of("trace.vat-on").with("what", line.name()),
                Value.of(Money.total(tax)),
                "{0} × {1}",
                Traced.read(
                        Message.of("trace.budgeted").with("line", line.name()),
                        Money.total(months),
                        Origin.plan(
                                Place.line(line.id()).then(line.isDriven() ? "driver" : "months"))),
                rate(amounts.rate(line), ratePlace(vat, line)));
    }

    private static Place ratePlace(Vat.Deduction vat, BudgetLine line) {
        if (line.vatRate().isPresent()) {
            return Place.line(line.id()).then("vatRate");
        }
        Line bought = line.line();
        if (bought.group().filter(vat.bought().byGroup()::containsKey).isPresent()) {
            return VAT.then("purchaseRates").then(bought.group().orElseThrow());
        }
        return vat.bought().purchases().isPresent()
                ? VAT.then("onPurchases")
                : bought.group()
                        .filter(vat.sales().byGroup()::containsKey)
                        .map(group -> VAT.then("rates").then(group))
                        .orElseGet(() -> VAT.then("rate"));
    }

    private static Traced rate(BigDecimal rate, Place where) {
        return Traced.read(Message.of("trace.vat-rate"), Value.ratio(rate), Origin.plan(where));
    }
}
