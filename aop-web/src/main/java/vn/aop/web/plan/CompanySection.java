package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.widget.PlanWords;

/**
 * The business in a line, and where last year left it.
 *
 * @param line what it is and how large
 * @param channels how it sells
 * @param groups what it sells, with the margin of each group
 * @param measures what it counts, and the formulas that it has named; empty where there are none
 * @param lastYear last year's revenue, opening cash and stock, as far as they are known
 * @param revenue what revenue means in this plan, if that is written down
 * @param vat how value added tax is paid, if the plan reckons with it
 */
public record CompanySection(
        String line,
        List<String> channels,
        List<String> groups,
        List<String> measures,
        List<String> lastYear,
        Optional<String> revenue,
        Optional<String> vat) {

    public CompanySection {
        requireNonNull(line, "line");
        channels = List.copyOf(channels);
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
        lastYear = List.copyOf(lastYear);
        requireNonNull(revenue, "revenue");
        requireNonNull(vat, "vat");
    }

    static CompanySection of(Plan plan, PlanWords words) {
        Company company = plan.company();
        Wording wording = words.wording();
        return new CompanySection(
                wording.say(
                        Message.of("plan.company")
                                .with("industry", company.industry())
                                .with("scale", company.scale())
                                .with("people", plan.resources().people().size())),
                company.channels().stream().map(channel -> channel(channel, wording)).toList(),
                company.groups().stream().map(group -> group(group, company, wording)).toList(),
                measures(company, wording),
                lastYear(plan, wording),
                plan.revenue().definition().map(it -> definition(it, wording)),
                company.vat()
                        .map(it -> Message.of("plan.vat").with("how", it.told(company)))
                        .map(wording::say));
    }

    private static List<String> measures(Company company, Wording wording) {
        Stream<Message> measures =
                company.measures().stream()
                        .map(
                                it ->
                                        Message.of(
                                                        it.isLevel()
                                                                ? "plan.counted-level"
                                                                : "plan.counted")
                                                .with("name", it.name())
                                                .with("word", it.word()));
        Stream<Message> formulas =
                company.metrics().stream()
                        .map(
                                it ->
                                        Message.of("plan.own-formula")
                                                .with("name", it.name())
                                                .with(
                                                        "formula",
                                                        it.formula().in(company.vocabulary())));
        return Stream.concat(measures, formulas).map(wording::say).toList();
    }

    private static String channel(Channel channel, Wording wording) {
        boolean free = channel.feeRate().signum() == 0 && channel.settlementDays() == 0;
        String terms =
                wording.say(
                        Message.of(free ? "plan.channel-free" : "plan.channel")
                                .with("channel", channel.name())
                                .with("fee", wording.numbers().percent(channel.feeRate(), 2))
                                .with("days", channel.settlementDays()));
        return channel.paidAhead().map(it -> terms + "; " + ahead(it, wording)).orElse(terms);
    }

    private static String ahead(PaidAhead paid, Wording wording) {
        String share = wording.numbers().percent(paid.share(), 2);
        Message said =
                paid.when()
                        .match(
                                it ->
                                        Message.of("plan.paid-ahead")
                                                .with("share", share)
                                                .with("days", it.days()),
                                it -> inTerm(it, share));
        return wording.say(said);
    }

    private static Message inTerm(PaidAhead.Term term, String share) {
        return term.from()
                .map(
                        it ->
                                Message.of("plan.paid-in-terms")
                                        .with("share", share)
                                        .with("months", term.months())
                                        .with("from", it))
                .orElseGet(
                        () ->
                                Message.of("plan.paid-by-term")
                                        .with("share", share)
                                        .with("months", term.months()));
    }

    private static String group(ProductGroup group, Company company, Wording wording) {
        String margins =
                company.channels().stream()
                        .map(channel -> margin(group.marginIn(channel.id()), channel, wording))
                        .collect(Collectors.joining(", "));
        if (!group.isWasted()) {
            return wording.say(
                    Message.of("plan.group").with("group", group.name()).with("margins", margins));
        }
        return wording.say(
                Message.of("plan.group-wasting")
                        .with("group", group.name())
                        .with("margins", margins)
                        .with("waste", wording.numbers().percent(group.waste(), 2)));
    }

    private static String margin(BigDecimal margin, Channel channel, Wording wording) {
        return wording.text(channel.name()) + " " + wording.numbers().percent(margin, 1);
    }

    /** What was sold in a part of the year is told as that. */
    private static String revenue(Baseline baseline, Value revenue, Wording wording) {
        return baseline.isWholeYear() || baseline.firstKnown().isEmpty()
                ? wording.say(Message.of("plan.last-year-revenue").with("amount", revenue))
                : wording.say(
                        Message.of("plan.last-year-revenue-since")
                                .with("amount", revenue)
                                .with("month", baseline.firstKnown().get()));
    }

    private static List<String> lastYear(Plan plan, Wording wording) {
        Value revenue =
                Value.of(
                        plan.baseline()
                                .figures()
                                .sum(
                                        Selection.of(AccountKind.REVENUE),
                                        plan.baseline().figures().year().span()));
        List<Optional<String>> facts =
                List.of(
                        Optional.of(revenue(plan.baseline(), revenue, wording)),
                        plan.baseline()
                                .openingCash()
                                .map(it -> amount("plan.opening-cash", it, wording)),
                        plan.baseline().openingStock().values().stream()
                                .reduce((a, b) -> a.plus(b))
                                .map(it -> amount("plan.opening-stock", it, wording)),
                        plan.baseline().openItems().receivables().values().stream()
                                .reduce((a, b) -> a.plus(b))
                                .map(it -> amount("plan.opening-receivables", it, wording)),
                        plan.baseline()
                                .openItems()
                                .payables()
                                .map(it -> amount("plan.opening-payables", it, wording)),
                        plan.baseline().openItems().vat().map(it -> vat(it, wording)));
        return facts.stream().flatMap(Optional::stream).toList();
    }

    private static String vat(Money opening, Wording wording) {
        return opening.isNegative()
                ? amount("plan.opening-vat-carried", opening.negated(), wording)
                : amount("plan.opening-vat", opening, wording);
    }

    private static String amount(String key, Money amount, Wording wording) {
        return wording.say(Message.of(key).with("amount", Value.of(amount)));
    }

    private static String definition(RevenueDefinition definition, Wording wording) {
        return wording.say(
                Message.of("plan.revenue-means")
                        .with("recognised", definition.recognised())
                        .with("returns", definition.returns())
                        .with("fees", definition.fees())
                        .with("tax", definition.tax()));
    }
}
