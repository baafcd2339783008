package vn.aop.cases.actuals;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an accepted row says: an amount of money, or a count.
 *
 * @param transaction the amount; empty for a count
 * @param count the count; empty for an amount
 */
record Entry(Optional<Transaction> transaction, Optional<Count> count) {

    static Entry of(Transaction transaction) {
        return new Entry(Optional.of(transaction), Optional.empty());
    }

    static Entry of(Count count) {
        return new Entry(Optional.empty(), Optional.of(count));
    }

    void tell(Consumer<Transaction> money, Consumer<Count> counts) {
        transaction.ifPresent(money);
        count.ifPresent(counts);
    }
}
