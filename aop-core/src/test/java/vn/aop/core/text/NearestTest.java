package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @Property
    void nearness_goes_both_ways(@ForAll("words") String a, @ForAll("words") String b) {
        boolean there = !Nearest.to(a, List.of(b)).isEmpty();
        boolean back = !Nearest.to(b, List.of(a)).isEmpty();

        assertThat(there).isEqualTo(back);
    }

    @Property
    void a_name_is_nearest_to_itself(@ForAll("words") String word) {
        List<String> nearest = Nearest.to(word, List.of("revenue", word, "cash", "stock"));

        assertThat(nearest).startsWith(word);
    }

    @Property
    void one_letter_more_or_less_is_near(@ForAll("words") String word) {
        Assume.that(word.length() >= 2);
        assertThat(Nearest.to(word + "x", List.of(word))).containsExactly(word);
        assertThat(Nearest.to(word, List.of(word + "x"))).containsExactly(word + "x");
    }

    /** Distances by Levenshtein 1966: insertion, deletion, replacement; a swap counts as two. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "revenu, revenue, true",
        "revnue, revenue, true",
        "revanue, revenue, true",
        "reveune, revenue, true",
        "REVENUE, revenue, true",
        "reven, revenue, true",
        "reve, revenue, false",
        "rxvxnxe, revenue, false",
        "G9, G1, false",
        "g1, G1, true",
        "G10, G1, true",
        "onlin, online, true",
        "stor, store, true",
        "toy, toys, true",
        "ab, cd, false",
        "abcd, abxy, false",
        "abc, axy, false",
        "cash, stock, false",
        "goals-imply-shrink, goals-imply-shrinking, true",
        "goals-imply-shrinking, goals-imply-shrink, true",
        "Purchases-over-margin, purchases-over-margin-room, true",
        "goals-imply, goals-imply-shrinking, false",
        "goalz-imply-shrink, goals-imply-shrinking, false",
    })
    void two_edits_or_a_missing_end_and_a_third_of_the_letters_are_near(
            String name, String known, boolean near) {
        assertThat(Nearest.to(name, List.of(known)).contains(known)).isEqualTo(near);
    }

    @Test
    void offers_three_at_most_the_nearest_first_then_by_name() {
        List<String> nearest = Nearest.to("G1", List.of("G4", "G15", "G13", "G1", "G13", "G11"));

        assertThat(nearest).containsExactly("G1", "G11", "G13");
    }

    @Test
    void offers_nothing_for_an_empty_or_endless_name() {
        assertThat(Nearest.to("", List.of("a"))).isEmpty();
        assertThat(Nearest.to("a".repeat(101), List.of("a".repeat(100)))).isEmpty();
        assertThat(Nearest.to("a".repeat(100), List.of("a".repeat(99)))).isNotEmpty();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcé_1").ofMinLength(1).ofMaxLength(6);
    }
}
