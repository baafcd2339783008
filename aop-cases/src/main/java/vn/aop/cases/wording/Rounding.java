package vn.aop.cases.wording;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.joda.money.CurrencyUnit;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;

/**
 * One rounding for values that are read together: the same unit and the same number of decimal
 * places, so that {@code 4,80 tỷ} stands over {@code 5,76 tỷ} and {@code 35,41%} over {@code
 * 35,40%}.
 *
 * <pre>{@code
 * Rounding row = Rounding.of(List.of(baseline, target), words);
 * row.write(baseline);   // 4,80 tỷ
 * }</pre>
 */
public final class Rounding {

    /** How far a change that is read off may be from what it is, as a share of it. */
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private static final BigDecimal HUNDRED_BILLION = BigDecimal.TEN.pow(11);
    private static final int LARGEST_POWER = 9;
    private static final int MOST_PERCENT_PLACES = 4;

    private final ValueWords figures;
    private final int power;
    private final int places;
    private final int percentPlaces;

    private Rounding(ValueWords figures, int power, int places, int percentPlaces) {
        this.figures = figures;
        this.power = power;
        this.places = places;
        this.percentPlaces = percentPlaces;
    }

    /** Returns the rounding by which the largest of some values has three or four digits. */
    public static Rounding of(Collection<Value> values, Wording words) {
        ValueWords figures = words.figures();
        int power = LARGEST_POWER;
        while (power > 0 && shown(largest(values), power).compareTo(BigDecimal.ONE) < 0) {
            power -= 3;
        }
        return new Rounding(figures, power, places(power, figures.currency()), 1);
    }

    /** Returns the coarsest rounding by which a change from one value to the other is seen. */
    public static Rounding ofChange(Value before, Value after, Wording words) {
        Rounding rounding = of(List.of(before, after), words);
        while (!rounding.tells(before, after) && !rounding.isFull()) {
            rounding = rounding.finer();
        }
        return rounding;
    }

    /**
     * Returns the rounding for many values under each other, whose unit stands above them. The unit
     * is smaller than the largest alone would have it, so that small ones stay visible beside it: a
     * year of billions is written in millions.
     */
    public static Rounding ofColumn(Collection<Value> values, Wording words) {
        ValueWords figures = words.figures();
        int power = powerOfColumn(largest(values));
        return new Rounding(
                figures, power, power == 0 ? figures.currency().getDecimalPlaces() : 1, 1);
    }

    /** Returns the power of ten that is one unit of a column, by its largest amount. */
    public static int powerOfColumn(BigDecimal largest) {
        int power = largest.compareTo(HUNDRED_BILLION) >= 0 ? LARGEST_POWER : 6;
        while (power > 0 && largest.movePointLeft(power).compareTo(BigDecimal.TEN) < 0) {
            power -= 3;
        }
        return power;
    }

    private boolean isFull() {
        return power == 0 && percentPlaces == MOST_PERCENT_PLACES;
    }

    /** One decimal place more, or the next smaller unit. */
    private Rounding finer() {
        int percent = Math.min(percentPlaces + 1, MOST_PERCENT_PLACES);
        if (power == 0) {
            return new Rounding(figures, 0, places, percent);
        }
        int usual = places(power, figures.currency());
        return places == usual
                ? new Rounding(figures, power, places + 1, percent)
                : new Rounding(figures, power - 3, places(power - 3, figures.currency()), percent);
    }

    /** Whether the change that somebody reads off is about the one that there is. */
    private boolean tells(Value before, Value after) {
        if (before.number().isEmpty() || after.number().isEmpty()) {
            return true;
        }
        BigDecimal change = after.number().get().subtract(before.number().get());
        BigDecimal seen = rounded(after).subtract(rounded(before));
        return seen.subtract(change).abs().compareTo(change.abs().multiply(NEAR)) <= 0;
    }

    private BigDecimal rounded(Value value) {
        int scale =
                switch (ValueWords.unit(value)) {
                    case MONEY -> places - power;
                    case RATIO -> percentPlaces + 2;
                    case DAYS -> 1;
                };
        return value.number().orElseThrow().setScale(scale, HALF_UP);
    }

    private static BigDecimal largest(Collection<Value> values) {
        return values.stream()
                .filter(it -> ValueWords.unit(it) == Unit.MONEY)
                .flatMap(it -> it.number().stream())
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal shown(BigDecimal amount, int power) {
        return amount.movePointLeft(power).setScale(Math.max(0, power / 3 - 1), HALF_UP);
    }

    /** Two decimal places of a billion, one of a million, none of a thousand. */
    private static int places(int power, CurrencyUnit currency) {
        return power == 0 ? currency.getDecimalPlaces() : power / 3 - 1;
    }

    /** Writes a value with its unit; a dash where it is undefined. */
    public String write(Value value) {
        return value.number().map(it -> write(it, ValueWords.unit(value))).orElse("–");
    }

    /** Writes a change with its sign, that of a share in points; a dash where it is undefined. */
    public String writeChange(Value change) {
        return change.number()
                .map(
                        it ->
                                (it.signum() > 0 ? "+" : "")
                                        + (ValueWords.unit(change) == Unit.RATIO
                                                ? figures.points(it, percentPlaces)
                                                : write(it, ValueWords.unit(change))))
                .orElse("–");
    }

    /** Writes an amount without its unit, which stands above; other values as ever. */
    public String writeBare(Value value) {
        return value.number()
                .filter(it -> ValueWords.unit(value) == Unit.MONEY)
                .map(it -> figures.words().numbers().exactDecimal(it.movePointLeft(power), places))
                .orElseGet(() -> write(value));
    }

    /** Returns whether a value other than 0 is written as 0. */
    public boolean hides(Value value) {
        return value.number().filter(it -> it.signum() != 0).isPresent()
                && rounded(value).signum() == 0;
    }

    /** Returns the unit of amounts: {@code triệu ₫}. */
    public String unit() {
        return figures.words().numbers().unit(power, figures.currency());
    }

    private String write(BigDecimal number, Unit unit) {
        Numbers numbers = figures.words().numbers();
        return switch (unit) {
            case MONEY -> numbers.money(number, figures.currency(), power, places);
            case RATIO -> numbers.exactPercent(number, percentPlaces);
            case DAYS -> numbers.exactDecimal(number, 1);
        };
    }
}
