package vn.aop.cases.actuals.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.wording.CurrencyMarks;
import vn.aop.cases.wording.TypedAmount;
import vn.aop.cases.wording.WrittenNumber;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/**
 * Reads numbers as people and programs write them: {@code 1.234.567,89}, {@code 1 234 567.89},
 * {@code -5000}, {@code (5000)}, {@code 5000-}, {@code -€5}, {@code €-5}, {@code 5000 ₫}.
 *
 * <p>Where the decimal mark is not given, the number itself must tell it, as {@link WrittenNumber}
 * does. One that does not is rejected with both readings: {@code 1.250} may be one and a quarter,
 * and {@code 500.000} is five hundred where a program wrote it. Only a comma before three digits
 * groups amounts of a currency without decimals: programs never write decimals with it, and people
 * have none to write. Nothing is ever read as zero because it could not be read.
 *
 * @param decimal the decimal mark
 * @param currency the plan's currency
 * @param counts what the numbers count
 * @param dashIsZero whether a lone dash is zero
 * @param decided what the file as a whole tells of its columns
 */
public record NumberReader(
        DecimalMark decimal,
        CurrencyUnit currency,
        Counts counts,
        boolean dashIsZero,
        Decided decided) {

    /** The largest number read, of either sign; order numbers are longer. */
    public static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private static final int THREE = 3;

    private static final Set<String> MINUS = Set.of("-", "−");

    /**
     * A whole number without marks, which can be read in one way only; most cells are like that.
     */
    private static final Pattern PLAIN = Pattern.compile("-?[1-9][0-9]{0,14}|0");

    private static final Pattern DASH = Pattern.compile("[-−–—]");
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<open>\\(?)\\h?(?<sign>[-−+]?)\\h?(?<before>[₫£€$]?)\\h?(?<inner>[-−+(]?)\\h?"
                            + "(?<digits>\\d(?:[\\d.,'’\\h]*\\d)?)\\h?"
                            + "(?<behind>[-−]?)\\h?(?<after>[\\p{L}\\p{M}]*|[₫£€$])\\h?(?<close>\\)?)");

    /** What makes an amount of a number that people say. */
    private static final Pattern SAID = Pattern.compile("tr|triệu|tỷ|tỉ|nghìn|ngàn|k");

    private static final Pattern SAYS = Pattern.compile("\\d\\h?(?:" + SAID + ")(?:\\P{L}|$)");

    /** What begins like an order number. */
    private static final Pattern CODE = Pattern.compile("0\\d");

    private static final Pattern LONE_MARK = Pattern.compile("\\d+[.,]\\d{3}");

    /** What numbers count. */
    public enum Counts {
        /** Amounts of the currency. */
        MONEY,
        /** Quantities, prices or rates, which are multiplied with each other. */
        ANYTHING
    }

    /** Reads a cell of a column. */
    public ReadResult<BigDecimal> read(String column, String cell) {
        String text = CsvRow.unquoted(cell);
        if (PLAIN.matcher(text).matches()) {
            return ReadResult.of(new BigDecimal(text));
        }
        if (text.isEmpty()) {
            return ReadResult.rejected(Message.of("actuals.blank-amount").with("column", column));
        }
        if (DASH.matcher(text).matches()) {
            return dashIsZero
                    ? ReadResult.of(BigDecimal.ZERO)
                    : ReadResult.rejected(Message.of("actuals.dash").with("column", column));
        }
        Matcher shape = SHAPE.matcher(text);
        boolean isNumber =
                Limits.NUMBER_LETTERS.allows(text.length())
                        && shape.matches()
                        && isSignedOnce(shape);
        return isNumber && !isSaid(shape) ? inCurrency(column, cell, shape) : said(column, cell);
    }

    /** Returns whether the word behind the digits makes thousands, millions or billions of them. */
    private static boolean isSaid(Matcher shape) {
        return SAID.matcher(fold(shape.group("after"))).matches();
    }

    /** Reads an amount as people say it, {@code 1,5 tr} or {@code 2 tỷ}. */
    private ReadResult<BigDecimal> said(String column, String cell) {
        if (!Limits.NUMBER_LETTERS.allows(cell.length()) || !SAYS.matcher(fold(cell)).find()) {
            return unreadable(column, cell);
        }
        TypedAmount amount = TypedAmount.read(cell, currency);
        if (amount.isUnreadable()) {
            return unreadable(column, cell);
        }
        return amount.isClear()
                ? withinBounds(column, cell, amount.amount().getAmount())
                : ReadResult.rejected(
                        Message.of("actuals.ambiguous-number")
                                .with("column", column)
                                .with("value", CsvRow.quoted(cell))
                                .with("grouped", amount.amounts().get(0))
                                .with("decimal", amount.amounts().get(1))
                                .with("plain", amount.amount().getAmount().toPlainString()));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns which mark stands before decimals, as far as a cell by itself tells it: the second of
     * two marks, the one that is not repeated, and the one that is not before three digits.
     */
    public Optional<DecimalMark> markIn(String cell) {
        Matcher shape = SHAPE.matcher(CsvRow.unquoted(cell));
        if (!Limits.NUMBER_LETTERS.allows(cell.length()) || !shape.matches()) {
            return Optional.empty();
        }
        String digits = shape.group("digits");
        boolean hasPoint = digits.indexOf('.') >= 0;
        boolean hasComma = digits.indexOf(',') >= 0;
        if (!hasPoint && !hasComma || isUnclear(digits) || isGroupedByComma(digits)) {
            return Optional.empty();
        }
        boolean byPoint = WrittenNumber.reading(digits, '.').isPresent();
        boolean byComma = WrittenNumber.reading(digits, ',').isPresent();
        return byPoint == byComma
                ? Optional.empty()
                : Optional.of(byPoint ? DecimalMark.POINT : DecimalMark.COMMA);
    }

    private static boolean isGroupedByComma(String digits) {
        return LONE_MARK.matcher(digits).matches() && digits.indexOf(',') > 0;
    }

    private DecimalMark markOf(String column) {
        return decimal == DecimalMark.AUTO
                ? decided.marks().getOrDefault(column, DecimalMark.AUTO)
                : decimal;
    }

    /** Returns whether a cell holds a number, though it may not be clear which. */
    public boolean isNumber(String cell) {
        ReadResult<BigDecimal> read = read("", cell);
        return read.value().isPresent() || read.isDoubtful();
    }

    private static boolean isSignedOnce(Matcher shape) {
        long signs =
                Stream.of("open", "sign", "inner", "behind")
                        .filter(it -> !shape.group(it).isEmpty())
                        .count();
        return signs <= 1 && isBracketed(shape) == !shape.group("close").isEmpty();
    }

    private static boolean isBracketed(Matcher shape) {
        return !shape.group("open").isEmpty() || shape.group("inner").equals("(");
    }

    private static boolean isNegative(Matcher shape) {
        return isBracketed(shape)
                || Stream.of("sign", "inner", "behind").map(shape::group).anyMatch(MINUS::contains);
    }

    private ReadResult<BigDecimal> inCurrency(String column, String cell, Matcher shape) {
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
                : otherCurrency(code.get(), currency);
    }

    private ReadResult<BigDecimal> number(String column, String cell, Matcher shape) {
        String digits = shape.group("digits");
        DecimalMark mark = markOf(column);
        List<BigDecimal> readings = readings(digits, mark);
        if (readings.isEmpty()) {
            return unreadable(column, cell);
        }
        if (mark == DecimalMark.AUTO && isUnclear(digits)) {
            return unclear(column, cell, shape);
        }
        BigDecimal number = readings.get(0);
        return withinBounds(column, cell, isNegative(shape) ? number.negate() : number);
    }

    private static List<BigDecimal> readings(String digits, DecimalMark told) {
        if (CODE.matcher(digits).lookingAt()) {
            return List.of();
        }
        return told.character()
                .map(mark -> WrittenNumber.reading(digits, mark).stream().toList())
                .orElseGet(() -> WrittenNumber.readings(digits));
    }

    /** Returns whether one mark with three digits behind it could be read in both ways. */
    private boolean isUnclear(String digits) {
        int mark = digits.length() - 1 - THREE;
        boolean couldGroup = mark <= THREE;
        boolean groupsForSure = couldGroup && hasNoDecimals() && digits.contains(",");
        return LONE_MARK.matcher(digits).matches()
                && digits.charAt(0) != '0'
                && (couldGroup || hasNoDecimals())
                && !groupsForSure;
    }

    private boolean hasNoDecimals() {
        return counts == Counts.MONEY && currency.getDecimalPlaces() == 0;
    }

    private ReadResult<BigDecimal> unclear(String column, String cell, Matcher shape) {
        String plain =
                (isNegative(shape) ? "-" : "") + shape.group("digits").replaceAll("[.,]", "");
        BigDecimal grouped = new BigDecimal(plain);
        return ReadResult.doubtful(
                Message.of("actuals.ambiguous-number")
                        .with("column", column)
                        .with("value", CsvRow.quoted(cell))
                        .with("grouped", counted(grouped))
                        .with("decimal", counted(grouped.movePointLeft(THREE)))
                        .with("plain", plain));
    }

    private Object counted(BigDecimal number) {
        return counts == Counts.MONEY ? BigMoney.of(currency, number) : number;
    }

    private static ReadResult<BigDecimal> withinBounds(
            String column, String cell, BigDecimal number) {
        return number.abs().compareTo(LARGEST) <= 0
                ? ReadResult.of(number)
                : tooLarge(column, CsvRow.quoted(cell));
    }

    /** Rejects an amount of another currency than the plan's. */
    public static <T> ReadResult<T> otherCurrency(String found, CurrencyUnit expected) {
        return ReadResult.rejected(
                Message.of("actuals.row-currency")
                        .with("currency", found)
                        .with("expected", expected.getCode()));
    }

    /** Rejects a number beyond {@link #LARGEST}. */
    public static ReadResult<BigDecimal> tooLarge(String column, String value) {
        return ReadResult.rejected(
                Message.of("actuals.too-large").with("column", column).with("value", value));
    }

    private static ReadResult<BigDecimal> unreadable(String column, String cell) {
        return ReadResult.rejected(
                Message.of("actuals.not-a-number")
                        .with("column", column)
                        .with("value", CsvRow.quoted(cell)));
    }
}
