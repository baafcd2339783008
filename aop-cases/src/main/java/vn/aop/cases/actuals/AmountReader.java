package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.ColumnFormula;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.text.Message;

/**
 * Works out the amount of a row, exactly and at any scale: the sum of a month is rounded, not its
 * rows. A quotient has {@value #DIGITS} digits. Only a currency without decimals has no fractions
 * in a single column either.
 */
final class AmountReader {

    private static final int DIGITS = 40;
    static final MathContext PRECISE = new MathContext(DIGITS);

    private final AmountColumns columns;
    private final Map<String, Integer> places;
    private final NumberReader numbers;
    private final int negatedPlace;

    private AmountReader(AmountColumns columns, Header header, NumberReader numbers) {
        this.columns = columns;
        this.numbers = numbers;
        this.places = new HashMap<>();
        columns.formula().columns().forEach(it -> places.put(it, header.indexOf(it)));
        this.negatedPlace =
                columns.negatedWhere().map(it -> header.indexOf(it.column())).orElse(-1);
    }

    static AmountReader bind(
            AmountColumns columns,
            ImportMapping mapping,
            Header header,
            CurrencyUnit currency,
            Decided decided) {
        NumberReader.Counts counts =
                columns.formula().isSum()
                        ? NumberReader.Counts.MONEY
                        : NumberReader.Counts.ANYTHING;
        return new AmountReader(
                columns,
                header,
                new NumberReader(
                        mapping.csv().decimal(), currency, counts, columns.dashIsZero(), decided));
    }

    /** Returns what works out counts of the same columns: nothing of a currency goes for them. */
    AmountReader ofCounts(Header header) {
        return new AmountReader(
                columns,
                header,
                new NumberReader(
                        numbers.decimal(),
                        numbers.currency(),
                        NumberReader.Counts.ANYTHING,
                        numbers.dashIsZero(),
                        numbers.decided()));
    }

    /** Returns what reads the numbers of the columns. */
    NumberReader numbers() {
        return numbers;
    }

    /** Returns how the amount is worked out. */
    AmountColumns columns() {
        return columns;
    }

    /** Returns a column and its cell, the first of the formula that is in the file. */
    Map.Entry<String, String> first(CsvRow row) {
        return places.entrySet().stream()
                .filter(it -> it.getValue() >= 0)
                .findFirst()
                .map(it -> Map.entry(it.getKey(), row.cell(it.getValue())))
                .orElse(Map.entry(columns.formula().text(), ""));
    }

    ReadResult<BigDecimal> read(CsvRow row) {
        ReadResult<BigDecimal> amount = unbounded(row, numbers::read);
        return amount.value().map(it -> bounded(row, it)).orElse(amount);
    }

    private ReadResult<BigDecimal> bounded(CsvRow row, BigDecimal amount) {
        if (isFraction(amount)) {
            Map.Entry<String, String> cell = first(row);
            return ReadResult.rejected(
                    Message.of("actuals.too-fine")
                            .with("column", cell.getKey())
                            .with("value", CsvRow.quoted(cell.getValue()))
                            .with("currency", numbers.currency().getCode()));
        }
        return amount.abs().compareTo(NumberReader.LARGEST) <= 0
                ? ReadResult.of(amount)
                : NumberReader.tooLarge(
                        named(), amount.round(MathContext.DECIMAL64).toPlainString());
    }

    /** Returns what the columns of an amount are called together. */
    String named() {
        return columns.formula()
                .factors()
                .map(it -> String.join(" × ", it))
                .orElse(columns.formula().text());
    }

    /** Works out an amount, whatever its size and however fine. */
    ReadResult<BigDecimal> unbounded(
            CsvRow row, BiFunction<String, String, ReadResult<BigDecimal>> read) {
        Evaluation evaluation = new Evaluation(row, read);
        BigDecimal amount = evaluation.value(columns.formula().root());
        if (evaluation.failure.isPresent()) {
            return evaluation.failure.get();
        }
        BigDecimal whole =
                columns.factor().compareTo(BigDecimal.ONE) == 0
                        ? amount
                        : amount.multiply(columns.factor());
        return ReadResult.of(isTurned(row) ? whole.negate() : whole);
    }

