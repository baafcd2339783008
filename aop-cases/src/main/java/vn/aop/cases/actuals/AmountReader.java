package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * Reads the amount of a row, exactly and at any scale.
 *
 * @param columns the columns to multiply
 * @param places where these columns stand
 * @param numbers reads their cells
 */
record AmountReader(AmountColumns columns, List<Integer> places, NumberReader numbers) {

    static AmountReader bind(ImportMapping mapping, Header header, CurrencyUnit currency) {
        AmountColumns columns = mapping.amount();
        // 1.250 in a column of quantities may be one and a quarter even where money has no decimals
        boolean wholeAmounts = currency.getDecimalPlaces() == 0 && !columns.isProduct();
        return new AmountReader(
                columns,
                columns.factors().stream().map(header::indexOf).toList(),
                new NumberReader(
                        mapping.csv().decimal(), currency, wholeAmounts, columns.dashIsZero()));
    }

    Reading<BigDecimal> read(Row row) {
        BigDecimal amount = BigDecimal.ONE;
        for (int i = 0; i < places.size(); i++) {
            Reading<BigDecimal> factor =
                    numbers.read(columns.factors().get(i), row.cell(places.get(i)));
            if (factor.value().isEmpty()) {
                return factor;
            }
            amount = amount.multiply(factor.value().get());
        }
        return amount.abs().compareTo(NumberReader.LARGEST) <= 0
                ? Reading.of(columns.negated() ? amount.negate() : amount)
                : NumberReader.tooLarge(
                        String.join(" × ", columns.factors()), amount.toPlainString());
    }
}
