package vn.aop.cases.wording;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * A percentage as somebody typed it: {@code 12}, {@code 12,5 %}, {@code −5%}. {@code 0.1} is a
 * tenth of a per cent, though whoever types it may well mean 10 %.
 *
 * @param typed what was typed
 * @param share what it says as a share: 0.125 for {@code 12,5 %}
 */
public record TypedPercent(String typed, BigDecimal share) {

    private static final int LONGEST = 20;
    private static final Pattern FORM =
            Pattern.compile("([-−+]?)\\h?([0-9](?:[0-9.,\\h]*[0-9])?)\\h?%?");

    public TypedPercent {
        requireNonNull(typed, "typed");
        requireNonNull(share, "share");
    }

    /**
     * Reads a percentage within bounds in per cent; empty where it is none, or where both of two
     * readings lie within the bounds.
     */
    public static Optional<TypedPercent> read(String typed, int least, int most) {
        Matcher form = FORM.matcher(typed.strip());
        if (typed.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        List<BigDecimal> within =
                WrittenNumber.readings(form.group(2)).stream()
                        .map(it -> form.group(1).matches("[-−]") ? it.negate() : it)
                        .filter(it -> it.compareTo(BigDecimal.valueOf(least)) >= 0)
                        .filter(it -> it.compareTo(BigDecimal.valueOf(most)) <= 0)
                        .toList();
        return Optional.of(within)
                .filter(it -> it.size() == 1)
                .map(it -> new TypedPercent(typed, it.get(0).movePointLeft(2)));
    }

    /** Returns what to ask back, with the likelier percentage, where it is below one per cent. */
    public Optional<Message> doubt() {
        BigDecimal percent = share.movePointRight(2);
        boolean isDoubtful = share.signum() != 0 && percent.abs().compareTo(BigDecimal.ONE) < 0;
        return isDoubtful
                ? Optional.of(
                        Message.of("typed.small-percent")
                                .with("typed", typed)
                                .with("percent", Value.ratio(share))
                                .with("likelier", Value.ratio(percent))
                                .with(
                                        "plain",
                                        percent.movePointRight(2)
                                                .stripTrailingZeros()
                                                .toPlainString()))
                : Optional.empty();
    }
}
