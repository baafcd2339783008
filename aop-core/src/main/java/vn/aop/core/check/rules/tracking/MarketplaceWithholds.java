package vn.aop.core.check.rules.tracking;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Legislation;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.check.Withholding;
import vn.aop.core.company.Company;
import vn.aop.core.company.LegalForm;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Flags channels that keep a fee, as marketplaces do, where the law has marketplaces withhold taxes
 * and the plan counts on the whole money. See {@code docs/checks/marketplace-withholds.md}.
 */
final class MarketplaceWithholds implements Rule {

    @Override
    public String id() {
        return "marketplace-withholds";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    /** Banks and payment services keep less of a sale than marketplaces do. */
    private static final Threshold FEE = Threshold.of("fee", "0.05");

    @Override
    public List<Threshold> thresholds() {
        return List.of(FEE);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        List<Withholding> law = inForce(context);
        if (law.isEmpty() || isEnterprise(plan.company())) {
            return List.of();
        }
        BigDecimal fee = context.limit(this, FEE);
        return plan.company().channels().stream()
                .filter(it -> it.feeRate().signum() > 0 && it.feeRate().compareTo(fee) >= 0)
                .filter(it -> plan.budget().stream().noneMatch(line -> isPlanned(line, it)))
                .flatMap(it -> finding(it, law, context).stream())
                .toList();
    }

    /** What holds at the end of the year, the latest first. */
    private static List<Withholding> inForce(CheckContext context) {
        Legislation law = context.circumstances().law();
        LocalDate end = context.plan().year().last().atEndOfMonth();
        return law.withholdings().stream()
                .filter(it -> law.concerns(context.plan().company()))
                .filter(it -> it.holdsOn(end))
                .sorted(comparing(Withholding::from).reversed())
                .toList();
    }

    private static boolean isEnterprise(Company company) {
        return company.legalForm().filter(LegalForm.ENTERPRISE::equals).isPresent();
    }

    /** Taxes that belong to no channel are taken to be of all of them. */
    private static boolean isPlanned(BudgetLine line, Channel channel) {
        return line.line().account().kind() == AccountKind.TAX_WITHHELD
                && line.hasMoney()
                && line.line().channel().filter(it -> !it.equals(channel.id())).isEmpty();
    }

    private Optional<Finding> finding(
            Channel channel, List<Withholding> law, CheckContext context) {
        Optional<Withholding> confirmed =
                law.stream().filter(it -> it.citation().isConfirmed()).findFirst();
        Withholding told = confirmed.orElse(law.get(0));
        Value sold = sold(channel, told, context);
        if (sold.number().filter(it -> it.signum() <= 0).isPresent()) {
            return Optional.empty();
        }
        Finding finding =
                confirmed
                        .flatMap(Withholding::rates)
                        .map(rates -> withRates(rates, sold, channel, context.plan().company()))
                        .orElseGet(() -> Finding.saying("reported", this, place(channel)));
        return Optional.of(
                finding.with("channel", channel.name())
                        .with("what", told.what())
                        .with("from", told.from())
                        .with("source", source(told, law)));
    }

    private static Place place(Channel channel) {
        return Place.channel(channel.id());
    }

    private Finding withRates(
            Withholding.Rates rates, Value sold, Channel channel, Company company) {
        Finding finding =
                sold.number()
                        .map(it -> withheld(it, rates, company))
                        .map(it -> Finding.of(this, place(channel)).with("withheld", it))
                        .orElseGet(() -> Finding.saying("unknown-sales", this, place(channel)));
        return finding.with("valueAdded", Value.ratio(rates.valueAdded()))
                .with("income", Value.ratio(rates.income()));
    }

    private static Value withheld(BigDecimal sold, Withholding.Rates rates, Company company) {
        return Value.of(
                Money.of(company.currency(), sold.multiply(rates.total()), RoundingMode.HALF_UP));
    }

    /** What a channel sells in the months in which a law holds. */
    private static Value sold(Channel channel, Withholding law, CheckContext context) {
        FiscalYear year = context.plan().year();
        List<YearMonth> held =
                year.months().stream()
                        .filter(
                                it ->
                                        Stream.of(it.atDay(1), it.atEndOfMonth())
                                                .anyMatch(law::holdsOn))
                        .toList();
        Metric revenue = Metric.parse("revenue[" + channel.id() + "]");
        return revenue.value(
                context.projection().source(), new Span(held.get(0), held.get(held.size() - 1)));
    }

    /** What is only said to have come in the place of a law is told with it. */
    private static Message source(Withholding told, List<Withholding> law) {
        Message source = told.citation().told();
        return law.stream()
                .filter(it -> it.from().isAfter(told.from()))
                .filter(it -> !it.citation().isConfirmed())
                .findFirst()
                .map(
                        it ->
                                Message.of("law.said-to-be-replaced")
                                        .with("source", source)
                                        .with("from", it.from())
                                        .with("by", it.citation().source()))
                .orElse(source);
    }
}
