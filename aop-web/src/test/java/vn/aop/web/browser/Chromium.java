package vn.aop.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A headless browser for tests of the pages: the one that {@code AOP_BROWSER} names, or Chromium or
 * Chrome where Linux keeps them. On a machine without any, see {@link BrowserOnThisMachine}.
 *
 * <p>Most tests take a fresh page as a parameter instead: see {@link InBrowser}.
 */
public final class Chromium implements AutoCloseable {

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
    public static Chromium launch() {
        Path program = BrowserOnThisMachine.program();
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
                                            .setArgs(FLAGS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** Returns an empty page of a visitor nobody has seen: Vietnamese, without cookies or cache. */
    public Page newPage() {
        return newPage(new Browser.NewContextOptions().setLocale("vi-VN"));
    }

    /** Returns an empty page of a visitor as described, such as one with a phone's screen. */
    public Page newPage(Browser.NewContextOptions visitor) {
        return browser.newContext(visitor).newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
