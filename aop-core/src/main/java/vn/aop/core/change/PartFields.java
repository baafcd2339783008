package vn.aop.core.change;

import static vn.aop.core.change.field.ElementField.of;
import static vn.aop.core.change.field.ElementField.whole;
import static vn.aop.core.change.field.FieldFacts.each;
import static vn.aop.core.change.field.FieldFacts.maybe;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.change.PlanPart.CompanyFacts;
import vn.aop.core.change.PlanPart.ResourceLimits;
import vn.aop.core.change.field.EffectFacts;
import vn.aop.core.change.field.ElementField;
import vn.aop.core.change.field.FieldFacts;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.EarlierYear;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Organic;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.plan.Tracking;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** The fields of the parts of a plan of which it can be told shortly what differs. */
final class PartFields {

    private PartFields() {}

    static final List<ElementField<CompanyFacts>> COMPANY =
            List.of(
                    of("name", CompanyFacts::name, FieldFacts::text),
                    of("industry", CompanyFacts::industry, FieldFacts::text),
                    of("scale", CompanyFacts::scale, FieldFacts::plain),
                    of("currency", CompanyFacts::currency, FieldFacts::plain),
                    of("supplierDays", CompanyFacts::supplierDays, FieldFacts::plain),
                    of("legalForm", CompanyFacts::legalForm, maybe(FieldFacts::plain)),
                    of("vat", CompanyFacts::vat, maybe(FieldFacts::vat)));

    static final List<ElementField<Optional<Text>>> THEME = List.of(whole(maybe(FieldFacts::text)));

    static final List<ElementField<List<Text>>> PRIORITIES = List.of(whole(each(FieldFacts::text)));

    static final List<ElementField<List<String>>> CORE_GROUPS =
            List.of(whole(each((id, plan) -> EffectFacts.what(Optional.of(id), plan))));

    static final List<ElementField<ResourceLimits>> LIMITS =
            List.of(
                    of("hiring", ResourceLimits::hiring, FieldFacts::plain),
                    of("bottlenecks", ResourceLimits::bottlenecks, each(FieldFacts::text)),
                    of("cashFloor", ResourceLimits::cashFloor, maybe(FieldFacts::plain)));

    static final List<ElementField<Optional<Tracking>>> TRACKING =
            List.of(
                    of("rhythm", it -> it.map(Tracking::rhythm), maybe(FieldFacts::plain)),
                    of("day", it -> it.map(Tracking::day), maybe(FieldFacts::plain)),
                    of("attends", it -> all(it, Tracking::attends), each(FieldFacts::person)),
                    of("questions", it -> all(it, Tracking::questions), each(FieldFacts::text)),
                    of("adjusting", it -> it.flatMap(Tracking::adjusting), maybe(FieldFacts::text)),
                    of("approvers", it -> all(it, Tracking::approvers), each(FieldFacts::person)),
                    of("held", it -> all(it, Tracking::held), each(FieldFacts::plain)));

    static final List<ElementField<RevenuePlan>> REVENUE =
            List.of(
                    of("definition", RevenuePlan::definition, maybe(FieldFacts::revenue)),
                    others("organic", RevenuePlan::organic, PartFields::organic),
                    new ElementField<>("monthly", RevenuePlan::monthly, PartFields::monthly),
                    others("prices", RevenuePlan::prices, PartFields::price),
                    others("margins", RevenuePlan::margins, PartFields::margin));

    static final List<ElementField<PlanPart.Counting>> MEASURES =
            List.of(
                    others("measures", PlanPart.Counting::measures, PartFields::measure),
                    others("metrics", PlanPart.Counting::metrics, PartFields::formula),
                    others("planned", PlanPart.Counting::planned, PartFields::planned));

    static final List<ElementField<Baseline>> BASELINE =
            List.of(
                    new ElementField<>(
                            "figures",
                            it -> it.figures().with(Quantities.none()),
                            PartFields::figures),
                    others("counts", PartFields::counts, PartFields::count),
                    of("openingCash", Baseline::openingCash, maybe(FieldFacts::plain)),
                    others(
                            "openingStock",
                            it -> List.copyOf(it.openingStock().entrySet()),
                            PartFields::stock),
                    others(
                            "openingReceivables",
                            it -> List.copyOf(it.openItems().receivables().entrySet()),
                            PartFields::receivable),
                    of(
                            "openingPayables",
                            it -> it.openItems().payables(),
                            maybe(FieldFacts::plain)),
                    of("openingVat", it -> it.openItems().vat(), maybe(FieldFacts::plain)),
                    of("revenueYearBefore", Baseline::revenueYearBefore, maybe(FieldFacts::plain)),
                    others("history", Baseline::earlier, PartFields::earlier),
                    of("tetTrade", it -> it.tet().map(TetHabits::trade), maybe(FieldFacts::plain)),
                    of(
                            "tetClosedDays",
                            it -> it.tet().map(TetHabits::closedDays),
                            maybe(FieldFacts::plain)),
                    of(
                            "tetSlope",
                            it -> it.tet().flatMap(TetHabits::slope).map(Value::ratio),
                            maybe(FieldFacts::plain)));

    static final List<ElementField<List<Waiver>>> WAIVERS =
            List.of(others("waivers", Function.identity(), PartFields::waiver));

    /** A list of which only those are told that are not in the other. */
    private static <P, V> ElementField<P> others(
            String name, Function<P, List<V>> values, BiFunction<V, Plan, Object> told) {
        return new ElementField<>(
                name,
                values,
                (before, after, plan) -> {
                    List<V> gone = without(values.apply(before), values.apply(after));
                    List<V> come = without(values.apply(after), values.apply(before));
                    boolean isOnlyInOtherOrder = gone.isEmpty() && come.isEmpty();
                    return ElementField.differs(
                            ElementField.label(name),
                            each(told)
                                    .apply(isOnlyInOtherOrder ? values.apply(before) : gone, plan),
                            each(told)
                                    .apply(isOnlyInOtherOrder ? values.apply(after) : come, plan));
                });
    }

