package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

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
}
