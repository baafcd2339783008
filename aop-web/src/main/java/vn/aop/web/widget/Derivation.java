package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Why a number is what it is.
 *
 * @param label what the number is
 * @param value the number in full
 * @param undefined why there is no number, where there is none
 * @param formula how it was computed, empty for a number that was read
 * @param inputs the numbers it follows from, each with its own reason
 * @param source where it was read, empty for a number that was computed
 */
public record Derivation(
        String label,
        String value,
        Optional<String> undefined,
        Optional<Formula> formula,
        List<Derivation> inputs,
        Optional<ReadFrom> source) {

    /**
     * How a number was computed.
     *
     * @param words the formula in words
     * @param figures the formula with the figures filled in
     */
    public record Formula(List<Part> words, String figures) {

        public Formula {
            words = List.copyOf(words);
            requireNonNull(figures, "figures");
        }
    }

    /**
     * A part of a formula in words.
     *
     * @param text the words or the sign
     * @param isInput whether they name a number that goes into the formula
     */
    public record Part(String text, boolean isInput) {}

    /**
     * Where a number was read.
     *
     * @param kind the kind of source
     * @param place the place in it, in words
     * @param note how figures of this kind come about
     * @param href the address where it can be seen, if there is one
     */
    public record ReadFrom(String kind, String place, String note, Optional<String> href) {

        public ReadFrom {
            requireNonNull(kind, "kind");
            requireNonNull(place, "place");
            requireNonNull(note, "note");
            requireNonNull(href, "href");
        }
    }

    public Derivation {
        requireNonNull(label, "label");
        requireNonNull(value, "value");
        requireNonNull(undefined, "undefined");
        requireNonNull(formula, "formula");
        inputs = List.copyOf(inputs);
        requireNonNull(source, "source");
    }
}
