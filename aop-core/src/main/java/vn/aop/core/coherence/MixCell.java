package vn.aop.core.coherence;

import java.util.List;
import vn.aop.core.company.Company;

/**
 * A channel and a product group: what next year's revenue is asked about.
 *
 * @param channel the channel's id
 * @param group the product group's id
 */
record MixCell(String channel, String group) implements Comparable<MixCell> {

    /** Returns every channel with every group of a company, by their ids. */
    static List<MixCell> all(Company company) {
        return company.channels().stream()
                .flatMap(
                        channel ->
                                company.groups().stream()
                                        .map(group -> new MixCell(channel.id(), group.id())))
                .sorted()
                .toList();
    }

    /** Returns whether each of some ids is that of the channel or the group. */
    boolean hasAll(List<String> tags) {
        for (String tag : tags) {
            if (!tag.equals(channel) && !tag.equals(group)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(MixCell other) {
        int byChannel = channel.compareTo(other.channel);
        return byChannel != 0 ? byChannel : group.compareTo(other.group);
    }
}
