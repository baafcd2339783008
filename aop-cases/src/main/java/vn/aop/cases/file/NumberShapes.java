package vn.aop.cases.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Quantities;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/** The shapes of numbers and amounts. Every digit of the file counts; nothing is rounded. */
public final class NumberShapes {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private static final Pattern ODD_NUMBER =
            Pattern.compile(
                    "[-+]?(0[bB][01_]+|0[xX][0-9a-fA-F_]+|0[oO][0-7_]+"
                            + "|[0-9][0-9_]*\\.?[0-9_]*([eE][-+]?[0-9]+)?"
                            + "|\\.[0-9][0-9_]*([eE][-+]?[0-9]+)?"
                            + "|[0-9][0-9_]*(:[0-5]?[0-9]){1,9}(\\.[0-9_]*)?"
                            + "|\\.(inf|Inf|INF))|\\.(nan|NaN|NAN)");

    private static final Pattern AMOUNT =
            Pattern.compile("(-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?)[\\s\\h]*([A-Za-z]{3})");
    private static final Pattern DIGITS_FIRST = Pattern.compile("[-+.]{0,2}[0-9]");
    private static final int LONGEST_ODD = 100;
    private static final NumberRange INTEGERS = NumberRange.of("-1000000000", "1000000000");
    private static final NumberRange AMOUNTS =
            NumberRange.of("-100000000000000", "100000000000000");

    private static final NumberRange COUNTS = NumberRange.of("0", Quantities.MOST.toPlainString());

    /** An amount with its currency, such as {@code "1200000 VND"}. */
    static final Node MONEY_TEXT = text("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\s*[A-Za-z]{3}$");

    /** The same without a fraction. */
    static final Node WHOLE_TEXT = text("^-?(0|[1-9][0-9]*)(\\.0+)?\\s*[A-Za-z]{3}$");

    private static Node text(String pattern) {
        return Node.object().with("type", Node.of("string")).with("pattern", Node.of(pattern));
    }

    private NumberShapes() {}

    /** Returns whether a text is a number as this project writes them. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * Returns whether YAML 1.1, YAML 1.2 or JSON take a text for a number although this project
     * writes numbers in another way.
     */
    static boolean isOddNumber(String text) {
        return text.length() <= LONGEST_ODD
                && !isNumber(text)
                && ODD_NUMBER.matcher(text).matches();
    }

    /** Returns the shape of a decimal. */
    public static Shape<BigDecimal> decimal(NumberRange range) {
        return new ScalarShape<>(
                "file.not-number",
                (scalar, reading) -> decimal(scalar, range, reading),
                Node::of,
                range.schema("number"));
    }

    /** Returns the shape of a share from 0 to 1, such as 0.45. */
    public static Shape<BigDecimal> share() {
        return decimal(NumberRange.SHARE);
    }

    /** Returns the shape of a count: from 0, not too large, of as many places as counts have. */
    public static Shape<BigDecimal> count() {
        return new ScalarShape<>(
                "file.not-number",
                (scalar, reading) ->
                        decimal(scalar, COUNTS, reading)
                                .filter(number -> isCoarse(number, scalar, reading)),
                Node::of,
                COUNTS.schema("number"));
    }

    private static boolean isCoarse(BigDecimal number, Node.Scalar scalar, FileReading reading) {
        boolean isCoarse =
                number.signum() == 0 || number.stripTrailingZeros().scale() <= Quantities.SCALE;
        if (!isCoarse) {
            reading.report(
                    scalar.place(),
                    Message.of("file.count-too-fine")
                            .with("found", FileReading.quote(scalar))
                            .with("places", Quantities.SCALE));
        }
        return isCoarse;
    }

    /** Returns the shape of a whole number. */
    public static Shape<Integer> integer(NumberRange range) {
        return new ScalarShape<>(
                "file.not-number",
                (scalar, reading) -> integer(scalar, range, reading),
                Node::of,
                range.schema("integer"));
    }

    /**
     * Returns the shape of the version of a file's format.
     *
     * @param known the only version there is
     * @param other the message where another is found; it ends the reading
     * @param newer the message where a newer one is found, such as 2 or 1.1: nothing else in the
     *     file can be judged
     */
    public static Shape<Integer> version(int known, String other, String newer) {
        return new ScalarShape<>(
                "file.not-number",
                (scalar, reading) -> {
                    String found = FileReading.quote(scalar);
                    if (isNewer(scalar, known)) {
                        reading.endAlone(
                                scalar.place(),
                                Message.of(newer).with("found", found).with("known", known));
                    } else if (!scalar.text().equals(Integer.toString(known))) {
                        reading.end(
                                scalar.place(),
                                Message.of(other).with("found", found).with("known", known));
                    } else {
                        return integer(scalar, NumberRange.ANY, reading);
                    }
                    return Optional.empty();
                },
                Node::of,
                Node.object().with("const", Node.of(known)));
    }

