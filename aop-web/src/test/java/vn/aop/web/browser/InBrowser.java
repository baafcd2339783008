package vn.aop.web.browser;

import com.microsoft.playwright.Page;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that look at pages in a browser: each one that asks for a {@link Page} gets a fresh one.
 * Nobody gets a page without this mark, so that {@code mvn verify -Pquick} can leave out all.
 *
 * <pre>{@code
 * @InBrowser
 * class HomePageTest {
 *     @Test
 *     void greets_in_vietnamese(Page page) { … }
 * }
 * }</pre>
 *
 * <p>Whatever measures a page or takes a picture of it does so through {@link StillPage}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(FreshPages.class)
public @interface InBrowser {}
