package vn.aop.core.coherence;

/**
 * A channel and a product group: what next year's revenue is asked about.
 *
 * @param channel the channel's id
 * @param group the product group's id
 */
record Cell(String channel, String group) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
        int byChannel = channel.compareTo(other.channel);
        return byChannel != 0 ? byChannel : group.compareTo(other.group);
    }
}
