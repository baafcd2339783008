package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;

/**
 * What stands around every page.
 *
 * @param words the words of the reader's language
 * @param title the page's title
 * @param tabs the pages beside this one, if it belongs to a case
 * @param languages this page in each language
 * @param assets the files of every page
 */
public record Frame(
        Wording words, String title, Optional<Tabs> tabs, List<Link> languages, Assets assets) {

    /**
     * The pages of a case.
     *
     * @param name the name of the case
     * @param links its pages in the order of the learner's road
     */
    public record Tabs(String name, List<Link> links) {

        public Tabs {
            requireNonNull(name, "name");
            links = List.copyOf(links);
        }
    }

    public Frame {
        requireNonNull(words, "words");
        requireNonNull(title, "title");
        requireNonNull(tabs, "tabs");
        languages = List.copyOf(languages);
        requireNonNull(assets, "assets");
    }

    /** Returns the short name of the page's language, for {@code <html lang>}. */
    public String lang() {
        return Languages.code(words.language());
    }

    /** Returns the words of a key. */
    public String say(String key, Object... namesAndFacts) {
        return words.say(key, namesAndFacts);
    }
}
