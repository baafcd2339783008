package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.CsvFormat.DecimalMark;
import vn.aop.core.limit.Limits;

/**
 * Reads numbers as people and programs write them: {@code 1.234.567,89}, {@code 1,234,567.89},
 * {@code -5000}, {@code (5.000)}, {@code 5.000 ₫}.
 *
 * <p>Where the decimal mark is not given, the number itself must tell it: of two marks the last one
 * stands before the decimals; a mark that repeats groups digits in threes; a single mark with three
 * digits behind it groups them in an amount of a currency without decimals, and is rejected
 * elsewhere, since {@code 1.250} may be one and a quarter. Nothing is ever read as zero because it
 * could not be read.
 *
 * @param decimal the decimal mark
 * @param currency the plan's currency
 * @param wholeAmounts whether the numbers are amounts of a currency without decimals
 * @param dashIsZero whether a lone dash is zero
 */
record NumberReader(
        DecimalMark decimal, CurrencyUnit currency, boolean wholeAmounts, boolean dashIsZero) {

    /** The largest number read, of either sign; order numbers are longer. */
    static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private static final int THREE = 3;

    private static final Set<String> MINUS = Set.of("-", "−");
    private static final Pattern DASH = Pattern.compile("[-−–—]");
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<open>\\(?) ?(?<sign>[-−+]?) ?(?<before>[₫£€$]?) ?(?<digits>\\d[\\d.,]*)"
                            + "[ \\u00A0\\u202F]?(?<after>\\p{L}*|[₫£€$]) ?(?<close>\\)?)");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d*");
    private static final Pattern FRACTION = Pattern.compile("|[.,]\\d+");
    private static final Pattern BY_POINT = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern BY_COMMA = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");

    /** Reads a cell of a column. */
    Reading<BigDecimal> read(String column, String cell) {
        String text = cell.startsWith("'") ? cell.substring(1) : cell;
        if (text.isEmpty()) {
            return Reading.rejected("actuals.blank-amount", "column", column);
        }
        if (DASH.matcher(text).matches()) {
            return dashIsZero
                    ? Reading.of(BigDecimal.ZERO)
                    : Reading.rejected("actuals.dash", "column", column);
        }
        Matcher shape = SHAPE.matcher(text);
        boolean isNumber =
                Limits.NUMBER_LETTERS.allows(text.length())
                        && shape.matches()
                        && isSignedOnce(shape);
        return isNumber ? inCurrency(column, cell, shape) : unreadable(column, cell);
    }

    private static boolean isSignedOnce(Matcher shape) {
        boolean bracketed = !shape.group("open").isEmpty();
        return bracketed == !shape.group("close").isEmpty()
                && !(bracketed && !shape.group("sign").isEmpty());
    }

    private Reading<BigDecimal> inCurrency(String column, String cell, Matcher shape) {
        String mark = shape.group("before") + shape.group("after");
        if (mark.isEmpty()) {
            return number(column, cell, shape);
        }
        Optional<String> code = CurrencyMarks.code(mark);
        if (code.isEmpty()) {
            return unreadable(column, cell);
        }
        return code.get().equals(currency.getCode())
                ? number(column, cell, shape)
                : RowReader.otherCurrency(code.get(), currency);
    }

    private Reading<BigDecimal> number(String column, String cell, Matcher shape) {
        String digits = shape.group("digits");
        if (decimal == DecimalMark.AUTO && !wholeAmounts && isLoneGroup(digits)) {
            return Reading.rejected(
                    "actuals.ambiguous-number", "column", column, "value", Row.quoted(cell));
        }
        boolean negative = !shape.group("open").isEmpty() || MINUS.contains(shape.group("sign"));
        return parsed(digits)
                .map(number -> negative ? number.negate() : number)
                .map(number -> withinBounds(column, cell, number))
                .orElseGet(() -> unreadable(column, cell));
    }

    /** Returns whether one mark with three digits behind it could be read in both ways. */
    private static boolean isLoneGroup(String digits) {
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return mark == digits.length() - 1 - THREE
                && mark <= THREE
                && (BY_POINT.matcher(digits).matches() || BY_COMMA.matcher(digits).matches());
    }

    private Optional<BigDecimal> parsed(String digits) {
        char mark = decimal.character().orElseGet(() -> detected(digits));
        int split = digits.lastIndexOf(mark);
        String whole = split < 0 ? digits : digits.substring(0, split);
        String fraction = split < 0 ? "" : digits.substring(split);
        Pattern grouped = mark == '.' ? BY_COMMA : BY_POINT;
        boolean isWhole = WHOLE.matcher(whole).matches() || grouped.matcher(whole).matches();
        return isWhole && FRACTION.matcher(fraction).matches()
                ? Optional.of(new BigDecimal(withoutMarks(whole) + fraction.replace(',', '.')))
                : Optional.empty();
    }

    private static String withoutMarks(String whole) {
        return whole.replace(".", "").replace(",", "");
    }

    private static char detected(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        boolean pointGroups = BY_POINT.matcher(digits).matches();
        boolean commaGroups = BY_COMMA.matcher(digits).matches();
        if (pointGroups || commaGroups) {
            return pointGroups ? ',' : '.';
        }
        return point > comma ? '.' : ',';
    }

    private static Reading<BigDecimal> withinBounds(String column, String cell, BigDecimal number) {
        return number.abs().compareTo(LARGEST) <= 0
                ? Reading.of(number)
                : tooLarge(column, Row.quoted(cell));
    }

    /** Rejects a number beyond {@link #LARGEST}. */
    static Reading<BigDecimal> tooLarge(String column, String value) {
        return Reading.rejected("actuals.too-large", "column", column, "value", value);
    }

    private static Reading<BigDecimal> unreadable(String column, String cell) {
        return Reading.rejected(
                "actuals.not-a-number", "column", column, "value", Row.quoted(cell));
    }
}
