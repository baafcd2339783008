package vn.aop.web.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/**
 * How a form, and what stands behind the question mark of an address, is written: letters of UTF-8,
 * each byte as it is or as {@code %} and two digits.
 */
final class Encoded {

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Encoded() {}

    /** Returns whether fields are written like that, so that all that was meant can be read. */
    static boolean isReadable(byte[] form) {
        String escaped = new String(form, ISO_8859_1);
        return !BROKEN.matcher(escaped).find()
                && isUtf8(URLDecoder.decode(escaped, ISO_8859_1).getBytes(ISO_8859_1));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }
}
