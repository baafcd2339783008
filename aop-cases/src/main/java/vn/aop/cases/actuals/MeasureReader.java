package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.Map;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.figures.Quantities;
import vn.aop.core.text.Message;

/**
 * Works out the count of a row, exactly: as many decimal places as counts have, and nothing that
 * says it is money.
 *
 * @param counts works out what stands in the columns
 */
record MeasureReader(AmountReader counts) {

    static MeasureReader bind(AmountReader amount, Header header) {
        return new MeasureReader(amount.ofCounts(header));
    }

    ReadResult<BigDecimal> read(CsvRow row) {
        ReadResult<BigDecimal> count = counts.unbounded(row, this::number);
        return count.value().map(it -> bounded(it, row)).orElse(count);
    }

    private ReadResult<BigDecimal> number(String column, String cell) {
        ReadResult<BigDecimal> number = counts.numbers().read(column, cell);
        return number.value().isPresent() && cell.codePoints().anyMatch(MeasureReader::isOfMoney)
                ? rejected("actuals.count-in-money", column, cell)
                : number;
    }

    /** A letter or a sign of currency stands behind money only. */
    private static boolean isOfMoney(int letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.CURRENCY_SYMBOL;
    }

    private ReadResult<BigDecimal> bounded(BigDecimal count, CsvRow row) {
        Map.Entry<String, String> cell = counts.first(row);
        if (count.signum() != 0 && count.stripTrailingZeros().scale() > Quantities.SCALE) {
            return rejected("actuals.count-too-fine", counts.named(), cell.getValue());
        }
        return count.abs().compareTo(Quantities.MOST) > 0
                ? rejected("actuals.count-too-large", counts.named(), cell.getValue())
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
