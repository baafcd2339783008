package vn.aop.core.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A second, independent way to work out a sum that is written down: it walks over the text and
 * knows nothing of metrics. Operands are what is left between the signs; a function says what they
 * are.
 *
 * <p>Signs are {@code + - * /} or {@code + − × ÷}, with parentheses and {@code |…|} for the
 * absolute value. Empty stands for undefined: no operand, or a division by zero.
 */
public final class Arithmetic {

    private final String text;
    private final Function<String, Optional<BigDecimal>> operands;
    private int at;

    private Arithmetic(String text, Function<String, Optional<BigDecimal>> operands) {
        this.text = text.replace(" ", "").replace('−', '-').replace('×', '*').replace('÷', '/');
        this.operands = operands;
    }

    public static Optional<BigDecimal> workedOut(
            String text, Function<String, Optional<BigDecimal>> operands) {
        return new Arithmetic(text, operands).sum();
    }

    private Optional<BigDecimal> sum() {
        Optional<BigDecimal> sum = product();
        while (isAt("+-")) {
            sum = text.charAt(at++) == '+' ? both(sum, product(), BigDecimal::add) : minus(sum);
        }
        return sum;
    }

    private Optional<BigDecimal> minus(Optional<BigDecimal> sum) {
        return both(sum, product(), BigDecimal::subtract);
    }

    private Optional<BigDecimal> product() {
        Optional<BigDecimal> product = atom();
        while (isAt("*/")) {
            product =
                    text.charAt(at++) == '*'
                            ? both(product, atom(), BigDecimal::multiply)
                            : quotient(product, atom());
        }
        return product;
    }

    private Optional<BigDecimal> atom() {
        if (isAt("-")) {
            at++;
            return atom().map(BigDecimal::negate);
        }
        if (isAt("(|")) {
            boolean absolute = text.charAt(at++) == '|';
            Optional<BigDecimal> inner = sum();
            at++;
            return absolute ? inner.map(BigDecimal::abs) : inner;
        }
        int start = at;
        while (at < text.length() && !isAt("+-*/()|")) {
            at++;
        }
        return operands.apply(text.substring(start, at));
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return both(
                a,
                b.filter(divisor -> divisor.signum() != 0),
                (x, y) -> x.divide(y, Value.PRECISION));
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> a, Optional<BigDecimal> b, BinaryOperator<BigDecimal> operation) {
        return a.flatMap(x -> b.map(y -> operation.apply(x, y)));
    }

    private boolean isAt(String signs) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }
}
