package vn.aop.core.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.aop.core.text.Message;

/**
 * The names that metrics of one company may use: its accounts, channels and product groups, what it
 * counts and the formulas that it has named.
 */
public final class Vocabulary {

    private static final Vocabulary OPEN =
            new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), true);

    private final List<Account> accounts;
    private final Set<String> channels;
    private final Set<String> groups;
    private final List<OwnMetric> metrics;
    private final OwnNames own;
    private final List<String> accountIds;
    private final List<String> names;
    private final List<String> tags;
    private final boolean open;

    private Vocabulary(
            Collection<Account> accounts,
            Collection<String> channels,
            Collection<String> groups,
            Collection<Measure> measures,
            Collection<OwnMetric> metrics,
            boolean open) {
        this.accounts = List.copyOf(accounts);
        this.channels = new TreeSet<>(channels);
        this.groups = new TreeSet<>(groups);
        this.metrics = List.copyOf(metrics);
        this.accountIds =
                Stream.concat(
                                Stream.of(AccountKind.values()).map(AccountKind::id),
                                accounts.stream().map(Account::id))
                        .distinct()
                        .toList();
        List<String> ofMoney =
                Stream.concat(accountIds.stream(), StandardMetrics.names().stream()).toList();
        this.own = OwnNames.of(measures, metrics, ofMoney);
        this.names =
                Stream.of(accountIds, StandardMetrics.names(), own.ids())
                        .flatMap(List::stream)
                        .toList();
        this.tags = Stream.concat(this.channels.stream(), this.groups.stream()).toList();
        this.open = open;
    }

    /**
     * Returns the vocabulary of a company.
     *
     * @param accounts the company's own accounts, besides the account kinds
     * @param channels ids of channels
     * @param groups ids of product groups, distinct from those of channels
     */
    public static Vocabulary of(
            Collection<Account> accounts, Collection<String> channels, Collection<String> groups) {
        return of(accounts, channels, groups, List.of(), List.of());
    }

    /**
     * Returns the vocabulary of a company that counts something or has formulas of its own.
     *
     * @param accounts the company's own accounts, besides the account kinds
     * @param channels ids of channels
     * @param groups ids of product groups, distinct from those of channels
     * @param measures what it counts
     * @param metrics its own formulas, as {@link #with} takes them
     */
    public static Vocabulary of(
            Collection<Account> accounts,
            Collection<String> channels,
            Collection<String> groups,
            Collection<Measure> measures,
            Collection<OwnMetric> metrics) {
        return new Vocabulary(accounts, channels, groups, measures, metrics, false);
    }

    /**
     * Returns this vocabulary of a company that counts something and has formulas of its own.
     *
     * @param measures what it counts
     * @param metrics its own formulas; one that leads back to itself, or to too much, is known as a
     *     name and stands for nothing, see {@link #circle} and {@link #isTooLong}
     */
    public Vocabulary with(Collection<Measure> measures, Collection<OwnMetric> metrics) {
        return new Vocabulary(accounts, channels, groups, measures, metrics, open);
    }

    /** Returns this vocabulary with an account that it did not know. */
    public Vocabulary withAccount(Account more) {
        List<Account> all = new ArrayList<>(accounts);
        all.removeIf(it -> it.id().equals(more.id()));
        all.add(more);
        return new Vocabulary(all, channels, groups, measures(), metrics, open);
    }

    /** Returns this vocabulary with a channel that it did not know. */
    public Vocabulary withChannel(String more) {
        List<String> all = Stream.concat(channels.stream(), Stream.of(more)).toList();
        return new Vocabulary(accounts, all, groups, measures(), metrics, open);
    }

    /** Returns this vocabulary with a product group that it did not know. */
    public Vocabulary withGroup(String more) {
        List<String> all = Stream.concat(groups.stream(), Stream.of(more)).toList();
        return new Vocabulary(accounts, channels, all, measures(), metrics, open);
    }

    /** Returns what the company counts, in its order. */
    public List<Measure> measures() {
        return own.measures();
    }

    /** Returns what the company counts under an id, if it does. */
    public Optional<Measure> measure(String id) {
        return own.measure(id);
    }

    /**
     * Returns the formulas that lead from one of the company's own back to itself, itself first.
     */
    public List<String> circle(String id) {
        return own.circle(id);
    }

    /** Says that formulas lead from the first of them back to itself. */
    public static Message circle(List<String> ids) {
        return ids.size() == 1
                ? Message.of("metric.speaks-of-itself").with("id", ids.get(0))
                : Message.of("metric.circle").with("ids", ids);
    }

    /** Returns whether one of the company's own formulas comes to more terms than are allowed. */
    public boolean isTooLong(String id) {
        return own.isTooLong(id);
    }

    boolean hasOwnNames() {
        return !own.ids().isEmpty();
    }

    /** Returns whether a name is one that stands for nothing, because its formula is refused. */
    boolean isWithoutMeaning(String name) {
        return own.isWithoutMeaning(name);
    }

    /** Returns the metric of a name, narrowed to channels and groups. */
    Metric metric(String name, List<String> narrowedTo) {
        return own.metric(name, narrowedTo);
    }

    /** Returns the vocabulary that takes every name as known. */
    static Vocabulary open() {
        return OPEN;
    }

    boolean isOpen() {
        return open;
    }

    /** Returns the account with an id: a company's own, or a kind standing for itself. */
    public Optional<Account> account(String id) {
        for (Account own : accounts) {
            if (own.id().equals(id)) {
                return Optional.of(own);
            }
        }
        return AccountKind.find(id).map(Account::of);
    }

    /** Returns the ids of all accounts, kinds first. */
    public List<String> accountIds() {
        return accountIds;
    }

    /** Returns every name a metric may start with: accounts, derived measures, balances. */
    public List<String> names() {
        return names;
    }

    /**
     * Returns whether every plan's metrics know a name as a derived measure or a balance, for
     * example {@code gross_margin} or {@code cash}.
     */
    public static boolean isMeasure(String name) {
        return StandardMetrics.names().contains(name);
    }

    /** Returns the ids of the channels. */
    public Set<String> channels() {
        return Collections.unmodifiableSet(channels);
    }

    /** Returns the ids of the product groups. */
    public Set<String> groups() {
        return Collections.unmodifiableSet(groups);
    }

    /** Returns the ids that may stand in brackets: channels and groups. */
    public List<String> tags() {
        return tags;
    }
}
