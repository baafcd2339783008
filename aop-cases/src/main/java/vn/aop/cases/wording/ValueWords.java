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
        return switch (unit) {
            case MONEY ->
                    shortly
                            ? numbers.shortMoney(number, currency)
                            : numbers.money(number, currency);
            case RATIO -> numbers.percent(number, shortly ? 1 : 2);
            case DAYS -> numbers.decimal(number, 1);
        };
    }
}
