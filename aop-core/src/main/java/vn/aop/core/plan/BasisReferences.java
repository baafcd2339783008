package vn.aop.core.plan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Checks the ground a plan stands on: the company, its revenue plan and its last year. */
final class BasisReferences {

    private static final Set<AccountKind> SOLD =
            EnumSet.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS);

    private final Company company;
    private final FiscalYear year;
    private final References references;

    BasisReferences(Company company, FiscalYear year, References references) {
        this.company = company;
        this.year = year;
        this.references = references;
    }

    void check(RevenuePlan revenue, Baseline baseline) {
        checkCompany();
        checkRevenue(revenue);
        checkTerms(revenue);
        checkBaseline(baseline);
    }

    private void checkCompany() {
        List<String> channels = company.channels().stream().map(Channel::id).toList();
        references.unique(Place.of("company/channels"), company.channels(), Channel::id);
        references.unique(Place.of("company/groups"), company.groups(), ProductGroup::id);
        references.unique(Place.of("company/accounts"), company.ownAccounts(), Account::id);
        for (ProductGroup group : company.groups()) {
            Place where = Place.group(group.id());
            if (channels.contains(group.id())) {
                references.report(
                        where, Message.of("plan.channel-and-group").with("id", group.id()));
            }
            references.known(
                    where.then("marginByChannel"),
                    "channel",
                    group.marginByChannel().keySet(),
                    channels);
        }
        company.ownAccounts().stream()
                .filter(it -> company.accounts().contains(ProductGroup.WASTE))
                .filter(it -> it.id().equals(ProductGroup.WASTE.id()))
                .forEach(
                        it ->
                                references.report(
                                        Place.account(it.id()),
                                        Message.of("plan.waste-account").with("id", it.id())));
        for (Account account : company.accounts()) {
            if (AccountKind.find(account.id()).isPresent() && !account.isKind()) {
                references.report(
                        Place.account(account.id()),
                        Message.of("plan.account-is-kind").with("id", account.id()));
            }
            if (Vocabulary.isMeasure(account.id())) {
                references.report(
                        Place.account(account.id()),
                        Message.of("plan.account-is-measure").with("id", account.id()));
            }
        }
    }

    private void checkRevenue(RevenuePlan revenue) {
        Set<List<Optional<String>>> grown = new HashSet<>();
        for (int i = 0; i < revenue.organic().size(); i++) {
            Organic entry = revenue.organic().get(i);
            Place where = Place.of("revenue/organic").then(i);
            references.place(where, entry.channel(), entry.group());
            if (!grown.add(List.of(entry.channel(), entry.group()))) {
                references.report(where, Message.of("plan.organic-twice"));
            }
        }
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < revenue.monthly().size(); i++) {
            MonthlyRevenue entry = revenue.monthly().get(i);
            Place where = Place.of("revenue/monthly").then(i);
            references.place(where, Optional.of(entry.channel()), Optional.of(entry.group()));
            references.money(where.then("months"), entry.months());
            if (!seen.add(List.of(entry.channel(), entry.group()))) {
                references.report(
                        where,
                        Message.of("plan.revenue-twice")
                                .with("channel", entry.channel())
                                .with("group", entry.group()));
            }
        }
    }

    private void checkTerms(RevenuePlan revenue) {
        for (int i = 0; i < revenue.prices().size(); i++) {
            PriceChange entry = revenue.prices().get(i);
            Place where = Place.of("revenue/prices").then(i);
            references.place(where, entry.channel(), entry.group());
            checkMonths(where, entry.months());
            if (isTwice(entry, revenue.prices().subList(0, i))) {
                references.report(where, Message.of("plan.price-twice"));
            }
        }
        for (int i = 0; i < revenue.margins().size(); i++) {
            MarginChange entry = revenue.margins().get(i);
            Place where = Place.of("revenue/margins").then(i);
            references.place(where, entry.channel(), Optional.of(entry.group()));
            checkMonths(where, entry.months());
            if (isTwice(entry, revenue.margins().subList(0, i))) {
                references.report(where, Message.of("plan.margin-twice"));
            }
        }
    }

    /** Nobody can tell which of two entries for the same sales and months was decided later. */
    private static <T extends DatedTerms<T>> boolean isTwice(T entry, List<T> others) {
        return others.stream()
                .filter(it -> it.sales().equals(entry.sales()))
                .anyMatch(it -> it.months().overlap(entry.months()).isPresent());
    }

    private void checkMonths(Place where, Span months) {
        if (!year.contains(months.from()) || !year.contains(months.to())) {
            references.report(
                    where.then("months"),
                    Message.of("plan.months-outside-year")
                            .with("found", months)
                            .with("from", year.first())
                            .with("to", year.last()));
        }
    }

    private void checkBaseline(Baseline baseline) {
        if (!baseline.figures().year().equals(year.previous())) {
            references.report(
                    Place.of("baseline/figures"),
                    Message.of("plan.baseline-year")
                            .with("found", baseline.figures().year())
                            .with("expected", year.previous()));
        }
        if (!baseline.figures().currency().equals(company.currency())) {
            references.currencyProblem(Place.of("baseline/figures"), baseline.figures().currency());
        }
        Place figures = Place.of("baseline/figures");
        int index = 0;
        for (Line line : baseline.figures().lines()) {
            Place where = figures.then(index++);
            references.place(where, line.channel(), line.group());
            references.account(where.then("account"), line.account());
            checkSign(where, line, baseline.figures());
            boolean whole = line.channel().isPresent() && line.group().isPresent();
            if (!whole && SOLD.contains(line.account().kind())) {
                references.report(
                        where,
                        Message.of("plan.sold-without-place").with("account", line.account().id()));
            }
        }
        baseline.openingCash()
                .ifPresent(
                        cash -> references.money(Place.of("baseline/openingCash"), List.of(cash)));
        references.known(
                Place.of("baseline/openingStock"),
                "group",
                baseline.openingStock().keySet(),
                company.vocabulary().groups());
        references.money(Place.of("baseline/openingStock"), baseline.openingStock().values());
        open(baseline.openItems());
        references.money(
                Place.of("baseline/revenueYearBefore"),
                baseline.revenueYearBefore().stream().toList());
        checkHistory(baseline.earlier());
    }

    private void checkHistory(List<EarlierYear> years) {
        FiscalYear lastYear = year.previous();
        for (int i = 0; i < years.size(); i++) {
            EarlierYear earlier = years.get(i);
            Place where = Place.of("baseline/history").then(i);
            references.place(where, earlier.channel(), Optional.empty());
            references.money(where.then("revenue"), earlier.revenue());
            boolean isBefore = earlier.year().first().isBefore(lastYear.first());
            if (!isBefore || earlier.year().first().getMonth() != lastYear.first().getMonth()) {
                references.report(
                        where.then("year"),
                        Message.of("plan.history-year")
                                .with("found", earlier.year())
                                .with("lastYear", lastYear));
            }
            if (years.subList(0, i).stream().anyMatch(earlier::overlaps)) {
                references.report(
                        where, Message.of("plan.history-twice").with("found", earlier.year()));
            }
        }
    }

    /** One month is enough to tell that the line is written the wrong way round. */
    private void checkSign(Place where, Line line, Figures lastYear) {
        if (!line.account().kind().isOneWay()) {
            return;
        }
        lastYear.year().months().stream()
                .map(month -> lastYear.amount(line, month))
                .filter(Money::isNegative)
                .findFirst()
                .ifPresent(
                        it ->
                                references.report(
                                        where.then("months"),
                                        Message.of("plan.sign-by-kind")
                                                .with("found", it)
                                                .with("least", 0)));
    }

    private void open(OpenItems open) {
        Place receivables = Place.of("baseline/openingReceivables");
        references.known(
                receivables,
                "channel",
                open.receivables().keySet(),
                company.vocabulary().channels());
        references.money(receivables, open.receivables().values());
        references.money(Place.of("baseline/openingPayables"), open.payables().stream().toList());
    }
}
