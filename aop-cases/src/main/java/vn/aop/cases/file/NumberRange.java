package vn.aop.cases.file;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.text.Message;

/**
 * Where a number may lie.
 *
 * @param least the least number
 * @param most the greatest number
 * @param beyondLeast whether the least itself is already too small
 * @param tooSmall the key of the sentence that refuses what is smaller, where there is no most
 */
public record NumberRange(
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        boolean beyondLeast,
        String tooSmall) {

    private static final String NOT_AT_LEAST = "file.not-at-least";

    /** Every number. */
    public static final NumberRange ANY =
            new NumberRange(Optional.empty(), Optional.empty(), false, NOT_AT_LEAST);

    /** From 0 to 1. */
    public static final NumberRange SHARE = of("0", "1");

    /** From 0. */
    public static final NumberRange NOT_NEGATIVE = atLeast("0");

    /** From 0, of amounts whose kind of account says whether they come in or go out. */
    public static final NumberRange SIGNED_BY_KIND =
            new NumberRange(
                    Optional.of(BigDecimal.ZERO), Optional.empty(), false, "plan.sign-by-kind");

    /** Returns the numbers from one to another. */
    public static NumberRange of(String least, String most) {
        return new NumberRange(
                Optional.of(number(least)), Optional.of(number(most)), false, NOT_AT_LEAST);
    }

    /** Returns the numbers from one on. */
    public static NumberRange atLeast(String least) {
        return new NumberRange(Optional.of(number(least)), Optional.empty(), false, NOT_AT_LEAST);
    }

    /** Returns the numbers greater than one. */
    public static NumberRange above(String least) {
        return new NumberRange(
                Optional.of(number(least)), Optional.empty(), true, "file.not-above");
    }

    /** Returns the numbers greater than one, up to another. */
    public static NumberRange above(String least, String most) {
        return new NumberRange(
                Optional.of(number(least)), Optional.of(number(most)), true, NOT_AT_LEAST);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    boolean contains(BigDecimal number) {
        return least.map(it -> number.compareTo(it) >= (beyondLeast ? 1 : 0)).orElse(true)
                && most.map(it -> number.compareTo(it) <= 0).orElse(true);
    }

    /** Reports a number that lies outside. */
    void refuse(Node.Scalar found, FileReading reading) {
        String number = FileReading.quote(found);
        if (least.isPresent() && most.isPresent()) {
            reading.report(
                    found.place(),
                    Message.of(beyondLeast ? "file.not-above-up-to" : "file.not-between")
                            .with("found", number)
                            .with("least", plain(least))
                            .with("most", plain(most)));
        } else if (least.isPresent()) {
            reading.report(
                    found.place(),
                    Message.of(tooSmall).with("found", number).with("least", plain(least)));
        } else {
            reading.report(
                    found.place(),
                    Message.of("file.not-at-most").with("found", number).with("most", plain(most)));
        }
    }

    private static String plain(Optional<BigDecimal> limit) {
        return limit.orElseThrow().toPlainString();
    }

    /** Returns what the schema says of such a number. */
    Node.Fields schema(String type) {
        Node.Fields schema = Node.object().with("type", Node.of(type));
        if (least.isPresent()) {
            schema =
                    schema.with(beyondLeast ? "exclusiveMinimum" : "minimum", Node.of(least.get()));
        }
        return most.isPresent() ? schema.with("maximum", Node.of(most.get())) : schema;
    }
}
