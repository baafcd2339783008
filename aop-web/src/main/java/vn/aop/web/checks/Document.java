package vn.aop.web.checks;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.check.LessonPage;
import vn.aop.core.text.Language;
import vn.aop.web.answer.Markdown;
import vn.aop.web.page.PageAddresses;

/**
 * A document of the folders {@code docs/checks} and {@code docs/lessons} as a part of a page. Links
 * between documents lead to their pages here.
 */
final class Document {

    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:\\.\\./(?<shelf>checks|lessons)/)?(?<name>[a-z]+(?:-[a-z]+)*)(?<en>\\.en)?\\.md");
    private static final Pattern ELSEWHERE = Pattern.compile("https?://.*|#.*");

    private final Shelf shelf;
    private final RuleWords words;

    private Document(Shelf shelf, RuleWords words) {
        this.shelf = shelf;
        this.words = words;
    }

    /** A folder of documents. */
    enum Shelf {
        CHECKS,
        LESSONS
    }

    /**
     * Returns a document as safe HTML.
     *
     * @param shelf the folder in which it stands
     */
    static String html(String markdown, Shelf shelf, RuleWords words) {
        return Markdown.html(
                markdown,
                words.wording().say("table.scrolls"),
                new Document(shelf, words)::address);
    }

    /** Where a link leads on these pages; empty where there is nothing. */
    private Optional<String> address(String link) {
        Matcher beside = BESIDE.matcher(link);
        if (beside.matches()) {
            return page(shelf(beside.group("shelf")), beside.group("name"))
                    .map(it -> it + language(beside.group("en") != null));
        }
        return Optional.of(link).filter(it -> ELSEWHERE.matcher(it).matches());
    }

    private Shelf shelf(String name) {
        return Arrays.stream(Shelf.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(shelf);
    }

    private Optional<String> page(Shelf on, String name) {
        Language language = words.wording().language();
        return on == Shelf.LESSONS
                ? LessonPage.of(name, language).map(it -> PageAddresses.lesson(name))
                : words.page(name).map(it -> PageAddresses.rule(name));
    }

    private String language(boolean isEnglish) {
        boolean isOther = isEnglish != (words.wording().language() == Language.EN);
        return isOther ? "?lang=" + (isEnglish ? "en" : "vi") : "";
    }
}
