package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * Reads the amount of a row: a product exactly and at any scale, a single column in the currency's
 * own decimals.
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
        if (!columns.isProduct() && decimals(amount) > numbers.currency().getDecimalPlaces()) {
            return tooFine(columns.factors().get(0), row.cell(places.get(0)));
        }
        return amount.abs().compareTo(NumberReader.LARGEST) <= 0
                ? Reading.of(columns.negated() ? amount.negate() : amount)
                : NumberReader.tooLarge(
                        String.join(" × ", columns.factors()), amount.toPlainString());
    }

    private static int decimals(BigDecimal amount) {
        return amount.stripTrailingZeros().scale();
    }

    private Reading<BigDecimal> tooFine(String column, String cell) {
        int allowed = numbers.currency().getDecimalPlaces();
        return Reading.rejected(
                allowed == 0 ? "actuals.too-fine" : "actuals.too-fine-decimals",
                "column",
                column,
                "value",
                Row.quoted(cell),
                "currency",
                numbers.currency().getCode(),
                "decimals",
                allowed);
    }
}
