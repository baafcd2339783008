package vn.aop.cases.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.wording.CurrencyMarks;
import vn.aop.cases.wording.TypedAmount;
import vn.aop.core.figures.Metric;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/**
 * What keeps something in a file from being taken for money. A file is read without anybody who
 * could be asked, so what may mean two amounts is none: {@code 500.000} is half a million to
 * whoever wrote it in Vietnam, and 500 to a program.
 */
public final class WrittenMoney {

    private static final int THREE = 3;
    private static final Pattern MARKED =
            Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)\\h*([\\p{L}\\p{M}\\p{Sc}]{0,8})");

    private WrittenMoney() {}

    /** Reports the numbers in a piece of a file that are no amounts of the plan's currency. */
    public static void check(Node node, FileReading reading) {
        if (node instanceof Node.Items list) {
            list.items().forEach(it -> check(it, reading));
        } else if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER) {
            reading.known(CurrencyUnit.class)
                    .filter(it -> Limits.NUMBER_LETTERS.allows(scalar.text().length()))
                    .flatMap(it -> doubt(new BigDecimal(scalar.text()), scalar.text(), it))
                    .ifPresent(it -> reading.report(scalar.place(), it));
        }
    }

    /** Reports the amounts in a metric that may mean another amount too. */
    static void check(Metric metric, Node.Scalar written, FileReading reading) {
        reading.known(CurrencyUnit.class)
                .ifPresent(
                        currency ->
                                MetricAmounts.in(metric)
                                        .flatMap(
                                                it ->
                                                        thousands(it, it.toPlainString(), currency)
                                                                .stream())
                                        .forEach(it -> reading.report(written.place(), it)));
    }

    /**
     * Returns why a number is no amount of money, if it is none.
     *
     * @param number the number with the decimals that are written
     * @param found the number as it stands in the file
     */
    static Optional<Message> doubt(BigDecimal number, String found, CurrencyUnit currency) {
        return thousands(number, found, currency).or(() -> tooFine(number, found, currency));
    }

    private static Optional<Message> tooFine(
            BigDecimal number, String found, CurrencyUnit currency) {
        int places = currency.getDecimalPlaces();
        String code = currency.getCode();
        if (fits(number, currency)) {
            return Optional.empty();
        }
        return Optional.of(
                places == 0
                        ? Message.of("file.fraction").with("found", found).with("currency", code)
                        : Message.of("file.too-many-decimals")
                                .with("found", found)
                                .with("currency", code)
                                .with("most", places));
    }

    private static boolean fits(BigDecimal number, CurrencyUnit currency) {
        return number.signum() == 0
                || number.stripTrailingZeros().scale() <= currency.getDecimalPlaces();
    }

    /** Returns both readings of a number whose point may have been put there to group thousands. */
    private static Optional<Message> thousands(
            BigDecimal number, String found, CurrencyUnit currency) {
        boolean mayGroup =
                number.scale() == THREE
                        && number.abs().compareTo(BigDecimal.ONE) >= 0
                        && currency.getDecimalPlaces() < THREE;
        return mayGroup
                ? Optional.of(thousandsOrDecimals(number, found, currency))
                : Optional.empty();
    }

    private static Message thousandsOrDecimals(
            BigDecimal number, String found, CurrencyUnit currency) {
        BigDecimal grouped = number.movePointRight(THREE).setScale(0);
        return Message.of(
                        fits(number, currency)
                                ? "file.thousands-or-decimals"
                                : "file.thousands-or-fraction")
                .with("found", found)
                .with("grouped", BigMoney.of(currency, grouped))
                .with("decimal", BigMoney.of(currency, number))
                .with("first", grouped.toPlainString())
                .with("second", number.stripTrailingZeros().toPlainString())
                .with("currency", currency.getCode());
    }

    /** Returns what was meant by something that is no number, if that can be told. */
    static Optional<Message> meant(Node.Scalar scalar, CurrencyUnit currency) {
        String found = FileReading.quote(scalar);
        Matcher marked = MARKED.matcher(scalar.text());
        if (marked.matches() && isMark(marked.group(2), currency)) {
            Optional<Message> doubt = doubt(new BigDecimal(marked.group(1)), found, currency);
            if (doubt.isPresent() || marked.group(2).isEmpty()) {
                return doubt;
            }
        }
        TypedAmount typed = TypedAmount.read(scalar.text(), currency);
        return typed.isClear() ? Optional.of(inWords(typed.amount(), found)) : Optional.empty();
    }

    private static boolean isMark(String mark, CurrencyUnit currency) {
        return mark.isEmpty()
                || CurrencyMarks.code(mark).filter(currency.getCode()::equals).isPresent();
    }

    private static Message inWords(Money amount, String found) {
        String plain = amount.getAmount().stripTrailingZeros().toPlainString();
        return Message.of("file.amount-in-words")
                .with("found", found)
                .with("amount", amount)
                .with("plain", plain);
    }
}
