package vn.aop.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A headless browser for tests of the pages: the one that {@code AOP_BROWSER} names, or Chromium or
 * Chrome where Linux keeps them. On a machine without any, see {@link BrowserOnThisMachine}.
 *
 * <p>Tests take a fresh page as a parameter: see {@link InBrowser}.
 */
final class Chromium implements AutoCloseable {

    /**
     * Quiet: no sandbox (containers run as root), and no calls home that a closed network refuses.
     */
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /**
     * How long anything of a page may take. Only a page that will never do it should use this up: a
     * busy machine is no mistake of the page.
     */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts a browser, which takes some seconds; installs one first if the machine has none.
     *
     * @throws IllegalStateException if there is no browser or no Node.js; the message says how to
     *     get it
     */
    static Chromium launch() {
        Path program = BrowserOnThisMachine.program();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        Map.of(
                                                "PLAYWRIGHT_NODEJS_PATH",
                                                NodeOnThisMachine.program().toString(),
                                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                "1")));
        try {
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(program)
                                            .setHeadless(true)
                                            .setTimeout(PATIENCE.toMillis())
                                            .setArgs(FLAGS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /**
     * Returns an empty page of a visitor nobody has seen: Vietnamese, without cookies or cache, and
     * spared from whatever moves.
     */
    Page newPage() {
        BrowserContext visitor =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("vi-VN")
                                .setReducedMotion(ReducedMotion.REDUCE));
        visitor.setDefaultTimeout(PATIENCE.toMillis());
        visitor.setDefaultNavigationTimeout(PATIENCE.toMillis());
        visitor.addInitScript(StillPage.COUNTING_TIMERS);
        return visitor.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