    /** Returns whether the amount of a row is taken the other way round. */
    boolean isTurned(CsvRow row) {
        return columns.negated()
                ^ columns.negatedWhere().filter(it -> it.keeps(row.cell(negatedPlace))).isPresent();
    }

    /** Returns whether a text at a place turns the amount. */
    boolean isTurnedBy(int place, String text) {
        return columns.negatedWhere()
                .filter(it -> place == negatedPlace && it.keeps(text))
                .isPresent();
    }

    /** Nobody pays a fraction of a đồng; the parts of a formula may have any. */
    private boolean isFraction(BigDecimal amount) {
        return columns.isAsItStands()
                && numbers.currency().getDecimalPlaces() == 0
                && amount.stripTrailingZeros().scale() > 0;
    }

    /** The working out of one row; the first cell that cannot be read ends it. */
    private final class Evaluation {
        private final CsvRow row;
        private final BiFunction<String, String, ReadResult<BigDecimal>> read;
        private Optional<ReadResult<BigDecimal>> failure = Optional.empty();

        Evaluation(CsvRow row, BiFunction<String, String, ReadResult<BigDecimal>> read) {
            this.row = row;
            this.read = read;
        }

        private BigDecimal value(ColumnFormula.Term term) {
            if (term instanceof ColumnFormula.Number number) {
                return number.value();
            }
            if (term instanceof ColumnFormula.Column column) {
                return cell(column.name());
            }
            return term instanceof ColumnFormula.FirstOf first
                    ? firstOf(first.parts())
                    : both((ColumnFormula.Both) term);
        }

        private BigDecimal firstOf(List<ColumnFormula.Term> parts) {
            ColumnFormula.Term last = parts.get(parts.size() - 1);
            return value(parts.stream().filter(it -> !isBlank(it)).findFirst().orElse(last));
        }

        private boolean isBlank(ColumnFormula.Term term) {
            return term instanceof ColumnFormula.Column column && text(column.name()).isEmpty();
        }

        private BigDecimal both(ColumnFormula.Both both) {
            BigDecimal left = value(both.left());
            BigDecimal right = value(both.right());
            return switch (both.sign()) {
                case PLUS -> left.add(right);
                case MINUS -> left.subtract(right);
                case TIMES -> left.multiply(right);
                case OVER -> over(left, right);
            };
        }

        /** Nothing is shared out by nothing: a free order has no discount. */
        private BigDecimal over(BigDecimal left, BigDecimal right) {
            if (right.signum() != 0) {
                return left.divide(right, PRECISE);
            }
            if (left.signum() != 0) {
                fail(
                        ReadResult.rejected(
                                Message.of("actuals.divided-by-zero")
                                        .with("formula", columns.formula().text())));
            }
            return BigDecimal.ZERO;
        }

        private String text(String column) {
            int place = requireNonNull(places.get(column));
            return place < 0 ? "" : row.cell(place);
        }

        private BigDecimal cell(String column) {
            String text = text(column);
            if (text.isEmpty() && columns.blankIsZero()) {
                return BigDecimal.ZERO;
            }
            int place = requireNonNull(places.get(column));
            ReadResult<BigDecimal> number =
                    place >= 0 && row.isNumber(place)
                            ? ReadResult.of(new BigDecimal(text))
                            : read.apply(column, text);
            if (number.value().isEmpty()) {
                fail(number);
            }
            return number.value().orElse(BigDecimal.ZERO);
        }

        private void fail(ReadResult<BigDecimal> with) {
            failure = failure.or(() -> Optional.of(with));
        }
    }
}
