package vn.aop.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.IntUnaryOperator;

/** Texts as people compare them: letters and digits in lower case, with or without their marks. */
final class Letters {

    private static final int LETTERS_AND_DIGITS =
            types(
                    Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER);

    private static final int MARKS =
            types(
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK);

    /**
     * Alphabetic letters, those of Vietnamese among them, without their marks; 0 for one that was
     * not asked for yet. Letter by letter is several times faster than whole texts.
     */
    private static final char[] BARE = new char[0x1F00];

    private Letters() {}

    /** Returns text in lower case without marks, its words parted by single spaces. */
    static String plain(String text) {
        String parts = isAlphabetic(text) ? text : Normalizer.normalize(text, Form.NFD);
        return words(parts, Letters::withoutMarks);
    }

    private static boolean isAlphabetic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= BARE.length) {
                return false;
            }
        }
        return true;
    }

    /** Returns text in lower case with its marks, its words parted by single spaces. */
    static String marked(String text) {
        return words(Normalizer.normalize(text, Form.NFC), IntUnaryOperator.identity());
    }

    private static String words(String text, IntUnaryOperator shape) {
        StringBuilder words = new StringBuilder(text.length());
        boolean between = false;
        int written;
        for (int i = 0; i < text.length(); i += Character.charCount(written)) {
            written = text.codePointAt(i);
            int letter = shape.applyAsInt(written);
            int type = 1 << Character.getType(letter);
            if ((type & LETTERS_AND_DIGITS) != 0) {
                if (between && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(Character.toLowerCase(letter));
                between = false;
            } else {
                between |= (type & MARKS) == 0;
            }
        }
        return words.toString();
    }

    private static int withoutMarks(int letter) {
        if (letter >= BARE.length) {
            return letter;
        }
        if (BARE[letter] == 0) {
            String parts = Normalizer.normalize(Character.toString(letter), Form.NFD);
            BARE[letter] = parts.replace('đ', 'd').replace('Đ', 'D').charAt(0);
        }
        return BARE[letter];
    }

    private static int types(byte... types) {
        int bits = 0;
        for (byte type : types) {
            bits |= 1 << type;
        }
        return bits;
    }
}
