package vn.aop.cases.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a text letter by letter and line by line, without regard to what it means. */
final class TextMutation {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.-]+");
    private static final int SHORT = 12;

    private final Random random;

    TextMutation(Random random) {
        this.random = random;
    }

    /**
     * Returns a text in which something is changed.
     *
     * @param other another text of the same kind
     */
    String mutate(String text, String other) {
        return switch (random.nextInt(16)) {
            case 0 -> insert(text, Odd.value(random));
            case 1 -> insert(text, Odd.character(random));
            case 2 -> replace(text, "");
            case 3 -> replace(text, Odd.value(random));
            case 4 -> replace(text, Odd.character(random));
            case 5 -> insert(text, slice(text));
            case 6 -> replace(text, slice(other));
            case 7, 8 -> word(text, Odd.value(random));
            case 9, 10 -> word(text, wordOf(random.nextBoolean() ? text : other));
            case 11 -> lines(text);
            case 12 -> lines(text);
            case 13 -> digit(text);
            case 14 -> cut(text);
            default -> splice(text, other);
        };
    }

    private int place(String text) {
        return random.nextInt(text.length() + 1);
    }

    private String insert(String text, String piece) {
        int at = place(text);
        return text.substring(0, at) + piece + text.substring(at);
    }

    private int length() {
        return 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : SHORT);
    }

    private String slice(String text) {
        int from = place(text);
        return text.substring(from, Math.min(text.length(), from + length()));
    }

    private String replace(String text, String piece) {
        int from = place(text);
        int to = Math.min(text.length(), from + length());
        return text.substring(0, from) + piece + text.substring(to);
    }

    private String word(String text, String instead) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        if (words.isEmpty()) {
            return text + instead;
        }
        MatchResult word = Odd.from(words, random);
        String put = random.nextInt(4) == 0 ? Odd.spoiled(word.group(), random) : instead;
        return text.substring(0, word.start()) + put + text.substring(word.end());
    }

    private String wordOf(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return words.isEmpty() ? "" : Odd.from(words, random).group();
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        int to = random.nextInt(lines.size());
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(to, lines.get(at));
            case 2 -> lines.add(to, lines.remove(at));
            case 3 -> lines.set(at, " " + lines.get(at));
            case 4 -> lines.set(at, lines.get(at).replaceFirst(" ", ""));
            case 5 -> lines.set(at, lines.get(at) + Odd.value(random));
            default -> lines.add(at, Odd.value(random));
        }
        String end = random.nextInt(20) == 0 ? Odd.character(random) : "\n";
        return String.join(end, lines);
    }

    private String digit(String text) {
        int at = place(text);
        for (int i = at; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return text.substring(0, i) + random.nextInt(10) + text.substring(i + 1);
            }
        }
        return text;
    }

    private String cut(String text) {
        int at = place(text);
        return random.nextInt(4) == 0 ? text.substring(at) : text.substring(0, at);
    }

    private String splice(String text, String other) {
        return text.substring(0, place(text)) + other.substring(place(other));
    }
}
