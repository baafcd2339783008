package vn.aop.cases.wording;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The figures that one sentence writes in full, with what is told within it: shares with two
 * decimal places, days with one, plain numbers with six. Where two of them differ and would be
 * written alike all of their kind have as many more as it takes: {@code 50% → 50,004%} and not
 * {@code 50% → 50%}.
 */
final class FullFigures {

    /** Beyond so many places more nobody tells two numbers apart that were worked out. */
    private static final int MOST_MORE = 6;

    /** What figures are told apart by themselves. */
    private enum Kind {
        SHARE(2),
        DAYS(1),
        NUMBER(6);

        private final int usual;

        Kind(int usual) {
            this.usual = usual;
        }
    }

    private final Numbers numbers;
    private final Map<Kind, TreeSet<BigDecimal>> found = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> places = new EnumMap<>(Kind.class);

    private FullFigures(Numbers numbers) {
        this.numbers = requireNonNull(numbers, "numbers");
    }

    /** Returns the full figures of a message, from the places of its facts in the sentence. */
    static FullFigures in(Message message, Wording words) {
        FullFigures all = new FullFigures(words.numbers());
        all.find(message, words);
        all.found.forEach((kind, values) -> all.places.put(kind, all.places(kind, values)));
        return all;
    }

    private void find(Message message, Wording words) {
        words.facts(message)
                .filter(it -> message.args().containsKey(it.group(1)))
                .forEach(it -> find(it, requireNonNull(message.args().get(it.group(1))), words));
    }

    private void find(MatchResult place, Object fact, Wording words) {
        if (fact instanceof Collection<?> many) {
            many.forEach(it -> find(place, requireNonNull(it), words));
        } else if (fact instanceof Message message) {
            find(message, words);
        } else if (fact instanceof Provisional provisional) {
            find(place, provisional.value(), words);
        } else if (isFull(place)) {
            number(fact)
                    .ifPresent(
                            it ->
                                    found.computeIfAbsent(it, any -> new TreeSet<>())
                                            .add(amount(fact)));
        }
    }

    /** What may be an amount or a share is written in full where it is a share. */
    private static boolean isFull(MatchResult place) {
        return place.group(2) == null || place.group(2).equals("money");
    }

    private static Optional<Kind> number(Object fact) {
        if (fact instanceof Value value) {
            return value.number().isEmpty() ? Optional.empty() : kind(value);
        }
        return fact instanceof BigDecimal ? Optional.of(Kind.NUMBER) : Optional.empty();
    }

    private static Optional<Kind> kind(Value value) {
        return switch (ValueWords.unit(value).kind()) {
            case RATIO -> Optional.of(Kind.SHARE);
            case DAYS, DAYS_PER_COUNT -> Optional.of(Kind.DAYS);
            case MONEY, MONEY_PER_COUNT, COUNT, COUNT_PER_COUNT -> Optional.empty();
        };
    }

    private static BigDecimal amount(Object fact) {
        return fact instanceof Value value ? value.number().orElseThrow() : (BigDecimal) fact;
    }

    private int places(Kind kind, TreeSet<BigDecimal> values) {
        BiFunction<BigDecimal, Integer, String> written = (it, places) -> write(kind, it, places);
        for (int places = kind.usual; places <= kind.usual + MOST_MORE; places++) {
            int so = places;
            if (values.stream().map(it -> written.apply(it, so)).distinct().count()
                    == values.size()) {
                return places;
            }
        }
        return kind.usual;
    }

    private String write(Kind kind, BigDecimal number, int places) {
        return kind == Kind.SHARE
                ? numbers.percent(number, places)
                : numbers.decimal(number, places);
    }

    /** Writes a share or days in full; empty for an amount and for what is undefined. */
    Optional<String> write(Value value) {
        return value.number().flatMap(it -> kind(value).map(kind -> write(kind, it)));
    }

    /** Writes a plain number. */
    String write(BigDecimal number) {
        return write(Kind.NUMBER, number);
    }

    private String write(Kind kind, BigDecimal number) {
        return write(kind, number, places.getOrDefault(kind, kind.usual));
    }
}
