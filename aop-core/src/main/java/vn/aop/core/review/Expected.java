package vn.aop.core.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;

/**
 * A line of which there should be a record in a month.
 *
 * @param line the line
 * @param month the month
 * @param about what it should come to, roughly
 * @param least the share of that below which the record cannot be whole; 0 where any record will do
 * @param isMaterial whether sums that it is a part of cannot be told without it
 */
record Expected(Line line, YearMonth month, Money about, BigDecimal least, boolean isMaterial) {

    /**
     * Below these shares of what was expected, most of a record must be missing. No shop halves
     * what its goods cost per đồng of sales, nor the marketplace three quarters of its fee, within
     * a month; rent and wages do not shrink to a tenth; and of what may be saved at will, a
     * hundredth is what amounts in thousands, or a single slip, leave behind.
     */
    private static final Map<AccountKind, BigDecimal> LEAST =
            Map.of(
                    AccountKind.COST_OF_GOODS, new BigDecimal("0.5"),
                    AccountKind.CHANNEL_FEES, new BigDecimal("0.25"),
                    AccountKind.PERSONNEL, new BigDecimal("0.1"),
                    AccountKind.PREMISES, new BigDecimal("0.1"));

    private static final BigDecimal A_TRIFLE = new BigDecimal("0.01");

    Expected(Line line, YearMonth month, Money about, boolean isMaterial) {
        this(line, month, about, BigDecimal.ZERO, isMaterial);
    }

    /** Returns something of which any record will do. */
    static Expected any(Line line, YearMonth month, Money about) {
        return new Expected(line, month, about, BigDecimal.ZERO, true);
    }

    /** Returns something so small that only itself is unknown without a record of it. */
    static Expected trifle(Line line, YearMonth month, Money about) {
        return new Expected(line, month, about, BigDecimal.ZERO, false);
    }

    /** Returns whether a part of something, of {@code whole} above 0, is more than a trifle. */
    static boolean isMaterial(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole.multiply(A_TRIFLE)) >= 0;
    }

    /** Returns something of which the record must not be a small part. */
    static Expected whole(Line line, YearMonth month, Money about) {
        BigDecimal least = LEAST.getOrDefault(line.account().kind(), A_TRIFLE);
        return new Expected(line, month, about, least, true);
    }

    /** Returns the same of another line, about which as little depends. */
    Expected on(Line other, Money about) {
        return new Expected(other, month, about, BigDecimal.ZERO, isMaterial);
    }

    /** Returns the records that tell of this line: as detailed as it is, less so, or more so. */
    List<Line> toldBy(Recorded recorded) {
        return recorded.in(month).stream().filter(this::isToldBy).toList();
    }

    boolean isToldBy(Line record) {
        return isSame(record.account(), line.account())
                && isSame(record.channel(), line.channel())
                && isSame(record.group(), line.group());
    }

    private static boolean isSame(Account one, Account other) {
        return one.id().equals(other.id())
                || (one.kind() == other.kind() && (one.isKind() || other.isKind()));
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Returns how this is missing from actuals; empty where it is recorded. */
    Optional<Missing> missing(Figures figures, Recorded recorded) {
        List<Line> records = toldBy(recorded);
        if (records.stream().anyMatch(recorded.closedIn(month)::contains)) {
            return Optional.empty();
        }
        Money sum =
                Money.total(
                        figures.currency(),
                        records.stream().map(it -> figures.amount(it, month)).toList());
        boolean whole = sum.getAmount().abs().compareTo(about.getAmount().multiply(least)) >= 0;
        return records.isEmpty() || !whole
                ? Optional.of(
                        new Missing(
                                selection(),
                                month,
                                records.isEmpty() ? Missing.How.NOT_RECORDED : Missing.How.IN_PART,
                                about,
                                sum,
                                Optional.empty()))
                : Optional.empty();
    }

    /** Returns this as missing by itself: what is recorded of it is less detailed. */
    Missing notApart() {
        return new Missing(
                selection(),
                month,
                Missing.How.NOT_APART,
                about,
                Money.zero(about.getCurrencyUnit()),
                Optional.empty());
    }

    Selection selection() {
        return line.selection();
    }

    /**
     * Returns this in as few words as will do: the account alone where nothing of it is recorded,
     * else the channel or group of which nothing is.
     */
    Selection inBrief(Recorded recorded) {
        Set<Line> records =
                recorded.in(month).stream()
                        .filter(it -> isSame(it.account(), line.account()))
                        .collect(Collectors.toSet());
        boolean inChannel = records.stream().anyMatch(it -> isSame(it.channel(), line.channel()));
        boolean inGroup = records.stream().anyMatch(it -> isSame(it.group(), line.group()));
        if (records.isEmpty()) {
            return selection(Optional.empty(), Optional.empty());
        }
        return inChannel && inGroup
                ? selection()
                : inChannel
                        ? selection(Optional.empty(), line.group())
                        : selection(line.channel(), Optional.empty());
    }

    private Selection selection(Optional<String> channel, Optional<String> group) {
        List<String> tags = new ArrayList<>();
        Stream.of(channel, group).flatMap(Optional::stream).forEach(tags::add);
        return new Selection(line.account().id(), tags);
    }
}
