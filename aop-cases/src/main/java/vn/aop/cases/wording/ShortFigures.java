package vn.aop.cases.wording;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The figures that one sentence writes shortly, with what is told within it. Amounts of a currency
 * with decimals have one unit, see {@link AmountScale}; those of one without have as many decimal
 * places as others of their unit: {@code 5,80 tỷ} beside {@code 5,63 tỷ}. Where two of them are so
 * close that the rounding would hide or bend what lies between them, all of their unit are written
 * finer: {@code 5.804,94 triệu → 5.805,20 triệu} and not {@code 5,8 tỷ → 5,81 tỷ}.
 */
final class ShortFigures {

    /** Values this close to each other, as a share of the larger, are read against each other. */
    private static final BigDecimal CLOSE = new BigDecimal("0.01");

    private final Wording words;
    private final ValueWords figures;
    private final boolean isShared;
    private final FullFigures inFull;
    private final Map<Unit, Rounding> together = new HashMap<>();
    private final Map<Integer, AmountScale> scales = new HashMap<>();

    private ShortFigures(Wording words, FullFigures inFull) {
        this.words = words;
        this.inFull = inFull;
        this.figures = words.figures();
        this.isShared = AmountScale.isShared(figures.currency());
    }

    /** Returns the short figures of a message, from the places of its facts in the sentence. */
    static ShortFigures in(Message message, Wording words) {
        ShortFigures all = new ShortFigures(words, FullFigures.in(message, words));
        List<Value> values = all.figures(message).toList();
        if (all.isShared) {
            all.together.put(Unit.MONEY, Rounding.of(values, words));
        }
        values.forEach(all::stand);
        values.forEach(one -> values.forEach(other -> all.tellApart(one, other)));
        return all;
    }

    /** Returns the figures that the same sentence writes in full. */
    FullFigures inFull() {
        return inFull;
    }

    /** Lets an amount have the places of others of its unit, and others have those of its own. */
    private void stand(Value value) {
        value.number()
                .filter(it -> !isShared && ValueWords.unit(value).isWrittenAsMoney())
                .map(it -> AmountScale.of(it, figures.currency()).written(it))
                .ifPresent(
                        it ->
                                scales.merge(
                                        it.power(),
                                        it,
                                        (one, other) ->
                                                one.places() < other.places() ? other : one));
    }

    private Stream<Value> figures(Message message) {
        return words.facts(message)
                .filter(it -> message.args().containsKey(it.group(1)))
                .flatMap(it -> figures(it, requireNonNull(message.args().get(it.group(1)))));
    }

    private Stream<Value> figures(MatchResult place, Object fact) {
        Optional<Value> own = isShort(place) ? figure(place, fact) : Optional.empty();
        if (own.isPresent()) {
            return own.stream();
        }
        Collection<?> told = fact instanceof Collection<?> many ? many : List.of(fact);
        return told.stream().filter(Message.class::isInstance).flatMap(it -> figures((Message) it));
    }

    private void tellApart(Value one, Value other) {
        if (!areClose(one, other)) {
            return;
        }
        Unit unit = ValueWords.unit(one);
        if (isShared) {
            together.computeIfPresent(unit, (any, rounding) -> rounding.telling(one, other));
        }
        together.computeIfAbsent(unit, any -> Rounding.ofChange(one, other, words));
    }

    private static boolean isShort(MatchResult place) {
        return "short".equals(place.group(2)) || isMoney(place);
    }

    /** Of a fact that may be an amount or a share, only the amount is written shortly. */
    private static boolean isMoney(MatchResult place) {
        return "money".equals(place.group(2)) || "points".equals(place.group(2));
    }

    private boolean areClose(Value one, Value other) {
        if (!ValueWords.unit(one).equals(ValueWords.unit(other))
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
        return figure(fact).filter(it -> !isMoney(place) || ValueWords.unit(it).isWrittenAsMoney());
    }

    private Optional<Value> figure(Object fact) {
        if (fact instanceof Provisional provisional) {
            return Optional.of(provisional.value());
        }
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
                .map(it -> mark(fact) + write(it));
    }

    private static String mark(Object fact) {
        return fact instanceof Provisional ? FactWords.MARK : "";
    }

    private String write(Value value) {
        return Optional.ofNullable(together.get(ValueWords.unit(value)))
                .filter(it -> !it.isTooLargeFor(value))
                .map(it -> it.write(value))
                .orElseGet(() -> alone(value));
    }

    private String alone(Value value) {
        return value.number()
                .filter(it -> !isShared && ValueWords.unit(value).isWrittenAsMoney())
                .map(it -> money(it, AmountScale.of(it, figures.currency())))
                .orElseGet(() -> figures.shortly(value));
    }

    private String money(BigDecimal amount, AmountScale own) {
        return words.numbers()
                .money(amount, figures.currency(), scales.getOrDefault(own.power(), own));
    }
}
