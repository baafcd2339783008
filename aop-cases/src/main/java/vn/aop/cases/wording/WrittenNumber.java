package vn.aop.cases.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Digits as people and programs write them: {@code 1234.5}, {@code 1.234,50}, {@code 1,234.50},
 * {@code 1 234,50}, {@code 1'234.50}.
 *
 * <p>Groups of three are parted by one and the same point, comma, blank or apostrophe; a point or a
 * comma stands before decimals. Where neither is known to be the decimal mark, {@code 1.234} may be
 * a thousand or one and a quarter: both are told, so that the reader decides what to make of it.
 */
public final class WrittenNumber {

    private static final String BLANKS_AND_APOSTROPHES = " \u00a0\u2009\u202f'’";
    private static final Pattern WITH_POINT = before("\\.", ",");
    private static final Pattern WITH_COMMA = before(",", ".");

    private WrittenNumber() {}

    private static Pattern before(String decimalMark, String otherMark) {
        String mark = "([" + otherMark + BLANKS_AND_APOSTROPHES + "])";
        String grouped = "[1-9][0-9]{0,2}" + mark + "[0-9]{3}(?:\\2[0-9]{3})*";
        return Pattern.compile("([0-9]+|" + grouped + ")(?:" + decimalMark + "([0-9]+))?");
    }

    /** Returns every number that digits may mean, the greatest first; none where they mean none. */
    public static List<BigDecimal> readings(String digits) {
        Optional<BigDecimal> byComma = reading(digits, ',');
        Optional<BigDecimal> byPoint = reading(digits, '.');
        boolean same =
                byComma.isPresent()
                        && byPoint.isPresent()
                        && byComma.get().compareTo(byPoint.get()) == 0;
        return same
                ? List.of(byPoint.get())
                : Stream.of(byComma, byPoint)
                        .flatMap(Optional::stream)
                        .sorted((one, other) -> other.compareTo(one))
                        .toList();
    }

    /** Returns the number that digits mean where a point or a comma is known to be decimal. */
    public static Optional<BigDecimal> reading(String digits, char decimalMark) {
        Matcher number = (decimalMark == '.' ? WITH_POINT : WITH_COMMA).matcher(digits);
        if (!number.matches()) {
            return Optional.empty();
        }
        String whole = number.group(1).replaceAll("[^0-9]", "");
        String fraction = number.group(3) == null ? "" : "." + number.group(3);
        return Optional.of(new BigDecimal(whole + fraction));
    }
}
