package vn.aop.cases.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.text.Language;

/**
 * The words for thousands, millions and billions that people type behind a number, in both
 * languages. They stand in {@code units_vi.properties} and {@code units_en.properties}.
 *
 * @param powers each word with its power of ten
 * @param halves words that add half of the unit before them
 */
record UnitWords(Map<String, Integer> powers, List<String> halves) {

    private static final Map<String, Integer> UNITS =
            Map.of("thousand", 3, "million", 6, "billion", 9);

    UnitWords {
        powers = Map.copyOf(powers);
        halves = List.copyOf(halves);
    }

    /** Returns the words of both languages. */
    static UnitWords load() {
        Map<String, Integer> powers = new HashMap<>();
        UNITS.forEach((unit, power) -> words(unit).forEach(it -> powers.put(it, power)));
        return new UnitWords(powers, words("half").toList());
    }

    private static Stream<String> words(String list) {
        return Stream.of(Language.values())
                .map(it -> Sentences.load(UnitWords.class, "units", it).get(list))
                .flatMap(it -> Stream.of(it.split(",")))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    /** Returns the words as alternatives of a pattern, longer ones first. */
    String pattern() {
        return powers.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** Returns a text without the half at its end; empty where it has none. */
    Optional<String> beforeHalf(String text) {
        return halves.stream()
                .map(it -> " " + it)
                .filter(text::endsWith)
                .map(it -> text.substring(0, text.length() - it.length()))
                .findFirst();
    }
}
