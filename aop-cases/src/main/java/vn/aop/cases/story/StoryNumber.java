package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.aop.core.figures.Unit;

/**
 * A number in a story: an amount of money, a percentage, or a plain number.
 *
 * @param written how it is written, for example {@code 5,80 tỷ}
 * @param kind what it is by its unit
 * @param isSigned whether a sign stands before it; without one, 14% may be 14% more or less
 * @param number what it says: 5800000000, 0.14 for {@code 14%}
 * @param step what one more in its last digit would be: 10000000 for {@code 5,80 tỷ}
 * @param index where in the text it begins
 */
public record StoryNumber(
        String written,
        Kind kind,
        boolean isSigned,
        BigDecimal number,
        BigDecimal step,
        int index) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What a number is by its unit. */
    public enum Kind {
        MONEY,
        PERCENT,
        PLAIN
    }

    public StoryNumber {
        requireNonNull(written, "written");
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
        requireNonNull(step, "step");
    }

    /** Returns whether a number of a unit may be written like this. */
    public boolean mayBe(Unit unit) {
        return switch (kind) {
            case MONEY -> unit.isWrittenAsMoney();
            case PERCENT -> unit == Unit.RATIO;
            case PLAIN -> true;
        };
    }

    /** Returns whether this is another number, rounded to the digits that are written. */
    public boolean tells(BigDecimal exact) {
        BigDecimal told = isSigned ? number : number.abs();
        BigDecimal known = isSigned ? exact : exact.abs();
        return told.subtract(known).abs().multiply(TWO).compareTo(step) <= 0;
    }
}
