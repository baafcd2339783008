package vn.aop.web.copy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a copy: the case that it was made of, and a part that nobody can guess. Who knows the
 * id may see and change the copy. For example {@code babycare-house~k3f9x2m7qd4w}.
 *
 * @param caseId the id of the case
 * @param secret the part that nobody can guess
 */
public record CopyId(String caseId, String secret) {

    /** Letters and digits that are not taken for each other when somebody reads them out. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z0-9][a-z0-9-]{0,63})~([" + LETTERS + "]{" + LENGTH + "})");

    /** Also mistyped, and with letters escaped: who reads that knows the rest soon enough. */
    private static final Pattern SECRET = Pattern.compile("(~|%(?:25)*7[Ee])[a-zA-Z0-9%]+");

    public CopyId {
        requireNonNull(caseId, "caseId");
        requireNonNull(secret, "secret");
        if (!WRITTEN.matcher(caseId + "~" + secret).matches()) {
            throw new IllegalArgumentException(
                    "%s~%s is not the id of a copy; write it like babycare-house~k3f9x2m7qd4w"
                            .formatted(caseId, secret));
        }
    }

    /** Returns an id for another copy of a case. */
    public static CopyId another(String caseId, RandomGenerator random) {
        StringBuilder secret = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(it -> secret.append(LETTERS.charAt(it)));
        return new CopyId(caseId, secret.toString());
    }

    /** Returns the id that a text writes, if it does. */
    public static Optional<CopyId> find(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new CopyId(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /**
     * Returns a text without the secrets of the ids in it, however written, as a log may tell it.
     */
    public static String veiled(String text) {
        return SECRET.matcher(text).replaceAll("$1…");
    }

    /** Writes {@code babycare-house~k3f9x2m7qd4w}. */
    @Override
    public String toString() {
        return caseId + "~" + secret;
    }
}
