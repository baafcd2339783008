package vn.aop.cases.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricException;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Unseen;

/** The shapes of values that are written as words. */
public final class Texts {

    /** What stands in patterns where somebody has to write. */
    private static final String DOTS = "…";

    private Texts() {}

    /** Returns the shape of a text that is not blank. */
    public static Shape<String> text() {
        return shape("file.not-text", Texts::words, bounded().with("pattern", Node.of("\\S")));
    }

    /** Returns the shape of a text that may be blank, such as the contents of a cell. */
    public static Shape<String> cell() {
        return shape("file.not-text", Texts::characters, bounded());
    }

    /**
     * Returns the shape of the id of a plan element, which is given here.
     *
     * @param kind what gets the id: goal, line, action …
     */
    public static Shape<String> id(String kind) {
        return giving(kind, Names.ELEMENT_ID, "file.id-form");
    }

    /** Returns the shape of the id of a channel, product group or account, which is given here. */
    public static Shape<String> name(String kind) {
        return giving(kind, Names.METRIC_NAME, "file.name-form");
    }

    private static Shape<String> giving(String kind, Pattern pattern, String key) {
        return new GivenId(
                kind,
                shape(
                        "file.not-text",
                        (scalar, reading) -> matching(scalar, pattern, key, reading),
                        schema().with("pattern", Node.of("^" + pattern.pattern() + "$"))));
    }

    /**
     * Returns the shape of an id that must be given somewhere in the file.
     *
     * @param kind what the id speaks of: goal, line, action …
     */
    public static Shape<String> use(String kind) {
        return shape(
                "file.not-text",
                (scalar, reading) -> {
                    Optional<String> id = words(scalar, reading);
                    id.ifPresent(it -> reading.use(kind, it, scalar.place()));
                    return id;
                },
                schema());
    }

    /** Returns the shape of a month such as {@code 2026-01}. */
    public static Shape<YearMonth> month() {
        return Dates.month();
    }

    /**
     * Returns the shape of the first month of a fiscal year, all of whose months can be written.
     */
    public static Shape<YearMonth> firstMonth() {
        return Dates.firstMonth();
    }

    /** Returns the shape of a day such as {@code 2026-01-31}. */
    public static Shape<LocalDate> date() {
        return Dates.day();
    }

    /** Returns the shape of a currency, by its ISO 4217 code. */
    public static Shape<CurrencyUnit> currency() {
        return new ScalarShape<>(
                "file.not-text",
                Texts::currency,
                currency -> Node.of(currency.getCode()),
                schema().with("pattern", Node.of("^[A-Z]{3}$")));
    }

    /** Returns the shape of a metric in the words of the company, as far as they are known. */
    public static Shape<Metric> metric() {
        return new ScalarShape<>(
                "file.not-text", Texts::metric, metric -> Node.of(metric.toString()), bounded());
    }

    /** Returns the shape of a metric with any names, of which not all may be known yet. */
    public static Shape<Metric> formula() {
        return new ScalarShape<>(
                "file.not-text",
                (scalar, reading) ->
                        words(scalar, reading)
                                .flatMap(it -> metric(it, Optional.empty(), scalar, reading)),
                metric -> Node.of(metric.toString()),
                bounded());
    }

    /** Returns the shape of values of which each has its word, such as {@code atLeast}. */
    public static <T> Shape<T> words(List<T> values, Function<T, String> word) {
        List<String> known = values.stream().map(word).toList();
        return new ScalarShape<>(
                "file.not-text",
                (scalar, reading) -> {
                    int index = known.indexOf(scalar.text());
                    if (index < 0) {
                        unknownWord(scalar, known, reading);
                    }
                    return index < 0 ? Optional.empty() : Optional.of(values.get(index));
                },
                value -> Node.of(word.apply(value)),
                Node.object().with("enum", Node.ofTexts(known.toArray(String[]::new))));
    }

    /** Returns the shape of an enum whose {@code AT_LEAST} is written {@code atLeast}. */
    public static <E extends Enum<E>> Shape<E> words(Class<E> type) {
        return words(List.of(type.getEnumConstants()), Texts::word);
    }

    /** Returns the word of a constant: {@code atLeast} of {@code AT_LEAST}. */
    public static String word(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }

    /** Returns the shape of {@code true} and {@code false}. */
    public static Shape<Boolean> truth() {
        return new ScalarShape<>(
                "file.not-truth",
                (scalar, reading) ->
                        scalar.kind() == Node.Kind.TRUTH
                                ? Optional.of(scalar.text().equalsIgnoreCase("true"))
                                : reading.otherThan("file.not-truth", scalar),
                Node::of,
                Node.object().with("type", Node.of("boolean")));
    }

    private static Shape<String> shape(
            String expected, ScalarShape.Reader<String> reader, Node.Fields schema) {
        return new ScalarShape<>(expected, reader, Node::of, schema);
    }

    private static Node.Fields schema() {
        return Node.object().with("type", Node.of("string"));
    }

