package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.cell.RowDate;
import vn.aop.core.figures.Balance;
import vn.aop.core.text.Message;

/**
 * Reads the row of a count: cash in all, or goods in all or of a product group, at the end of a
 * month.
 *
 * @param when the month, with the day where the date tells one
 * @param balance what is counted
 * @param channel the channel that the row names
 * @param group the product group that it names
 * @param amount how much is there
 */
record CountReader(
        RowDate when,
        Balance balance,
        Optional<String> channel,
        Optional<String> group,
        BigDecimal amount) {

    ReadResult<ReadEntry> read() {
        return wrong().<ReadResult<ReadEntry>>map(ReadResult::rejected)
                .orElseGet(
                        () ->
                                ReadResult.of(
                                        new CountedBalance(
                                                when.month(),
                                                balance.of(group.stream().toArray(String[]::new)),
                                                amount)));
    }

    private Optional<Message> wrong() {
        Optional<LocalDate> within =
                when.day().filter(it -> !it.equals(when.month().atEndOfMonth()));
        if (within.isPresent()) {
            return Optional.of(
                    Message.of("actuals.counted-within-month")
                            .with("balance", balance.id())
                            .with("day", within.get())
                            .with("last", when.month().atEndOfMonth()));
        }
        List<String> parts =
                Stream.of(channel, group.filter(it -> !balance.isOfGoods()))
                        .flatMap(Optional::stream)
                        .toList();
        if (!parts.isEmpty()) {
            return Optional.of(
                    Message.of("actuals.counted-in-part")
                            .with("balance", balance.id())
                            .with("parts", parts));
        }
        return balance.isOfGoods() && amount.signum() < 0
                ? Optional.of(
                        Message.of("actuals.counted-below-nothing")
                                .with("balance", balance.id())
                                .with("found", amount))
                : Optional.empty();
    }
}
