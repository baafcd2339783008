package vn.aop.core.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vn.aop.core.figures.MetricException.Mistake;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/**
 * Reads a metric by recursive descent.
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = factor { ("*" | "/") factor }
 * factor  = "-" factor | "(" sum ")" | number | name [ "[" tag { "," tag } "]" ]
 * </pre>
 *
 * <p>A mistake of form ends the reading; unknown names and units that do not go together are
 * gathered, so that all of them are told at once.
 */
final class MetricParser {

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** What is made of units that do not go together: nobody knows what it counts itself. */
    private final Set<Metric> misfits = Collections.newSetFromMap(new IdentityHashMap<>());

    private int at;
    private int depth;

    MetricParser(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    Metric parse() {
        checkLength();
        Metric metric = sum();
        skipBlanks();
        if (at < text.length()) {
            throw unexpected();
        }
        if (!mistakes.isEmpty()) {
            throw refusal();
        }
        return metric;
    }

    /** A metric is written with more blanks than people type, so those do not count. */
    private void checkLength() {
        int letters = 0;
        for (int place = 0; place < text.length(); place++) {
            letters += isBlank(text.charAt(place)) ? 0 : 1;
            if (!Limits.METRIC_LETTERS.allows(letters)) {
                throw formMistake(
                        place,
                        Message.of("metric.too-long").with("most", Limits.METRIC_LETTERS.most()));
            }
        }
    }

    private Metric sum() {
        Metric left = product();
        for (int start = next("+-"); start >= 0; start = next("+-")) {
            left = combined(start, left, product());
        }
        return left;
    }

    private Metric product() {
        Metric left = factor();
        for (int start = next("*/"); start >= 0; start = next("*/")) {
            left = combined(start, left, factor());
        }
        return left;
    }

    private Metric factor() {
        if (!Limits.METRIC_LEVELS.allows(++depth)) {
            throw formMistake(
                    at, Message.of("metric.too-deep").with("most", Limits.METRIC_LEVELS.most()));
        }
        Metric factor = next("-") >= 0 ? new Metric.Negative(factor()) : atom();
        depth--;
        return factor;
    }

    private Metric atom() {
        int open = next("(");
        if (open >= 0) {
            Metric inner = sum();
            if (next(")") < 0) {
                throw at < text.length()
                        ? unexpected()
                        : formMistake(open, Message.of("metric.open-parenthesis"));
            }
            return inner;
        }
        skipBlanks();
        if (at < text.length() && isDigit(text.charAt(at))) {
            return number();
        }
        return name();
    }

    private Metric number() {
        int start = at;
        skipDigits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            skipDigits();
        }
        if (!Limits.NUMBER_LETTERS.allows(at - start)) {
            throw formMistake(
                    start,
                    Message.of("metric.too-many-digits")
                            .with("most", Limits.NUMBER_LETTERS.most()));
        }
        return new Metric.Number(new BigDecimal(text.substring(start, at)));
    }

    private Metric name() {
        int start = at;
        String name = word(vocabulary.names(), Mistake.Kind.UNKNOWN_NAME);
        checkKnown(start, name, vocabulary.names(), Mistake.Kind.UNKNOWN_NAME);
        List<String> tags = new ArrayList<>();
        int open = next("[");
        if (open >= 0) {
            int end;
            do {
                skipBlanks();
                int tagStart = at;
                String tag = word(vocabulary.tags(), Mistake.Kind.UNKNOWN_TAG);
                checkTag(tagStart, tag, tags);
                tags.add(tag);
                end = at;
            } while (next(",") >= 0);
            if (next("]") < 0) {
                throw unclosed(open, end);
            }
        }
        return named(start, name, tags);
    }

    private Metric named(int start, String name, List<String> tags) {
        Metric metric = vocabulary.metric(name, tags);
        boolean mayCount = vocabulary.hasOwnNames() && !vocabulary.names().contains(name);
        if (mayCount || vocabulary.isWithoutMeaning(name)) {
            misfits.add(metric);
        } else if (metric instanceof Metric.Own own) {
            checkNarrowed(start, own);
        }
        return metric;
    }

    /** A formula that speaks of one channel already cannot be asked for another. */
    private void checkNarrowed(int start, Metric.Own own) {
        List<String> inside =
                own.formula().formula().selections().stream()
                        .flatMap(it -> it.tags().stream())
                        .toList();
        own.tags().stream()
                .filter(tag -> inside.stream().anyMatch(other -> sameDimension(tag, other)))
                .findFirst()
                .ifPresent(
                        tag ->
                                mistake(
                                        start,
                                        Message.of("metric.narrowed-twice")
                                                .with("name", own.formula().id())
                                                .with("tag", tag)
                                                .with("formula", own.formula().formula())));
    }

