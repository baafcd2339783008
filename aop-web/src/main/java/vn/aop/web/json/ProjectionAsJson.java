package vn.aop.web.json;

import static java.util.Objects.requireNonNull;
import static vn.aop.web.json.NumbersJson.kebab;
import static vn.aop.web.json.NumbersJson.orNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.check.Checks;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Bridge;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.CashStep;
import vn.aop.core.projection.CashSteps;
import vn.aop.core.projection.ProfitToCash;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.VatFlow;
import vn.aop.core.projection.VatMonth;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.text.Message;
import vn.aop.web.answer.GroupStock;
import vn.aop.web.answer.IncomeStatement;
import vn.aop.web.answer.PlannedCount;
import vn.aop.web.answer.PlannedPart;
import vn.aop.web.answer.StatementLine;
import vn.aop.web.answer.VatWords;

/**
 * Turns the projection of a plan into what is written for programs.
 *
 * @param projection the projection
 * @param checks by which its cash is doubted
 * @param wording the words, speaking of the company
 */
public record ProjectionAsJson(Projection projection, Checks checks, Wording wording) {

    public ProjectionAsJson {
        requireNonNull(projection, "projection");
        requireNonNull(checks, "checks");
        requireNonNull(wording, "wording");
    }

    public ProjectionJson json() {
        Plan plan = projection.plan();
        NumbersJson numbers = numbers();
        projection.whyNoCash().ifPresent(it -> numbers.write("cash", new Value.Undefined(it)));
        return new ProjectionJson(
                PlanJson.of(plan),
                currency().getCode(),
                months(plan.year().months()),
                new IncomeStatement(projection).lines().stream().map(this::account).toList(),
                Stream.concat(
                                PlannedPart.channels(projection).stream(),
                                PlannedPart.groups(projection).stream())
                        .map(this::part)
                        .toList(),
                NumbersJson.orNull(
                        PlannedCount.all(projection).stream().map(this::measure).toList()),
                projection.cash().map(this::cash).orElse(null),
                projection.vat().map(this::vat).orElse(null),
                GroupStock.all(projection).stream().map(this::stock).toList(),
                projection.capacity().stream().map(this::capacity).toList(),
                plan.goals().stream().map(this::bridge).toList(),
                plan.goals().stream().map(this::coverage).toList(),
                new ResponsesAsJson(plan, wording)
                        .of(plan.risks(), it -> RiskResponse.planned(projection, it)),
                projection.unknownSales().caution().map(it -> MessageJson.of(it, wording)).stream()
                        .toList(),
                numbers.reasons());
    }

    private CurrencyUnit currency() {
        return projection.plan().company().currency();
    }

    private NumbersJson numbers() {
        return new NumbersJson(currency(), wording);
    }

    private static List<String> months(List<YearMonth> months) {
        return months.stream().map(YearMonth::toString).toList();
    }

    private static String money(Money amount) {
        return NumbersJson.money(amount.getAmount(), amount.getCurrencyUnit());
    }

    private ProjectionJson.AccountJson account(StatementLine line) {
        NumbersJson numbers = numbers();
        List<YearMonth> months = projection.plan().year().months();
        return new ProjectionJson.AccountJson(
                line.account(),
                orNull(line.channel()),
                orNull(line.group()),
                IntStream.range(0, months.size())
                        .mapToObj(
                                it ->
                                        numbers.write(
                                                months.get(it).toString(), line.months().get(it)))
                        .toList(),
                numbers.write("year", line.year()),
                numbers.reasons());
    }

    private ProjectionJson.PartJson part(PlannedPart part) {
        NumbersJson numbers = numbers();
        return new ProjectionJson.PartJson(
                orNull(part.channel()),
                orNull(part.group()),
                numbers.write("revenue", part.revenue()),
                numbers.write("lastYear", part.lastYear()),
                numbers.write("growth", part.growth()),
                numbers.write("share", part.share()),
                numbers.write("grossProfit", part.grossProfit()),
                numbers.write("margin", part.margin()),
                numbers.write("contribution", part.contribution()),
                numbers.write("contributionMargin", part.contributionMargin()),
                numbers.reasons());
    }

    private ProjectionJson.MeasureJson measure(PlannedCount count) {
        NumbersJson numbers = numbers();
        List<YearMonth> months = projection.plan().year().months();
        return new ProjectionJson.MeasureJson(
                count.measure().id(),
                TextJson.of(count.measure().name()),
                orNull(count.channel()),
                count.measure().unit().toString(),
                NumbersJson.kind(count.measure()),
                IntStream.range(0, months.size())
                        .mapToObj(
                                it ->
                                        numbers.write(
                                                months.get(it).toString(), count.months().get(it)))
                        .toList(),
                numbers.write("year", count.year()),
                numbers.reasons());
    }

    private ProjectionJson.CashJson cash(CashFlow cash) {
        Optional<Money> floor = projection.plan().resources().cashFloor();
        return new ProjectionJson.CashJson(
                cash.months().stream().map(this::cashMonth).toList(),
                profitToCash(projection.profitToCash().orElseThrow()),
                new ProjectionJson.LowJson(
                        cash.low().month().toString(),
                        cash.wayDown().from().toString(),
                        money(cash.low().closing()),
                        cash.causesOfLow().stream()
                                .map(
                                        it ->
                                                new ProjectionJson.CauseJson(
                                                        kebab(it.flow()), money(it.amount())))
                                .toList()),
                cash.isFallingAllYear(),
                floor.map(ProjectionAsJson::money).orElse(null),
                floor.map(cash::below).orElse(List.of()).stream()
                        .map(it -> it.month().toString())
                        .toList(),
                checks.doubtsOfCash(projection.plan()).stream()
                        .map(it -> ProjectionJson.DoubtJson.of(it, wording))
                        .toList());
    }

