package vn.aop.core.text;

/**
 * Characters that nobody sees, and those that turn what stands beside them, so that a reader sees
 * another text than the one that is there (Unicode Standard Annex 9, explicit formatting).
 */
public final class Unseen {

    /** Shapes of one letter or picture are joined by these; they are part of what is seen. */
    private static final int FIRST_JOINED = 0x300;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Unseen() {}

    /**
     * Returns whether a character turns the direction of what follows: U+202A to U+202E, U+2066 to
     * U+2069.
     */
    public static boolean isTurning(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Returns whether a text holds a character that {@link #isTurning}. */
    public static boolean hasTurning(String text) {
        return text.codePoints().anyMatch(Unseen::isTurning);
    }

    /** Returns whether a text holds half of a surrogate pair, which is no character. */
    public static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /**
     * Returns whether a text shows nothing: it is empty, or all of it are spaces and unseen
     * characters.
     */
    public static boolean showsNothing(String text) {
        return text.codePoints().allMatch(c -> isBlank(c) || isUnseen(c) || isIgnorable(c));
    }

    /**
     * Returns whether a character has no shape of its own though it counts as a letter, a mark or a
     * sign: fillers, joiners, variation selectors and tags (the property
     * Default_Ignorable_Code_Point of the Unicode Character Database, where {@link #isUnseen} does
     * not have it), and the pattern of no dots.
     */
    private static boolean isIgnorable(int c) {
        return c == 0x34F
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || isIn(c, 0x115F, 0x1160)
                || isIn(c, 0x17B4, 0x17B5)
                || isIn(c, 0x180B, 0x180F)
                || isIn(c, 0x2060, 0x206F)
                || isIn(c, 0xFE00, 0xFE0F)
                || isIn(c, 0xFFF0, 0xFFF8)
                || isIn(c, 0xE0000, 0xE0FFF);
    }

    private static boolean isIn(int c, int first, int last) {
        return first <= c && c <= last;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Returns a text as a message may quote it: characters that nobody sees and that no keyboard
     * types stand as {@code <U+202E>}. Spaces of any width stay, line ends become spaces.
     */
    public static String shown(String text) {
        if (text.codePoints().noneMatch(Unseen::isUnseen)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int before = 0;
        for (int c : text.codePoints().toArray()) {
            boolean joins = (c == JOINER || c == NON_JOINER) && before >= FIRST_JOINED;
            boolean stays = joins || !isUnseen(c);
            shown.append(stays ? Character.toString(c) : "<U+%04X>".formatted(c));
            before = stays ? c : 0;
        }
        return shown.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> isNoCharacter(c);
        };
    }

    /**
     * Of 66 numbers Unicode says that they are never characters: the last two of each plane, and 32
     * more.
     */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || isIn(c, 0xFDD0, 0xFDEF);
    }
}
