package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.figures.Quantities;
import vn.aop.core.text.Message;

/**
 * Reads the count of a row, exactly: as many decimal places as counts have, and nothing that says
 * it is money.
 *
 * @param columns the columns to multiply
 * @param places where these columns stand
 * @param numbers reads their cells
 */
record MeasureReader(AmountColumns columns, List<Integer> places, NumberReader numbers) {

    static MeasureReader bind(ImportMapping mapping, Header header, NumberReader numbers) {
        AmountColumns columns = mapping.amount();
        return new MeasureReader(
                columns, columns.factors().stream().map(header::indexOf).toList(), numbers);
    }

    ReadResult<BigDecimal> read(CsvRow row) {
        BigDecimal count = BigDecimal.ONE;
        for (int i = 0; i < places.size(); i++) {
            String column = columns.factors().get(i);
            String cell = row.cell(places.get(i));
            ReadResult<BigDecimal> factor = numbers.read(column, cell);
            if (factor.value().isEmpty()) {
                return factor;
            }
            if (cell.codePoints().anyMatch(MeasureReader::isOfMoney)) {
                return rejected("actuals.count-in-money", column, cell);
            }
            count = count.multiply(factor.value().get());
        }
        return bounded(columns.negated() ? count.negate() : count, row);
    }

    /** A letter or a sign of currency stands behind money only. */
    private static boolean isOfMoney(int letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.CURRENCY_SYMBOL;
    }

    private ReadResult<BigDecimal> bounded(BigDecimal count, CsvRow row) {
        String column = String.join(" × ", columns.factors());
        String cell = row.cell(places.get(0));
        if (count.signum() != 0 && count.stripTrailingZeros().scale() > Quantities.SCALE) {
            return rejected("actuals.count-too-fine", column, cell);
        }
        return count.abs().compareTo(Quantities.MOST) > 0
                ? rejected("actuals.count-too-large", column, cell)
                : ReadResult.of(count);
    }

    private static ReadResult<BigDecimal> rejected(String key, String column, String cell) {
        return ReadResult.rejected(
                Message.of(key)
                        .with("column", column)
                        .with("value", CsvRow.quoted(cell))
                        .with("places", Quantities.SCALE)
                        .with("most", Quantities.MOST));
    }
}
