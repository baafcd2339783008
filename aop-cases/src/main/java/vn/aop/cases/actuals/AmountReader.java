package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.text.Message;

/**
 * Reads the amount of a row, exactly and at any scale: the sum of a month is rounded, not its rows.
 * Only a currency without decimals has no fractions in a single column either.
 *
 * @param columns the columns to multiply
 * @param places where these columns stand
 * @param numbers reads their cells
 */
record AmountReader(AmountColumns columns, List<Integer> places, NumberReader numbers) {

    static AmountReader bind(
            ImportMapping mapping, Header header, CurrencyUnit currency, Decided decided) {
        AmountColumns columns = mapping.amount();
        NumberReader.Counts counts =
                columns.isProduct() ? NumberReader.Counts.ANYTHING : NumberReader.Counts.MONEY;
        return new AmountReader(
                columns,
                columns.factors().stream().map(header::indexOf).toList(),
                new NumberReader(
                        mapping.csv().decimal(), currency, counts, columns.dashIsZero(), decided));
    }

    ReadResult<BigDecimal> read(CsvRow row) {
        BigDecimal amount = BigDecimal.ONE;
        for (int i = 0; i < places.size(); i++) {
            ReadResult<BigDecimal> factor =
                    numbers.read(columns.factors().get(i), row.cell(places.get(i)));
            if (factor.value().isEmpty()) {
                return factor;
            }
            amount = amount.multiply(factor.value().get());
        }
        if (isFraction(amount)) {
            return fraction(columns.factors().get(0), row.cell(places.get(0)));
        }
        return amount.abs().compareTo(NumberReader.LARGEST) <= 0
                ? ReadResult.of(columns.negated() ? amount.negate() : amount)
                : NumberReader.tooLarge(
                        String.join(" × ", columns.factors()), amount.toPlainString());
    }

    /** Returns what reads counts in the same columns: nothing of a currency goes for them. */
    NumberReader ofCounts() {
        return new NumberReader(
                numbers.decimal(),
                numbers.currency(),
                NumberReader.Counts.ANYTHING,
                numbers.dashIsZero(),
                numbers.decided());
    }

    /** Nobody pays a fraction of a đồng; the parts of a product may have any. */
    private boolean isFraction(BigDecimal amount) {
        return !columns.isProduct()
                && numbers.currency().getDecimalPlaces() == 0
                && amount.stripTrailingZeros().scale() > 0;
    }

    private ReadResult<BigDecimal> fraction(String column, String cell) {
        return ReadResult.rejected(
                Message.of("actuals.too-fine")
                        .with("column", column)
                        .with("value", CsvRow.quoted(cell))
                        .with("currency", numbers.currency().getCode()));
    }
}
