package vn.aop.cases.wording;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
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

    /** A change of a smaller part need not be seen in the values themselves. */
    private static final BigDecimal TRIFLE = new BigDecimal("0.0005");

    private static final int CLOSE_PERCENT_PLACES = 2;
    private static final int MOST_PERCENT_PLACES = 4;

    private final ValueWords figures;
    private final AmountScale scale;
    private final int percentPlaces;

    private Rounding(ValueWords figures, AmountScale scale, int percentPlaces) {
        this.figures = figures;
        this.scale = scale;
        this.percentPlaces = percentPlaces;
    }

    /**
     * Returns one rounding for some values: of three or four digits, as {@link AmountScale} tells.
     */
    public static Rounding of(Collection<Value> values, Wording words) {
        ValueWords figures = words.figures();
        return new Rounding(figures, AmountScale.ofAll(amounts(values), figures.currency()), 1);
    }

    /** Returns this rounding, with shares to the hundredth of a per cent: {@code 45,00%}. */
    public Rounding ofCloseShares() {
        return new Rounding(figures, scale, Math.max(percentPlaces, CLOSE_PERCENT_PLACES));
    }

    /** Returns the coarsest rounding by which a change from one value to the other is seen. */
    public static Rounding ofChange(Value before, Value after, Wording words) {
        return of(List.of(before, after), words).telling(before, after);
    }

    /**
     * Returns the coarsest rounding for two values beside which their change stands: it is seen, or
     * it is less than one in two thousand and is not seen at all. In between, rounding would make
     * more of it than it is.
     */
    public static Rounding ofRow(Value before, Value after, Wording words) {
        Rounding rounding = of(List.of(before, after), words);
        while (!rounding.tells(before, after)
                && !rounding.leavesOut(before, after)
                && !rounding.isFull()) {
            rounding = rounding.finer();
        }
        return rounding;
    }

    private boolean leavesOut(Value before, Value after) {
        boolean isTrifle =
                after.minus(before)
                        .dividedBy(before)
                        .number()
                        .filter(it -> it.abs().compareTo(TRIFLE) < 0)
                        .isPresent();
        return isTrifle && rounded(before).compareTo(rounded(after)) == 0;
    }

    /**
     * Returns whether somebody who reads two rounded amounts takes the change between them for more
     * than twice what it is.
     */
    public static boolean exaggerates(BigDecimal read, BigDecimal change) {
        return read.abs().compareTo(change.abs().multiply(BigDecimal.valueOf(2))) > 0;
    }

    /** Returns this rounding, or as much a finer one as a change from one to the other takes. */
    Rounding telling(Value before, Value after) {
        Rounding rounding = this;
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
        return new Rounding(figures, AmountScale.ofColumn(amounts(values), figures.currency()), 1);
    }

    private boolean isFull() {
        return scale.isFull(figures.currency()) && percentPlaces == MOST_PERCENT_PLACES;
    }

    /** One decimal place more, or the next smaller unit. */
    private Rounding finer() {
        return new Rounding(
                figures,
                scale.finer(figures.currency()),
                Math.min(percentPlaces + 1, MOST_PERCENT_PLACES));
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
        int places =
                switch (ValueWords.unit(value).kind()) {
                    case MONEY, MONEY_PER_COUNT -> scale.places() - scale.power();
                    case RATIO -> percentPlaces + 2;
                    case DAYS, DAYS_PER_COUNT -> 1;
                    case COUNT -> countPlaces(value);
                    case COUNT_PER_COUNT -> percentPlaces + 1;
                };
        return value.number().orElseThrow().setScale(places, HALF_UP);
    }

    /** Hundreds of orders are whole ones; of a few a half is told. */
    private int countPlaces(Value value) {
        return percentPlaces - 1 + ValueWords.countPlaces(value.number().orElseThrow());
    }

    private static List<BigDecimal> amounts(Collection<Value> values) {
        return values.stream()
                .filter(it -> ValueWords.unit(it).isWrittenAsMoney())
                .flatMap(it -> it.number().stream())
                .toList();
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
                .filter(it -> ValueWords.unit(value).isWrittenAsMoney())
                .map(
                        it ->
                                figures.words()
                                        .numbers()
                                        .exactDecimal(scale.rounded(it), scale.places()))
                .orElseGet(() -> write(value));
    }

    /** Returns whether the unit is too large for an amount, which has a smaller one alone. */
    boolean isTooLargeFor(Value value) {
        return ValueWords.unit(value).isWrittenAsMoney()
                && value.number()
                        .filter(it -> it.signum() != 0)
                        .map(it -> AmountScale.of(it, figures.currency()))
                        .filter(it -> it.power() < scale.power())
                        .isPresent();
    }

    /** Returns whether a value other than 0 is written as 0. */
    public boolean hides(Value value) {
        return value.number().filter(it -> it.signum() != 0).isPresent()
                && rounded(value).signum() == 0;
    }

    /** Returns the power of ten that is one unit of amounts. */
    public int power() {
        return scale.power();
    }

    /** Returns the unit of amounts: {@code triệu ₫}. */
    public String unit() {
        return figures.words().numbers().unit(scale.power(), figures.currency());
    }

    private String write(BigDecimal number, Unit unit) {
        Numbers numbers = figures.words().numbers();
        return switch (unit.kind()) {
            case MONEY, MONEY_PER_COUNT -> numbers.money(number, figures.currency(), scale);
            case RATIO -> numbers.exactPercent(number, percentPlaces);
            case DAYS, DAYS_PER_COUNT -> numbers.exactDecimal(number, 1);
            case COUNT -> figures.counted(number, countPlaces(Value.of(number, unit)), unit);
            case COUNT_PER_COUNT -> numbers.exactDecimal(number, percentPlaces + 1);
        };
    }
}
