package vn.aop.cases.actuals;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an accepted row says: an amount of money, or a count.
 *
 * @param transaction the amount; empty for a count
 * @param count the count; empty for an amount
 */
record AcceptedRow(Optional<Transaction> transaction, Optional<CountRow> count) {

    static AcceptedRow of(Transaction transaction) {
        return new AcceptedRow(Optional.of(transaction), Optional.empty());
    }

    static AcceptedRow of(CountRow count) {
        return new AcceptedRow(Optional.empty(), Optional.of(count));
    }

    void tell(Consumer<Transaction> money, Consumer<CountRow> counts) {
        transaction.ifPresent(money);
        count.ifPresent(counts);
    }
}