    /** What follows the last tag of a bracket may be a slip within it, or the bracket is open. */
    private MetricException unclosed(int open, int end) {
        if (at == text.length()) {
            return formMistake(open, Message.of("metric.open-bracket"));
        }
        int close = text.indexOf(']', at);
        int nextOpen = text.indexOf('[', at);
        boolean closesLater = close >= 0 && (nextOpen < 0 || close < nextOpen);
        return closesLater
                ? unexpected()
                : formMistake(
                        end,
                        Message.of("metric.missing-bracket")
                                .with("before", text.substring(open, end)));
    }

    private String word(Collection<String> known, Mistake.Kind kind) {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (Names.isMetricName(word)) {
            return word;
        }
        if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
            unknown(start, word, known, kind);
            throw refusal();
        }
        at = start;
        throw unexpected();
    }

    private void checkKnown(int start, String name, Collection<String> known, Mistake.Kind kind) {
        if (!vocabulary.isOpen() && !known.contains(name)) {
            unknown(start, name, known, kind);
        }
    }

    private void unknown(int start, String name, Collection<String> known, Mistake.Kind kind) {
        String key =
                kind == Mistake.Kind.UNKNOWN_NAME ? "metric.unknown-name" : "metric.unknown-tag";
        mistake(
                start,
                kind,
                Message.of(key)
                        .with("name", name)
                        .with("nearest", Nearest.to(name, known))
                        .with("known", known));
    }

    private void checkTag(int start, String tag, List<String> before) {
        checkKnown(start, tag, vocabulary.tags(), Mistake.Kind.UNKNOWN_TAG);
        before.stream()
                .filter(other -> sameDimension(tag, other))
                .findFirst()
                .ifPresent(
                        other ->
                                mistake(
                                        start,
                                        Message.of("metric.two-of-one-kind")
                                                .with("tag", tag)
                                                .with("other", other)));
    }

    private boolean sameDimension(String tag, String other) {
        return vocabulary.channels().contains(tag) && vocabulary.channels().contains(other)
                || vocabulary.groups().contains(tag) && vocabulary.groups().contains(other);
    }

    private Metric combined(int start, Metric left, Metric right) {
        Operator operator = operator(text.charAt(start));
        Metric combined = new Metric.Combined(operator, left, right);
        if (misfits.contains(left) || misfits.contains(right)) {
            misfits.add(combined);
        } else if (!vocabulary.isOpen() && !unitsFit(operator, left, right)) {
            misfits.add(combined);
            mistake(
                    start,
                    Message.of("metric.units")
                            .with("operator", operator.sign())
                            .with("left", left)
                            .with("leftUnit", left.unit())
                            .with("right", right)
                            .with("rightUnit", right.unit()));
        }
        return combined;
    }

    private static boolean unitsFit(Operator operator, Metric left, Metric right) {
        Unit one = left.unit();
        Unit other = right.unit();
        return switch (operator) {
            case PLUS, MINUS -> one.equals(other) || isConstant(left) || isConstant(right);
            case TIMES -> one.times(other).isPresent();
            case DIVIDE -> one.dividedBy(other).isPresent();
        };
    }

    private static boolean isConstant(Metric metric) {
        return metric.unit() == Unit.RATIO && metric.selections().isEmpty();
    }

    private static Operator operator(char symbol) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol() == symbol) {
                return operator;
            }
        }
        throw new IllegalStateException("No operator is written " + symbol);
    }

    /** Steps over one of some characters and returns its place, or −1 if none of them is next. */
    private int next(String characters) {
        skipBlanks();
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0 ? at++ : -1;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private MetricException unexpected() {
        return at < text.length()
                ? formMistake(at, Message.of("metric.unexpected").with("found", wordAt(at)))
                : formMistake(at, Message.of("metric.unfinished"));
    }

    private String wordAt(int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.max(end, text.offsetByCodePoints(start, 1)));
    }

    private MetricException formMistake(int place, Message message) {
        mistake(place, message);
        return refusal();
    }

    private MetricException refusal() {
        mistakes.sort(Comparator.comparingInt(Mistake::column));
        return new MetricException(text, mistakes);
    }

    private void mistake(int place, Message message) {
        mistake(place, Mistake.Kind.FORM, message);
    }

    private void mistake(int place, Mistake.Kind kind, Message message) {
        mistakes.add(new Mistake(place + 1, kind, message));
    }
}
