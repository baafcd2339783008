package vn.aop.cases.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every way to read digits with points, commas or spaces between them, whichever language wrote
 * them. A single separator before three digits may part thousands or decimals.
 */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:(?:\\.[0-9]{3})+|(?:,[0-9]{3})+|(?: [0-9]{3})+)");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,][0-9]+");
    private static final Pattern BOTH =
            Pattern.compile("[0-9]{1,3}(?:(?:\\.[0-9]{3})+,[0-9]+|(?:,[0-9]{3})+\\.[0-9]+)");

    private TypedNumber() {}

    /** Returns what digits may mean, grouped thousands first; none where they mean nothing. */
    static List<BigDecimal> readings(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return List.of(new BigDecimal(digits));
        }
        if (BOTH.matcher(digits).matches()) {
            int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
            return List.of(
                    new BigDecimal(
                            bare(digits.substring(0, point)) + "." + digits.substring(point + 1)));
        }
        boolean isGrouped = GROUPED.matcher(digits).matches() && !digits.startsWith("0");
        boolean isDecimal = DECIMAL.matcher(digits).matches();
        BigDecimal grouped = isGrouped ? new BigDecimal(bare(digits)) : BigDecimal.ZERO;
        BigDecimal decimal = isDecimal ? new BigDecimal(digits.replace(',', '.')) : BigDecimal.ZERO;
        if (isGrouped && isDecimal) {
            return List.of(grouped, decimal);
        }
        return isGrouped ? List.of(grouped) : isDecimal ? List.of(decimal) : List.of();
    }

    private static String bare(String digits) {
        return digits.replaceAll("[., ]", "");
    }
}
