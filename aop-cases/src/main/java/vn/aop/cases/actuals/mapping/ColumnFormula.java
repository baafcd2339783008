package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an amount is worked out from the columns of a row: {@code quantity * price * (1 - discount)},
 * {@code [Tổng tiền hàng] - [Giảm giá]}, {@code [Giá ưu đãi] | [Giá gốc]}.
 *
 * <p>The name of a column stands in brackets wherever it holds a sign of the formula; without any,
 * the brackets may be left out. {@code |} takes the first part that is not blank; a column that has
 * such a fallback may be missing in the file.
 *
 * @param text as it is written
 * @param root what it says
 */
public record ColumnFormula(String text, Term root) {

    public ColumnFormula {
        requireNonNull(text, "text");
        requireNonNull(root, "root");
    }

    /** A part of a formula. */
    public sealed interface Term {}

    /**
     * A number.
     *
     * @param value the number
     */
    public record Number(BigDecimal value) implements Term {}

    /**
     * What stands in a column.
     *
     * @param name the column's name
     */
    public record Column(String name) implements Term {}

    /**
     * The first part that is not blank; the last one where all are.
     *
     * @param parts at least two
     */
    public record FirstOf(List<Term> parts) implements Term {

        public FirstOf {
            parts = List.copyOf(parts);
        }
    }

    /** What is done with two parts. */
    public enum Sign {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /**
     * Two parts put together.
     *
     * @param left the first
     * @param sign what is done with them
     * @param right the second
     */
    public record Both(Term left, Sign sign, Term right) implements Term {}

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException if it is none; the message tells the first sign that is
     *     wrong
     */
    public static ColumnFormula of(String text) {
        ColumnFormula read = new ColumnFormula(text, new FormulaReader(text).read());
        return read.factors().map(ColumnFormula::product).orElse(read);
    }

    /** Returns the formula of one column. */
    public static ColumnFormula column(String name) {
        return new ColumnFormula("[" + name + "]", new Column(name));
    }

    /** Returns the formula of columns multiplied with each other. */
    public static ColumnFormula product(List<String> names) {
        Term root =
                names.stream()
                        .<Term>map(Column::new)
                        .reduce((left, right) -> new Both(left, Sign.TIMES, right))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The amount has no column; name one or more"));
        return new ColumnFormula(
                String.join(" * ", names.stream().map(it -> "[" + it + "]").toList()), root);
    }

    /** Returns the name of the column, where the formula is one column alone. */
    public Optional<String> single() {
        return root instanceof Column only ? Optional.of(only.name()) : Optional.empty();
    }

    /** Returns the columns that are multiplied, where the formula does nothing else. */
    public Optional<List<String>> factors() {
        return factors(root);
    }

    private static Optional<List<String>> factors(Term term) {
        if (term instanceof Column column) {
            return Optional.of(List.of(column.name()));
        }
        if (term instanceof Both both
                && both.sign() == Sign.TIMES
                && both.right() instanceof Column last) {
            return factors(both.left())
                    .map(it -> Stream.concat(it.stream(), Stream.of(last.name())).toList());
        }
        return Optional.empty();
    }

    /** Returns whether it only adds and takes away columns, all of them amounts of money. */
    public boolean isSum() {
        return isSum(root);
    }

    private static boolean isSum(Term term) {
        if (term instanceof Both both) {
            return (both.sign() == Sign.PLUS || both.sign() == Sign.MINUS)
                    && isSum(both.left())
                    && isSum(both.right());
        }
        return !(term instanceof FirstOf first)
                || first.parts().stream().allMatch(ColumnFormula::isSum);
    }

    /** Returns the names of all columns, each once. */
    public List<String> columns() {
        Set<String> names = new LinkedHashSet<>();
        collect(root, false, names);
        return List.copyOf(names);
    }

    /** Returns the names of the columns without which it cannot be worked out. */
    public List<String> required() {
        Set<String> names = new LinkedHashSet<>();
        collect(root, true, names);
        return List.copyOf(names);
    }

    private static void collect(Term term, boolean requiredOnly, Set<String> into) {
        if (term instanceof Column column) {
            into.add(column.name());
        } else if (term instanceof Both both) {
            collect(both.left(), requiredOnly, into);
            collect(both.right(), requiredOnly, into);
        } else if (term instanceof FirstOf first && !requiredOnly) {
            first.parts().forEach(it -> collect(it, false, into));
        }
    }
}
