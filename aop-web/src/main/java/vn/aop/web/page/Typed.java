package vn.aop.web.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Unseen;

/**
 * What a visitor put into a form, as it was typed, so that a form that is shown again loses
 * nothing.
 *
 * @param values the values by field; a field of boxes has as many as are ticked
 */
public record Typed(Map<String, List<String>> values) {

    /** What no keyboard types and no file holds; what turns text around comes from a clipboard. */
    private static final Pattern CONTROLS =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\ufffe\\uffff\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]");

    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, all) -> copy.put(field, all.stream().map(Typed::bare).toList()));
        values = Map.copyOf(copy);
    }

    private static String bare(String value) {
        String bare = CONTROLS.matcher(value.replace("\r\n", "\n")).replaceAll("").strip();
        return Unseen.showsNothing(bare) ? "" : bare;
    }

    /** Returns how many letters a text has, as {@link Limits#TEXT_LETTERS} counts them. */
    public static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns whether no text is longer than it may be. */
    public boolean isWithinLimits() {
        return values.values().stream()
                .flatMap(List::stream)
                .allMatch(it -> Limits.TEXT_LETTERS.allows(letters(it)));
    }

    /** Returns what stands in the address of a visit. */
    public static Typed inAddress(Context ctx) {
        return new Typed(ctx.queryParamMap());
    }

    /** Returns what was sent by a visit. */
    public static Typed sent(Context ctx) {
        return new Typed(ctx.formParamMap());
    }

    /** Returns whether a field was there at all, even if it was empty. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Returns the text of a field, empty where there is none. */
    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** Returns the text of a field, if something was typed. */
    public Optional<String> find(String field) {
        return Optional.of(text(field)).filter(it -> !it.isEmpty());
    }

    /** Returns every value of a field. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Returns the same as if a field had not been there. */
    public Typed without(String field) {
        Map<String, List<String>> others = new LinkedHashMap<>(values);
        others.remove(field);
        return new Typed(others);
    }

    /** Returns the same with defaults in fields that were not there at all. */
    public Typed or(Map<String, List<String>> defaults) {
        Map<String, List<String>> all = new LinkedHashMap<>(defaults);
        all.putAll(values);
        return new Typed(all);
    }
}
