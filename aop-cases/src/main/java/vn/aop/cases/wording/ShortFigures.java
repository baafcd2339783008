package vn.aop.cases.wording;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The figures that one sentence writes shortly. Where two of them are so close that the rounding
 * would hide or bend what lies between them, all of their unit are written finer: {@code 5.804,94
 * triệu → 5.805,20 triệu} and not {@code 5,8 tỷ → 5,81 tỷ}.
 */
final class ShortFigures {

    /** Values this close to each other, as a share of the larger, are read against each other. */
    private static final BigDecimal CLOSE = new BigDecimal("0.01");

    private final ValueWords figures;
    private final Map<Unit, Rounding> finer = new EnumMap<>(Unit.class);

    private ShortFigures(ValueWords figures) {
        this.figures = figures;
    }

    /** Returns the short figures of a message, from the places of its facts in the sentence. */
    static ShortFigures in(Stream<MatchResult> places, Message message, Wording words) {
        ShortFigures all = new ShortFigures(words.figures());
        List<Value> values =
                places.filter(ShortFigures::isShort)
                        .flatMap(it -> all.figure(it, message.args().get(it.group(1))).stream())
                        .toList();
        values.forEach(one -> values.forEach(other -> all.tellApart(one, other, words)));
        return all;
    }

    private void tellApart(Value one, Value other, Wording words) {
        if (areClose(one, other)) {
            finer.putIfAbsent(ValueWords.unit(one), Rounding.ofChange(one, other, words));
        }
    }

    private static boolean isShort(MatchResult place) {
        return "short".equals(place.group(2)) || isMoney(place);
    }

    /** Of a fact that may be an amount or a share, only the amount is written shortly. */
    private static boolean isMoney(MatchResult place) {
        return "money".equals(place.group(2)) || "points".equals(place.group(2));
    }

    private boolean areClose(Value one, Value other) {
        if (ValueWords.unit(one) != ValueWords.unit(other)
                || one.number().isEmpty()
                || other.number().isEmpty()) {
            return false;
        }
        BigDecimal first = one.number().get();
        BigDecimal gap = first.subtract(other.number().get()).abs();
        boolean isNear = gap.compareTo(first.abs().multiply(CLOSE)) < 0;
        return gap.signum() > 0 && (isNear || figures.shortly(one).equals(figures.shortly(other)));
    }

    private Optional<Value> figure(MatchResult place, Object fact) {
        return figure(fact).filter(it -> !isMoney(place) || ValueWords.unit(it) == Unit.MONEY);
    }

    private Optional<Value> figure(Object fact) {
        if (fact instanceof Value value) {
            return Optional.of(value);
        }
        return fact instanceof Money money && money.getCurrencyUnit().equals(figures.currency())
                ? Optional.of(Value.of(money))
                : Optional.empty();
    }

    /** Writes a fact where it is a figure that the sentence writes shortly. */
    Optional<String> write(MatchResult place, Object fact) {
        return Optional.of(fact)
                .filter(it -> isShort(place))
                .flatMap(it -> figure(place, it))
                .map(this::write);
    }

    private String write(Value value) {
        return Optional.ofNullable(finer.get(ValueWords.unit(value)))
                .map(it -> it.write(value))
                .orElseGet(() -> figures.shortly(value));
    }
}
