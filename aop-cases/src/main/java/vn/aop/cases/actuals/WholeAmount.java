package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.ColumnFormula;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RowLetters;

/**
 * Works out the amount of a row as {@link AmountReader} does, but for its sign, where all of it is
 * made of whole numbers without marks, which can be read in one way only.
 *
 * @param root the formula
 * @param factor what its amount is multiplied by
 */
record WholeAmount(Part root, long factor) {

    /** What comes out where a part of it is no whole number, or written in another way. */
    static final long NONE = RowLetters.NOT_WHOLE;

    /** What comes out where a quotient in it is not whole: then {@link #exact} tells it. */
    static final long FRACTION = NONE + 1;

    private static final long LARGEST = NumberReader.LARGEST.longValueExact();
    private static final int MOST_DIGITS = 15;

    /** A part of a formula in the columns of a file. */
    interface Part {

        /**
         * Returns its number; {@link #NONE} or {@link #FRACTION} where it is none that is whole.
         */
        long of(RowLetters row);

        /** Returns its number, where it has one. */
        default BigDecimal exact(RowLetters row) {
            return BigDecimal.valueOf(of(row));
        }

        /** Returns whether it is a column in which nothing stands. */
        default boolean isBlank(RowLetters row) {
            return false;
        }
    }

    /** Returns what works out an amount, where it can come of whole numbers alone. */
    static Optional<WholeAmount> of(AmountColumns columns, Header header) {
        return whole(columns.factor())
                .flatMap(
                        factor ->
                                new Binding(header, columns.blankIsZero())
                                        .part(columns.formula().root())
                                        .map(root -> new WholeAmount(root, factor)));
    }

    /** Returns what is 0 where each of some columns holds such a number, or nothing. */
    static WholeAmount nothingOf(List<String> columns, Header header) {
        Cell[] cells =
                columns.stream().map(it -> new Cell(header.indexOf(it), true)).toArray(Cell[]::new);
        return new WholeAmount(
                row -> {
                    for (Cell cell : cells) {
                        if (cell.of(row) == NONE) {
                            return NONE;
                        }
                    }
                    return 0;
                },
                1);
    }

    private static Optional<Long> whole(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= MOST_DIGITS
                ? Optional.of(number.longValueExact())
                : Optional.empty();
    }

    /** Returns the amount of a row; {@link #NONE} where it has to be read in another way. */
    long of(RowLetters row) {
        try {
            long amount = root.of(row);
            if (amount == NONE || amount == FRACTION) {
                return amount;
            }
            long whole = Math.multiplyExact(amount, factor);
            return Math.abs(whole) <= LARGEST ? whole : NONE;
        } catch (ArithmeticException beyondAllAmounts) {
            return NONE;
        }
    }

    /**
     * Returns the amount of a row of which {@link #of} gives {@link #FRACTION}: a quotient has as
     * many digits as where rows are read.
     */
    BigDecimal exact(RowLetters row) {
        BigDecimal amount = root.exact(row);
        return factor == 1 ? amount : amount.multiply(BigDecimal.valueOf(factor));
    }

    /** Binds formulas to the columns of a file. */
    private record Binding(Header header, boolean blankIsZero) {

        Optional<Part> part(ColumnFormula.Term term) {
            if (term instanceof ColumnFormula.Number number) {
                return whole(number.value()).map(it -> row -> it);
            }
            if (term instanceof ColumnFormula.Column column) {
                return Optional.of(new Cell(header.indexOf(column.name()), blankIsZero));
            }
            return term instanceof ColumnFormula.FirstOf first
                    ? parts(first.parts()).map(FirstOf::new)
                    : both((ColumnFormula.Both) term);
        }

        private Optional<Part[]> parts(List<ColumnFormula.Term> terms) {
            List<Part> parts = terms.stream().flatMap(it -> part(it).stream()).toList();
            return parts.size() == terms.size()
                    ? Optional.of(parts.toArray(Part[]::new))
                    : Optional.empty();
        }

        private Optional<Part> both(ColumnFormula.Both both) {
            return parts(List.of(both.left(), both.right()))
                    .map(it -> new Both(it[0], both.sign(), it[1]));
        }
    }

    private record Cell(int place, boolean blankIsZero) implements Part {

        @Override
        public long of(RowLetters row) {
            return blankIsZero && isBlank(row) ? 0 : place < 0 ? NONE : row.whole(place);
        }

        @Override
        public boolean isBlank(RowLetters row) {
            return place < 0 || row.isEmpty(place);
        }
    }

    private record FirstOf(Part[] parts) implements Part {

        @Override
        public long of(RowLetters row) {
            return first(row).of(row);
        }

        @Override
        public BigDecimal exact(RowLetters row) {
            return first(row).exact(row);
        }

        private Part first(RowLetters row) {
            int first = 0;
            while (first < parts.length - 1 && parts[first].isBlank(row)) {
                first++;
            }
            return parts[first];
        }
    }

    private record Both(Part left, ColumnFormula.Sign sign, Part right) implements Part {

        @Override
        public long of(RowLetters row) {
            long one = left.of(row);
            long other = right.of(row);
            if (one == NONE || other == NONE) {
                return NONE;
            }
            if (one == FRACTION || other == FRACTION) {
                return sign == ColumnFormula.Sign.OVER ? NONE : FRACTION;
            }
            return switch (sign) {
                case PLUS -> Math.addExact(one, other);
                case MINUS -> Math.subtractExact(one, other);
                case TIMES -> Math.multiplyExact(one, other);
                case OVER -> over(one, other);
            };
        }

        @Override
        public BigDecimal exact(RowLetters row) {
            BigDecimal one = left.exact(row);
            BigDecimal other = right.exact(row);
            return switch (sign) {
                case PLUS -> one.add(other);
                case MINUS -> one.subtract(other);
                case TIMES -> one.multiply(other);
                case OVER ->
                        other.signum() == 0
                                ? BigDecimal.ZERO
                                : one.divide(other, AmountReader.PRECISE);
            };
        }

        /** What is shared out by nothing goes the other way. */
        private static long over(long one, long other) {
            if (other == 0) {
                return one == 0 ? 0 : NONE;
            }
            return one % other == 0 ? one / other : FRACTION;
        }
    }
}
