package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;

/**
 * What stands around every page.
 *
 * @param words the words of the reader's language
 * @param title the page's title
 * @param tabs the pages beside this one, if it belongs to a case
 * @param languages this page in each language
 * @param assets the files of every page
 * @param leftOut what was added to the program and cannot be used, in sentences
 */
public record Frame(
        Wording words,
        String title,
        Optional<Tabs> tabs,
        List<Link> languages,
        Assets assets,
        List<String> leftOut) {

    /**
     * The pages of a case.
     *
     * @param name the name of the case
     * @param links its pages in the order of the learner's road
     * @param today the day that it is there, on pages that depend on it
     */
    public record Tabs(String name, List<Link> links, Optional<Today> today) {

        public Tabs {
            requireNonNull(name, "name");
            links = List.copyOf(links);
            requireNonNull(today, "today");
        }

        /** Returns the same, leading back to some address of the case after the day is changed. */
        public Tabs backTo(String page) {
            return new Tabs(name, links, today.map(it -> it.backTo(page)));
        }
    }

    /**
     * The day that it is for a plan, shown and to be changed.
     *
     * @param told the sentence that says it
     * @param value the day as a form writes it
     * @param action the address that changes it
     * @param page where to go on afterwards, within the case
     */
    public record Today(String told, String value, String action, String page) {

        Today backTo(String other) {
            return new Today(told, value, action, other);
        }
    }

    public Frame {
        requireNonNull(words, "words");
        requireNonNull(title, "title");
        requireNonNull(tabs, "tabs");
        languages = List.copyOf(languages);
        requireNonNull(assets, "assets");
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the short name of the page's language, for {@code <html lang>}. */
    public String lang() {
        return Languages.code(words.language());
    }

    /** Returns the words of a key. */
    public String say(String key) {
        return words.say(key);
    }

    /** Returns the words of a message. */
    public String say(Message message) {
        return words.say(message);
    }
}
