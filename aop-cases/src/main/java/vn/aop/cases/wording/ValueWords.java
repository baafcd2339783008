package vn.aop.cases.wording;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Values as the words of a language write them, each by its unit.
 *
 * @param words the words
 * @param currency the currency of amounts
 */
record ValueWords(Wording words, CurrencyUnit currency) {

    /** From so many on nobody asks for a half. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    /** Returns a value in full; a dash where it is undefined. */
    String full(Value value) {
        return value.number().map(it -> write(it, unit(value), false)).orElse("–");
    }

    /** Returns a value shortly; a dash where it is undefined. */
    String shortly(Value value) {
        return value.number().map(it -> write(it, unit(value), true)).orElse("–");
    }

    /** Returns how far two values are apart: the difference of two shares is told in points. */
    String difference(Value value) {
        return value.number()
                .filter(it -> unit(value) == Unit.RATIO)
                .map(it -> points(it, 2))
                .orElseGet(() -> full(value));
    }

    /** Writes a share as so many points. */
    String points(BigDecimal share, int places) {
        return words.say(
                Message.of("unit.points")
                        .with(
                                "points",
                                words.numbers().exactDecimal(share.movePointRight(2), places)));
    }

    static Unit unit(Value value) {
        return value instanceof Value.Defined defined ? defined.unit() : Unit.RATIO;
    }

    private String write(BigDecimal number, Unit unit, boolean shortly) {
        Numbers numbers = words.numbers();
        return switch (unit.kind()) {
            case MONEY, MONEY_PER_COUNT ->
                    shortly
                            ? numbers.shortMoney(number, currency)
                            : numbers.money(number, currency);
            case RATIO -> numbers.percent(number, shortly ? 1 : 2);
            case DAYS, DAYS_PER_COUNT -> numbers.decimal(number, 1);
            case COUNT -> counted(number, shortly ? countPlaces(number) : places(number), unit);
            case COUNT_PER_COUNT -> numbers.decimal(number, 2);
        };
    }

    /** Writes a count with at most so many decimal places, and what it counts behind it. */
    String counted(BigDecimal number, int places, Unit unit) {
        String digits = words.numbers().decimal(number, places);
        return unit.word().map(it -> digits + " " + words.text(it)).orElse(digits);
    }

    private static int places(BigDecimal number) {
        return number.abs().compareTo(MANY) < 0 ? 2 : 0;
    }

    /** Returns with how many decimal places a count is written shortly. */
    static int countPlaces(BigDecimal number) {
        return number.abs().compareTo(MANY) < 0 ? 1 : 0;
    }
}
