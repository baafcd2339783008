package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of figures to take: an account, a whole kind of accounts or a measure, narrowed to
 * channels and groups by their ids.
 *
 * <p>{@code revenue[online,diapers]} takes the lines of revenue in channel {@code online} for group
 * {@code diapers}; without tags it takes all lines of revenue.
 *
 * @param account an account's id or a kind's id, or the id of a measure
 * @param tags ids of channels or groups; a line must have each of them
 * @param measure the measure, where it is one and no account
 */
public record Selection(String account, List<String> tags, Optional<Measure> measure) {

    public Selection {
        requireNonNull(account, "account");
        requireNonNull(measure, "measure");
        tags = List.copyOf(tags);
    }

    /** Makes the selection of an account, kind or balance. */
    public Selection(String account, List<String> tags) {
        this(account, tags, Optional.empty());
    }

    /** Returns the selection of a measure, narrowed to channels and groups. */
    public static Selection of(Measure measure, List<String> tags) {
        return new Selection(measure.id(), tags, Optional.of(measure));
    }

    /** Returns the selection of an account or kind, narrowed to channels and groups. */
    public static Selection of(String account, String... tags) {
        return new Selection(account, List.of(tags));
    }

    /** Returns the selection of a whole kind, narrowed to channels and groups. */
    public static Selection of(AccountKind kind, String... tags) {
        return of(kind.id(), tags);
    }

    /** Returns this as a metric: what is counted, an account or a balance. */
    public Metric metric() {
        return measure.<Metric>map(it -> new Metric.OfMeasure(it, tags))
                .orElseGet(() -> new Metric.Name(account, tags));
    }

    /** Returns whether this is a balance at a point in time rather than a sum over months. */
    public boolean isBalance() {
        return balance().isPresent();
    }

    /** Returns which balance this is; empty for a sum over months. */
    public Optional<Balance> balance() {
        return Balance.find(account);
    }

    /** Returns whether this counts something rather than being money. */
    public boolean isCount() {
        return measure.isPresent();
    }

    /** Returns whether this counts how many there are, so that months do not add up. */
    public boolean isLevel() {
        return measure.filter(Measure::isLevel).isPresent();
    }

    /** Returns whether another selection takes the same lines, whatever the order of its tags. */
    public boolean isSame(Selection other) {
        return account.equals(other.account) && Set.copyOf(tags).equals(Set.copyOf(other.tags));
    }

    /** Returns whether all lines of another selection belong to this one, as its tags tell. */
    public boolean takes(Selection other) {
        return account.equals(other.account) && other.tags.containsAll(tags);
    }

    /** Returns whether a line belongs to this selection. */
    public boolean matches(Line line) {
        if (measure.isPresent() || !matchesAccount(line.account())) {
            return false;
        }
        for (String tag : tags) {
            if (!hasTag(line, tag)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a line of counts belongs to this selection. */
    public boolean matches(QuantityLine line) {
        return measure.isPresent()
                && account.equals(line.measure().id())
                && line.tags().containsAll(tags);
    }

    private boolean matchesAccount(Account candidate) {
        return account.equals(candidate.id()) || account.equals(candidate.kind().id());
    }

    private static boolean hasTag(Line line, String tag) {
        return tag.equals(line.channel().orElse("")) || tag.equals(line.group().orElse(""));
    }

    /** Writes the selection as a metric does: {@code revenue[online]}. */
    @Override
    public String toString() {
        return tags.isEmpty() ? account : account + "[" + String.join(",", tags) + "]";
    }
}
