package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

/**
 * A number on the page that can be asked why.
 *
 * @param text the number as the page shows it
 * @param full the number in full
 * @param plain the number as machines read it, empty where there is none
 * @param why the address of its reason
 */
public record Figure(String text, String full, String plain, String why) {

    public Figure {
        requireNonNull(text, "text");
        requireNonNull(full, "full");
        requireNonNull(plain, "plain");
        requireNonNull(why, "why");
    }
}
