package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What an amount belongs to: an account and, where known, a channel and a product group.
 *
 * @param account the account
 * @param channel the channel's id, empty for what no channel carries alone (rent, say)
 * @param group the product group's id, empty for what no group carries alone
 */
public record Line(Account account, Optional<String> channel, Optional<String> group)
        implements Comparable<Line> {

    public Line {
        requireNonNull(account, "account");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
    }

    /** Returns the line of an account that is not split further. */
    public static Line of(Account account) {
        return new Line(account, Optional.empty(), Optional.empty());
    }

    /** Returns the line of an account in a channel for a product group. */
    public static Line of(Account account, String channel, String group) {
        return new Line(account, Optional.of(channel), Optional.of(group));
    }

    /** Returns the account in a channel, of all groups. */
    public Line in(String channel) {
        return new Line(account, Optional.of(channel), Optional.empty());
    }

    /** Returns the account of a product group, in all channels. */
    public Line ofGroup(String group) {
        return new Line(account, Optional.empty(), Optional.of(group));
    }

    /** Returns the same channel and group on another account. */
    public Line on(Account other) {
        return new Line(other, channel, group);
    }

    /** Returns the ids of its channel and its group, as far as it has them. */
    public List<String> tags() {
        if (channel.isPresent() && group.isPresent()) {
            return List.of(channel.get(), group.get());
        }
        return channel.or(() -> group).map(List::of).orElse(List.of());
    }

    /** Returns what selects this line and every line below it. */
    public Selection selection() {
        return new Selection(account.id(), tags());
    }

    /** Orders lines by account, then channel, then group. */
    @Override
    public int compareTo(Line other) {
        int byAccount = account.compareTo(other.account);
        if (byAccount != 0) {
            return byAccount;
        }
        int byChannel = channel.orElse("").compareTo(other.channel.orElse(""));
        return byChannel == 0 ? group.orElse("").compareTo(other.group.orElse("")) : byChannel;
    }
}