    private static boolean isNewer(Node.Scalar scalar, int known) {
        return FormatVersion.read(scalar.text())
                .filter(it -> it.isNewerThan(FormatVersion.of(known)))
                .isPresent();
    }

    /**
     * Returns the shape of an amount in the plan's currency: a number, or a text such as {@code
     * "1200000 VND"}.
     */
    public static Shape<Money> money(NumberRange range) {
        return new ScalarShape<>(
                "file.not-number",
                (scalar, reading) -> money(scalar, range, reading),
                amount -> Node.of(amount.getAmount()),
                Node.object().with("anyOf", Node.of(List.of(range.schema("number"), MONEY_TEXT))));
    }

    private static Optional<BigDecimal> decimal(
            Node.Scalar scalar, NumberRange range, FileReading reading) {
        return number(scalar, reading).filter(number -> lies(number, scalar, range, reading));
    }

    private static Optional<Integer> integer(
            Node.Scalar scalar, NumberRange range, FileReading reading) {
        return number(scalar, reading)
                .filter(number -> lies(number, scalar, range, reading))
                .filter(number -> lies(number, scalar, INTEGERS, reading))
                .flatMap(
                        number ->
                                isWhole(number)
                                        ? Optional.of(number.intValueExact())
                                        : reading.otherThan("file.not-whole", scalar));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean lies(
            BigDecimal number, Node.Scalar scalar, NumberRange range, FileReading reading) {
        if (!range.contains(number)) {
            range.refuse(scalar, reading);
            return false;
        }
        return true;
    }

    private static Optional<BigDecimal> number(Node.Scalar scalar, FileReading reading) {
        if (scalar.kind() == Node.Kind.NUMBER) {
            return digits(scalar.text(), scalar, reading);
        }
        return reading.otherThan(whyNoNumber(scalar), scalar);
    }

    /** To make a number of a million digits takes longer than anybody waits. */
    private static Optional<BigDecimal> digits(
            String digits, Node.Scalar scalar, FileReading reading) {
        if (Limits.NUMBER_LETTERS.allows(digits.length())) {
            return Optional.of(new BigDecimal(digits));
        }
        reading.report(
                scalar.place(),
                Message.of("file.too-many-digits")
                        .with("found", FileReading.quote(scalar))
                        .with("most", Limits.NUMBER_LETTERS.most()));
        return Optional.empty();
    }

    private static String whyNoNumber(Node.Scalar scalar) {
        if (scalar.quoted() && isNumber(scalar.text())) {
            return "file.quoted-number";
        }
        boolean likeNumber = DIGITS_FIRST.matcher(scalar.text()).lookingAt();
        return likeNumber || scalar.kind() == Node.Kind.ODD_NUMBER
                ? "file.number-form"
                : "file.not-number";
    }

    private static Optional<Money> money(
            Node.Scalar scalar, NumberRange range, FileReading reading) {
        Optional<CurrencyUnit> currency = reading.known(CurrencyUnit.class);
        Matcher withCurrency = AMOUNT.matcher(scalar.text());
        if (scalar.kind() == Node.Kind.TEXT && withCurrency.matches()) {
            String code = withCurrency.group(2);
            if (currency.isPresent() && !currency.get().getCode().equalsIgnoreCase(code)) {
                mismatch(scalar, code, currency.get(), reading);
                return Optional.empty();
            }
            return digits(withCurrency.group(1), scalar, reading)
                    .flatMap(number -> amount(number, scalar, range, reading));
        }
        if (scalar.kind() != Node.Kind.NUMBER && currency.isPresent()) {
            Optional<Message> meant = WrittenMoney.meant(scalar, currency.get());
            if (meant.isPresent()) {
                reading.report(scalar.place(), meant.get());
                return Optional.empty();
            }
        }
        return number(scalar, reading).flatMap(number -> amount(number, scalar, range, reading));
    }

    private static Optional<Money> amount(
            BigDecimal number, Node.Scalar scalar, NumberRange range, FileReading reading) {
        if (!lies(number, scalar, range, reading) || !lies(number, scalar, AMOUNTS, reading)) {
            return Optional.empty();
        }
        Optional<CurrencyUnit> currency = reading.known(CurrencyUnit.class);
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        Optional<Message> doubt =
                WrittenMoney.doubt(number, FileReading.quote(scalar), currency.get());
        doubt.ifPresent(it -> reading.report(scalar.place(), it));
        int places = currency.get().getDecimalPlaces();
        return doubt.isPresent()
                ? Optional.empty()
                : Optional.of(Money.of(currency.get(), number.setScale(places)));
    }

    private static void mismatch(
            Node.Scalar scalar, String code, CurrencyUnit expected, FileReading reading) {
        reading.report(
                scalar.place(),
                Message.of("file.other-currency")
                        .with("found", FileReading.quote(scalar))
                        .with("currency", code)
                        .with("expected", expected.getCode()));
    }
}
