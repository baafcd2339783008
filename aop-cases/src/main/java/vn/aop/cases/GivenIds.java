package vn.aop.cases;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ids like the names of things, without marks: {@code Hoa bó} is {@code hoa_bo}; none is taken
 * twice. A name without a letter of {@code a} to {@code z} is counted: {@code group_2}.
 */
final class GivenIds {

    private static final int LONGEST = 30;

    /** Letters that are a letter of {@code a} to {@code z} with more than a mark. */
    private static final Map<String, String> LETTERS =
            Map.of(
                    "đ", "d", "ð", "d", "ø", "o", "ł", "l", "ħ", "h", "ı", "i", "ß", "ss", "æ",
                    "ae", "œ", "oe", "þ", "th");

    private final String kind;
    private final Set<String> taken = new HashSet<>();

    /**
     * Begins to give ids.
     *
     * @param kind what is counted, for example {@code group}
     */
    GivenIds(String kind) {
        this.kind = kind;
    }

    /** Says that an id is taken. */
    void take(String id) {
        taken.add(id);
    }

    /** Returns the ids of things, in their order. */
    List<String> of(List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(it -> free(names.get(it), it)).toList();
    }

    private String free(String name, int index) {
        String id = id(name);
        String first = id.isEmpty() ? kind + "_" + (index + 1) : id;
        String free = first;
        for (int other = 2; !taken.add(free); other++) {
            free = first + "_" + other;
        }
        return free;
    }

    /** Returns the id that a name makes by itself; empty where it makes none. */
    static String id(String name) {
        String plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String id = plain.replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
    }
}
