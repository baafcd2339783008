package vn.aop.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricException;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** Gathers what does not lead to something the company knows. */
final class References {

    private final Vocabulary vocabulary;
    private final CurrencyUnit currency;
    private final List<Problem> problems = new ArrayList<>();

    References(Company company) {
        this.vocabulary = company.vocabulary();
        this.currency = company.currency();
    }

    /** Returns the ids of the product groups that the company has. */
    Set<String> groups() {
        return vocabulary.groups();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void place(Place where, Optional<String> channel, Optional<String> group) {
        channel.filter(it -> !vocabulary.channels().contains(it))
                .ifPresent(
                        it -> unknown(where.then("channel"), "channel", it, vocabulary.channels()));
        group.filter(it -> !vocabulary.groups().contains(it))
                .ifPresent(it -> unknown(where.then("group"), "group", it, vocabulary.groups()));
    }

    void account(Place where, Account account) {
        if (vocabulary.measure(account.id()).isPresent()) {
            report(where, Message.of("plan.measure-as-account").with("id", account.id()));
            return;
        }
        known(where, "account", List.of(account.id()), vocabulary.accountIds());
        vocabulary
                .account(account.id())
                .filter(known -> !account.isKind() && known.kind() != account.kind())
                .ifPresent(
                        known ->
                                report(
                                        where,
                                        Message.of("plan.account-of-other-kind")
                                                .with("id", account.id())
                                                .with("found", account.kind().id())
                                                .with("expected", known.kind().id())));
    }

    void metric(Place where, Metric metric) {
        fitting(where, metric, Optional.empty());
    }

    /** Reports what a metric names and the company has not; or else why it does not fit. */
    void fitting(Place where, Metric metric, Optional<Message> whyUnfit) {
        try {
            Metric.parse(metric.toString(), vocabulary);
            whyUnfit.ifPresent(it -> report(where, it));
        } catch (MetricException e) {
            e.mistakes().forEach(mistake -> problems.add(new Problem(where, mistake.message())));
        }
    }

    void money(Place where, Collection<Money> amounts) {
        amounts.stream()
                .map(Money::getCurrencyUnit)
                .filter(unit -> !unit.equals(currency))
                .findFirst()
                .ifPresent(unit -> currencyProblem(where, unit));
    }

    void currencyProblem(Place where, CurrencyUnit found) {
        report(
                where,
                Message.of("plan.currency")
                        .with("found", found.getCode())
                        .with("expected", currency.getCode()));
    }

    void known(Place where, String kind, Collection<String> ids, Collection<String> known) {
        for (String id : ids) {
            if (!known.contains(id)) {
                unknown(where, kind, id, known);
            }
        }
    }

    private void unknown(Place where, String kind, String id, Collection<String> known) {
        report(
                where,
                Message.of("plan.unknown-" + kind)
                        .with("id", id)
                        .with("nearest", Nearest.to(id, known))
                        .with("known", List.copyOf(known)));
    }

    <T> void unique(Place where, Collection<T> elements, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T element : elements) {
            if (!seen.add(id.apply(element))) {
                problems.add(
                        Problem.at(where.then(id.apply(element)), "plan.id-twice")
                                .with("id", id.apply(element))
                                .because(Problem.Reason.NOT_AS_IT_STANDS));
            }
        }
    }

    void report(Place where, Message message) {
        problems.add(new Problem(where, message));
    }
}