    private static <V> List<V> without(List<V> values, List<V> others) {
        return values.stream().filter(it -> !others.contains(it)).toList();
    }

    private static Object measure(Measure measure, Plan plan) {
        return Message.of(measure.isLevel() ? "change.field-measure-level" : "change.field-measure")
                .with("name", measure.name())
                .with("word", measure.word());
    }

    private static Object formula(OwnMetric metric, Plan plan) {
        return Message.of("change.field-formula")
                .with("name", metric.name())
                .with("formula", metric.formula().toString());
    }

    private static Object planned(PlannedMeasure entry, Plan plan) {
        Text name =
                plan.company()
                        .measure(entry.measure())
                        .map(Measure::name)
                        .orElseGet(() -> Text.of(entry.measure()));
        String key;
        Object how;
        if (entry.way() instanceof PlannedMeasure.Growth growth) {
            key = "growth";
            how = Value.ratio(growth.share());
        } else if (entry.way() instanceof PlannedMeasure.Each each) {
            key = "each";
            how = Value.of(each.revenue());
        } else {
            key = "months";
            how = ((PlannedMeasure.Months) entry.way()).counts();
        }
        return Message.of("change.field-planned-" + key)
                .with("name", name)
                .with("what", EffectFacts.what(entry.group(), plan))
                .with("place", EffectFacts.place(entry.channel(), plan))
                .with("how", how);
    }

    private static Object organic(Organic organic, Plan plan) {
        return Message.of("change.field-growth-of")
                .with("what", EffectFacts.what(organic.group(), plan))
                .with("place", EffectFacts.place(organic.channel(), plan))
                .with("share", Value.ratio(organic.growth()));
    }

    private static Object price(PriceChange price, Plan plan) {
        return inMonths(price.channel(), price.group(), price.months(), price.change(), plan);
    }

    private static Object margin(MarginChange margin, Plan plan) {
        Optional<String> group = Optional.of(margin.group());
        return inMonths(margin.channel(), group, margin.months(), margin.margin(), plan);
    }

    private static Message inMonths(
            Optional<String> channel,
            Optional<String> group,
            Span months,
            BigDecimal share,
            Plan plan) {
        return Message.of("change.field-share-of")
                .with("what", EffectFacts.what(group, plan))
                .with("place", EffectFacts.place(channel, plan))
                .with("share", Value.ratio(share))
                .with("months", months);
    }

    private static Object stock(Map.Entry<String, Money> stock, Plan plan) {
        return Message.of("change.field-stock-of")
                .with("what", EffectFacts.what(Optional.of(stock.getKey()), plan))
                .with("amount", stock.getValue());
    }

    private static Object receivable(Map.Entry<String, Money> open, Plan plan) {
        return Message.of("change.field-stock-of")
                .with("what", EffectFacts.place(Optional.of(open.getKey()), plan))
                .with("amount", open.getValue());
    }

    private static Object earlier(EarlierYear earlier, Plan plan) {
        return Message.of("change.field-earlier")
                .with("year", earlier.year())
                .with("place", EffectFacts.place(earlier.channel(), plan))
                .with("amount", Money.total(earlier.revenue()));
    }

    private static Object waiver(Waiver waiver, Plan plan) {
        return Message.of("change.field-waiver")
                .with("waiver", PlanLists.WAIVERS.name(waiver))
                .with("until", waiver.until())
                .with("reason", waiver.reason());
    }

    private static Message monthly(RevenuePlan before, RevenuePlan after, Plan plan) {
        return FieldFacts.ofLines("monthly", amounts(before), amounts(after), plan.year().months());
    }

    private static Message figures(Baseline before, Baseline after, Plan plan) {
        List<YearMonth> months = plan.year().previous().months();
        return FieldFacts.ofLines(
                "figures", amounts(before, months), amounts(after, months), months);
    }

    /** Last year's counts of a line, by month; unknown ones are told as such. */
    private record Counts(QuantityLine line, List<Value> months) {}

    private static List<Counts> counts(Baseline baseline) {
        Quantities counts = baseline.figures().quantities();
        return counts.lines().stream()
                .map(
                        line ->
                                new Counts(
                                        line,
                                        counts.months(line.selection(), baseline.figures().year())))
                .toList();
    }

    private static Object count(Counts counts, Plan plan) {
        return Message.of("change.field-counts-of")
                .with("what", counts.line().selection())
                .with("how", counts.months());
    }

    private static Map<Line, List<Money>> amounts(Baseline baseline, List<YearMonth> months) {
        Map<Line, List<Money>> amounts = new LinkedHashMap<>();
        if (baseline.figures().year().contains(months.get(0))) {
            for (Line line : baseline.figures().lines()) {
                amounts.put(
                        line,
                        months.stream().map(it -> baseline.figures().amount(line, it)).toList());
            }
        }
        return amounts;
    }

    private static Map<Line, List<Money>> amounts(RevenuePlan revenue) {
        Map<Line, List<Money>> amounts = new LinkedHashMap<>();
        Account sales = Account.of(AccountKind.REVENUE);
        revenue.monthly()
                .forEach(it -> amounts.put(Line.of(sales, it.channel(), it.group()), it.months()));
        return amounts;
    }

    private static <T> List<T> all(Optional<Tracking> tracking, Function<Tracking, List<T>> of) {
        return tracking.map(of).orElse(List.of());
    }
}
