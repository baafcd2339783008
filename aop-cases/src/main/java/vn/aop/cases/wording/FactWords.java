package vn.aop.cases.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import vn.aop.core.check.RuleName;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * The facts of a message in words, each by its type.
 *
 * @param words the words of a language
 * @param around the short figures of the sentence in which the fact is told
 */
record FactWords(Wording words, Optional<ShortFigures> around) {

    /** Stands before what was worked out from a number reckoned for want of a record. */
    static final String MARK = "~";

    /** Writes a fact in a style, or as it is written without one. */
    String write(Object fact, Optional<String> style) {
        boolean iso = style.filter("iso"::equals).isPresent();
        if (fact instanceof Collection<?> none && none.isEmpty()) {
            return "–";
        } else if (fact instanceof Collection<?> many
                && many.stream().allMatch(YearMonth.class::isInstance)) {
            return write(Span.of(many.stream().map(YearMonth.class::cast).toList()), style);
        } else if (fact instanceof Collection<?> many
                && style.filter("sentences"::equals).isPresent()) {
            return many.stream()
                    .map(it -> write(it, Optional.empty()))
                    .collect(Collectors.joining(" "));
        } else if (fact instanceof Collection<?> many
                && style.filter("apart"::equals).isPresent()) {
            return many.stream()
                    .map(it -> write(it, Optional.empty()))
                    .collect(Collectors.joining("; "));
        } else if (fact instanceof Collection<?> many) {
            return many.stream().map(it -> write(it, style)).collect(Collectors.joining(", "));
        } else if (fact instanceof Provisional provisional) {
            return MARK + write(provisional.value(), style);
        } else if (fact instanceof Value value && style.filter("points"::equals).isPresent()) {
            return words.figures().difference(value);
        } else if (fact instanceof Value value) {
            return style.filter("short"::equals).isPresent()
                    ? words.shortValue(value)
                    : inFull(value);
        } else if (fact instanceof Money money && style.filter("short"::equals).isPresent()) {
            return words.numbers().shortMoney(money.getAmount(), money.getCurrencyUnit());
        } else if (fact instanceof Money money && style.filter("exact"::equals).isPresent()) {
            return words.numbers().exactShortMoney(money);
        } else if (fact instanceof YearMonth month) {
            return iso ? month.toString() : words.numbers().month(month);
        } else if (fact instanceof Span span) {
            return iso ? span.toString() : words.numbers().span(span);
        } else if (fact instanceof Metric metric && style.filter("inside"::equals).isPresent()) {
            return new MetricWords(words).inside(metric);
        } else if (fact instanceof FiscalYear year) {
            return iso ? year.toString() : words.numbers().span(year.span());
        }
        return writePlain(fact);
    }

    private String inFull(Value value) {
        return around.flatMap(it -> it.inFull().write(value)).orElseGet(() -> words.value(value));
    }

    private String writePlain(Object fact) {
        if (fact instanceof Money money) {
            return words.numbers().money(money);
        } else if (fact instanceof BigMoney money) {
            return words.numbers().money(money);
        } else if (fact instanceof BigDecimal number) {
            return around.map(it -> it.inFull().write(number))
                    .orElseGet(() -> words.numbers().decimal(number, 6));
        } else if (fact instanceof LocalDate date) {
            return words.numbers().date(date);
        } else if (fact instanceof Text text) {
            return words.text(text);
        } else if (fact instanceof Message message) {
            return message(message);
        } else if (fact instanceof Selection selection) {
            return words.name(selection);
        } else if (fact instanceof Metric metric) {
            return words.name(metric);
        } else if (fact instanceof Unit unit) {
            return unit(unit);
        } else if (fact instanceof Place place) {
            return words.say(PlaceWords.of(place, words.keys()));
        } else if (fact instanceof RuleName rule) {
            return words.name(rule);
        } else if (fact instanceof Class<?> type) {
            return type.getName() + " (" + origin(type) + ")";
        } else if (fact instanceof Enum<?> constant) {
            return words.name(constant);
        } else if (fact instanceof Integer || fact instanceof Long) {
            return words.numbers().decimal(new BigDecimal(fact.toString()), 0);
        }
        return fact.toString();
    }

    private String unit(Unit unit) {
        String kind = unit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say(
                Message.of("unit." + kind)
                        .with("counted", unit.counted().<Object>map(Measure::word).orElse(""))
                        .with("each", unit.each().<Object>map(Measure::word).orElse("")));
    }

    private String origin(Class<?> type) {
        return ExtensionOrigin.isProgram(type)
                ? words.say("extension.of-program")
                : ExtensionOrigin.of(type);
    }

    private String message(Message message) {
        return around.map(it -> words.say(message, it)).orElseGet(() -> words.say(message));
    }
}
