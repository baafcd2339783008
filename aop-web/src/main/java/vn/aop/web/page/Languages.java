package vn.aop.web.page;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;

/**
 * The language of each visitor: the one just asked for by {@code ?lang=en}, else the one asked for
 * before, which a cookie remembers, else Vietnamese.
 */
public final class Languages {

    /** The parameter and the cookie that name a language: {@code vi} or {@code en}. */
    static final String NAME = "lang";

    private static final String WORDING = "wording";

    private final Map<Language, Wording> wordings;

    /** Makes the languages from the words of each. */
    public Languages(Function<Language, Wording> wording) {
        Map<Language, Wording> each = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            each.put(language, wording.apply(language));
        }
        this.wordings = Collections.unmodifiableMap(each);
    }

    /** Returns the words of a language. */
    Wording in(Language language) {
        return wordings.get(language);
    }

    /** Chooses the language of a visit, and remembers it if it was just asked for. */
    public void choose(Context ctx) {
        Optional<Language> asked = find(ctx.queryParam(NAME));
        asked.ifPresent(language -> Keepsake.give(ctx, NAME, code(language)));
        Language language = asked.or(() -> find(ctx.cookie(NAME))).orElse(Language.VI);
        ctx.attribute(WORDING, wordings.get(language));
    }

    /** Returns the words of a visit's language. */
    public static Wording of(Context ctx) {
        Wording wording = ctx.attribute(WORDING);
        if (wording == null) {
            throw new IllegalStateException("The language of this visit was not chosen");
        }
        return wording;
    }

    /** Returns the short name of a language: {@code vi}, {@code en}. */
    static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Language> find(String code) {
        return Arrays.stream(Language.values()).filter(it -> code(it).equals(code)).findFirst();
    }
}