    private ProjectionJson.ProfitToCashJson profitToCash(ProfitToCash cash) {
        List<YearMonth> months = cash.year().months();
        return new ProjectionJson.ProfitToCashJson(
                IntStream.range(0, months.size())
                        .mapToObj(i -> steps(Optional.of(months.get(i)), cash.months().get(i)))
                        .toList(),
                steps(Optional.empty(), cash.whole()));
    }

    private ProjectionJson.CashStepsJson steps(Optional<YearMonth> month, CashSteps steps) {
        return new ProjectionJson.CashStepsJson(
                orNull(month),
                money(steps.operatingProfit()),
                money(steps.step(CashStep.STOCK)),
                money(steps.step(CashStep.RECEIVABLES)),
                money(steps.step(CashStep.PAID_AHEAD)),
                money(steps.step(CashStep.PAYABLES)),
                money(steps.step(CashStep.CAPEX)),
                money(steps.step(CashStep.TAX)),
                orNull(ofVat(steps.step(CashStep.VAT))),
                money(steps.step(CashStep.FINANCING)),
                money(steps.step(CashStep.DRAWINGS)),
                money(steps.change()));
    }

    private ProjectionJson.CashMonthJson cashMonth(CashMonth month) {
        return new ProjectionJson.CashMonthJson(
                month.month().toString(),
                money(month.opening()),
                money(month.receipts()),
                money(month.suppliers()),
                money(month.running()),
                money(month.capex()),
                money(month.tax()),
                orNull(ofVat(month.vat())),
                money(month.financing()),
                money(month.drawings()),
                money(month.closing()));
    }

    /** Only plans that reckon with the tax tell of it. */
    private Optional<String> ofVat(Money amount) {
        return projection.plan().company().vat().map(it -> money(amount));
    }

    private ProjectionJson.VatJson vat(VatFlow flow) {
        return new ProjectionJson.VatJson(
                flow.vat().isCost() ? "direct" : "deduction",
                kebab(flow.vat().paid()),
                flow.opening().map(ProjectionAsJson::money).orElse(null),
                flow.months().stream()
                        .map(
                                it ->
                                        vatMonth(
                                                Optional.of(it.month()),
                                                of -> of.apply(it),
                                                it.balance()))
                        .toList(),
                vatMonth(Optional.empty(), flow::total, flow.closing()),
                VatWords.told(projection.plan(), flow).stream()
                        .map(it -> MessageJson.of(it, wording))
                        .toList());
    }

    private static ProjectionJson.VatMonthJson vatMonth(
            Optional<YearMonth> month,
            Function<Function<VatMonth, Money>, Money> sum,
            Money balance) {
        return new ProjectionJson.VatMonthJson(
                orNull(month),
                money(sum.apply(VatMonth::output)),
                money(sum.apply(VatMonth::input)),
                money(sum.apply(VatMonth::withheld)),
                money(sum.apply(VatMonth::net)),
                money(sum.apply(VatMonth::collected)),
                money(sum.apply(VatMonth::spent)),
                money(sum.apply(VatMonth::paid)),
                money(balance));
    }

    private ProjectionJson.StockJson stock(GroupStock stock) {
        return new ProjectionJson.StockJson(
                stock.group().id(),
                stock.months().stream().map(this::stockMonth).toList(),
                months(stock.stockOut()),
                months(stock.overStock()));
    }

    private ProjectionJson.StockMonthJson stockMonth(GroupStock.AtEnd end) {
        NumbersJson numbers = numbers();
        return new ProjectionJson.StockMonthJson(
                end.month().toString(),
                numbers.write("closing", end.closing()),
                numbers.write("coverDays", end.coverDays()),
                numbers.reasons());
    }

    private ProjectionJson.CapacityJson capacity(PersonMonth person) {
        NumbersJson numbers = numbers();
        Value days = Value.of(person.person().daysPerMonth(), Unit.DAYS);
        Value load =
                person.load().isPresent()
                        ? person.needed().dividedBy(days)
                        : Value.undefined(Message.of("undefined.division-by-zero"));
        return new ProjectionJson.CapacityJson(
                person.person().id(),
                person.month().toString(),
                numbers.write("available", days),
                numbers.write("effort", person.needed()),
                person.routine().map(it -> numbers.write("routine", it)).orElse(null),
                numbers.write("left", days.minus(person.needed())),
                numbers.write("load", load),
                numbers.reasons());
    }

    private ProjectionJson.BridgeJson bridge(Goal goal) {
        NumbersJson numbers = numbers();
        Bridge bridge = projection.bridge(goal.metric());
        return new ProjectionJson.BridgeJson(
                goal.id(),
                goal.metric().toString(),
                goal.metric().unit().toString(),
                numbers.write("baseline", bridge.baseline()),
                bridge.steps().stream().map(this::step).toList(),
                numbers.write("plan", bridge.plan()),
                numbers.reasons());
    }

    private ProjectionJson.StepJson step(Bridge.Step step) {
        NumbersJson numbers = numbers();
        return new ProjectionJson.StepJson(
                kebab(step.cause()),
                orNull(step.action()),
                numbers.write("amount", step.amount()),
                numbers.reasons());
    }

    private ProjectionJson.CoverageJson coverage(Goal goal) {
        NumbersJson numbers = numbers();
        return new ProjectionJson.CoverageJson(
                goal.id(), numbers.write("value", projection.coverage(goal)), numbers.reasons());
    }
}
