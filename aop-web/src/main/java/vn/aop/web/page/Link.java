package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.check.LessonPage;
import vn.aop.core.text.Language;

/**
 * A link to a page.
 *
 * @param text what it says
 * @param href the address
 * @param isCurrent whether it leads to the page that shows it
 */
public record Link(String text, String href, boolean isCurrent) {

    public Link {
        requireNonNull(text, "text");
        requireNonNull(href, "href");
    }

    /** Returns a link to another page. */
    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }

    /** Returns links to the lessons to begin with, in their order. */
    public static List<Link> toFirstLessons(Language language) {
        return LessonPage.first(language).stream()
                .map(it -> to(it.title(), PageAddresses.lesson(it.topic())))
                .toList();
    }
}