    private static Node.Fields bounded() {
        return schema().with("maxLength", Node.of(Limits.TEXT_LETTERS.most()));
    }

    /** Returns the words of a text; it must have some, and be what it looks like. */
    private static Optional<String> words(Node.Scalar scalar, FileReading reading) {
        return characters(scalar, reading).flatMap(text -> seen(text, scalar, reading));
    }

    private static Optional<String> seen(String text, Node.Scalar scalar, FileReading reading) {
        if (Unseen.showsNothing(text)) {
            return reading.otherThan("file.blank-text", scalar);
        }
        if (text.strip().equals(DOTS)) {
            return reading.otherThan("file.dots-left", scalar);
        }
        OptionalInt turning = text.codePoints().filter(Unseen::isTurning).findFirst();
        if (turning.isPresent()) {
            int column = text.codePointCount(0, text.indexOf(turning.getAsInt()));
            reading.reportCharacter(scalar.placeOf(column), Invisible.turning(turning.getAsInt()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Returns the characters of a text; numbers and truth values are none. */
    private static Optional<String> characters(Node.Scalar scalar, FileReading reading) {
        if (scalar.kind() != Node.Kind.TEXT) {
            return reading.otherThan("file.not-text", scalar);
        }
        // Half of a pair, which JSON can escape, is no character and fits in no UTF-8 file.
        if (Unseen.hasHalfCharacter(scalar.text())) {
            return reading.otherThan("file.half-character", scalar);
        }
        int letters = scalar.text().codePointCount(0, scalar.text().length());
        if (!Limits.TEXT_LETTERS.allows(letters)) {
            reading.report(
                    scalar.place(),
                    Message.of("file.text-too-long")
                            .with("found", FileReading.quote(scalar))
                            .with("letters", letters)
                            .with("most", Limits.TEXT_LETTERS.most()));
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** Returns a key as the single value that it also is, to be read by the shape of one. */
    public static Node.Scalar ofKey(Node.Entry entry) {
        return new Node.Scalar(entry.place(), Node.Kind.TEXT, entry.key(), false, 0);
    }

    private static Optional<String> matching(
            Node.Scalar scalar, Pattern pattern, String key, FileReading reading) {
        return words(scalar, reading)
                .flatMap(
                        text ->
                                pattern.matcher(text).matches()
                                        ? Optional.of(text)
                                        : reading.otherThan(key, scalar));
    }

    private static Optional<CurrencyUnit> currency(Node.Scalar scalar, FileReading reading) {
        return words(scalar, reading)
                .flatMap(
                        code -> {
                            try {
                                CurrencyUnit currency = CurrencyUnit.of(code);
                                return currency.isPseudoCurrency()
                                        ? reading.otherThan("file.not-money", scalar)
                                        : Optional.of(currency);
                            } catch (IllegalCurrencyException e) {
                                return reading.otherThan("file.not-currency", scalar);
                            }
                        });
    }

    private static Optional<Metric> metric(Node.Scalar scalar, FileReading reading) {
        return words(scalar, reading)
                .flatMap(it -> metric(it, reading.known(Vocabulary.class), scalar, reading));
    }

    private static Optional<Metric> metric(
            String text, Optional<Vocabulary> vocabulary, Node.Scalar scalar, FileReading reading) {
        try {
            Metric metric =
                    vocabulary.isPresent()
                            ? Metric.parse(text, vocabulary.get())
                            : Metric.parse(text);
            WrittenMoney.check(metric, scalar, reading);
            return Optional.of(metric);
        } catch (MetricException e) {
            e.mistakes().stream()
                    .filter(it -> !mayBeLost(it, reading))
                    .forEach(it -> reading.report(placeOf(it, text, scalar), it.message()));
            return Optional.empty();
        }
    }

    /** A metric counts its columns in UTF-16 units, a file in characters. */
    private static Position placeOf(
            MetricException.Mistake mistake, String text, Node.Scalar scalar) {
        int before = Math.min(mistake.column() - 1, text.length());
        return scalar.placeOf(text.codePointCount(0, before));
    }

    /** A name may be unknown only because the place that gives it is broken. */
    private static boolean mayBeLost(MetricException.Mistake mistake, FileReading reading) {
        List<?> nearest =
                mistake.message().arg("nearest") instanceof List<?> near ? near : List.of();
        return switch (mistake.kind()) {
            case UNKNOWN_NAME ->
                    reading.mayBeLost("account", nearest)
                            || reading.mayBeLost("measure", nearest)
                            || reading.mayBeLost("ownMetric", nearest);
            case UNKNOWN_TAG ->
                    reading.mayBeLost("channel", nearest) || reading.mayBeLost("group", nearest);
            case FORM -> false;
        };
    }

    private static void unknownWord(Node.Scalar scalar, List<String> known, FileReading reading) {
        reading.report(
                scalar.place(),
                Message.of("file.unknown-word")
                        .with("found", FileReading.quote(scalar))
                        .with("known", known)
                        .with("nearest", Nearest.to(scalar.text(), known)));
    }
}
