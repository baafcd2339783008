package vn.aop.core.text;

import static java.util.Objects.requireNonNull;

/**
 * A text that a planner wrote, in Vietnamese and in English.
 *
 * <p>A text given in one language only stands in both, so that nothing a planner wrote is ever
 * missing from a page.
 *
 * <p>It is what it looks like: no wording is blank to the eye, holds half a character or one that
 * turns the text beside it.
 *
 * @param vi the Vietnamese wording
 * @param en the English wording
 */
public record Text(String vi, String en) {

    public Text {
        requireNonNull(vi, "vi");
        requireNonNull(en, "en");
        requireSeen(vi);
        requireSeen(en);
    }

    private static void requireSeen(String wording) {
        if (Unseen.showsNothing(wording)) {
            throw new IllegalArgumentException("A text is blank; give some words");
        }
        if (Unseen.hasHalfCharacter(wording) || Unseen.hasTurning(wording)) {
            throw new IllegalArgumentException(
                    "A text holds half a character or one that turns the text beside it: "
                            + Unseen.shown(wording));
        }
    }

    /** Returns a text whose one wording stands in both languages. */
    public static Text of(String both) {
        return new Text(both, both);
    }

    /** Returns a text from its two wordings. */
    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    /** Returns the wording in a language. */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** Returns whether one wording stands in both languages. */
    public boolean isPlain() {
        return vi.equals(en);
    }

    /**
     * Returns whether somebody would say that this is the same text: its letters and digits are
     * those of the other one in either language, whatever the case, blanks and punctuation. {@code
     * Hộp quà} is {@code hộp quà!} and not {@code hộp qua}.
     */
    public boolean isSameAs(Text other) {
        return isSame(vi, other.vi) || isSame(en, other.en);
    }

    private static boolean isSame(String one, String other) {
        String letters = Letters.marked(one);
        return one.equals(other) || !letters.isEmpty() && letters.equals(Letters.marked(other));
    }
}
