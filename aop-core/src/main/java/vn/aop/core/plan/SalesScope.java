package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The sales of which a part of a plan speaks: those of a channel, of a product group, of both or
 * all.
 *
 * @param channel the channel, empty for all
 * @param group the product group, empty for all
 */
public record SalesScope(Optional<String> channel, Optional<String> group) {

    public SalesScope {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
    }

    /** Returns whether a sale of a channel and group belongs to it. */
    public boolean reaches(String ofChannel, String ofGroup) {
        return channel.map(ofChannel::equals).orElse(true)
                && group.map(ofGroup::equals).orElse(true);
    }

    /** Returns whether all sales of another belong to it. */
    public boolean covers(SalesScope other) {
        return overlap(other).filter(other::equals).isPresent();
    }

    /** Returns the sales that belong to both, empty where none does. */
    public Optional<SalesScope> overlap(SalesScope other) {
        return isApart(channel, other.channel) || isApart(group, other.group)
                ? Optional.empty()
                : Optional.of(
                        new SalesScope(
                                channel.or(() -> other.channel), group.or(() -> other.group)));
    }

    private static boolean isApart(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /**
     * Returns how closely it is said which sales are meant, from 0 for all sales to 3 for a channel
     * and group: of two that hold, the more detailed counts, a channel before a group.
     */
    public int detail() {
        return (channel.isPresent() ? 2 : 0) + (group.isPresent() ? 1 : 0);
    }
}
