package vn.aop.core.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Lists of words by which free text is read, in both languages. They stand beside the code that
 * reads it, in {@code <name>_vi.properties} and {@code <name>_en.properties}: under each list's
 * name its phrases, parted by commas.
 *
 * <pre>{@code
 * Phrases more = Lexicon.beside(RefusedButPlanned.class, "refused").phrases("more");
 * }</pre>
 *
 * <p>Words that somebody chose for a name prove little: what is found by them alone is told, and is
 * never said to be a must.
 */
public final class Lexicon {

    private final List<ResourceBundle> lists;

    private Lexicon(List<ResourceBundle> lists) {
        this.lists = lists;
    }

    /**
     * Returns the word lists beside a class of the core.
     *
     * @param reader a class in whose package they stand
     * @param name their name, for example {@code refused}
     * @throws java.util.MissingResourceException if they are missing in a language
     */
    public static Lexicon beside(Class<?> reader, String name) {
        requireNonNull(name, "name");
        String file = reader.getPackageName() + "." + name;
        return new Lexicon(
                Stream.of(Language.values())
                        .map(it -> Locale.forLanguageTag(it.name().toLowerCase(Locale.ROOT)))
                        .map(it -> ResourceBundle.getBundle(file, it))
                        .toList());
    }

    /**
     * Returns the phrases of a list, the Vietnamese ones first.
     *
     * @throws java.util.MissingResourceException if there is no such list in a language
     */
    public List<String> list(String name) {
        return lists.stream()
                .flatMap(it -> Stream.of(it.getString(name).split(",")))
                .map(String::strip)
                .toList();
    }

    /** Returns a list to be looked for in many texts; see {@link #list}. */
    public Phrases phrases(String name) {
        return Phrases.of(list(name).toArray(String[]::new));
    }

    /**
     * Returns a list of ways to say something, but for those of another list, which sound alike;
     * see {@link #list}.
     */
    public Speech speech(String name, String alike) {
        return new Speech(list(name), list(alike));
    }
}
