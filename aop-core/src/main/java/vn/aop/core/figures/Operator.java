package vn.aop.core.figures;

/** The four operations of a {@link Metric}. */
public enum Operator {
    PLUS('+', "+", 1),
    MINUS('-', "−", 1),
    TIMES('*', "×", 2),
    DIVIDE('/', "÷", 2);

    private final char symbol;
    private final String sign;
    private final int precedence;

    Operator(char symbol, String sign, int precedence) {
        this.symbol = symbol;
        this.sign = sign;
        this.precedence = precedence;
    }

    /** Returns the character that writes this operation in a metric. */
    public char symbol() {
        return symbol;
    }

    /** Returns the mathematical sign shown to people. */
    public String sign() {
        return sign;
    }

    int precedence() {
        return precedence;
    }

    Value apply(Value left, Value right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDE -> left.dividedBy(right);
        };
    }
}
