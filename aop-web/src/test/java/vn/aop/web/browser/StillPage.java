package vn.aop.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A page that has come to rest: its letters and charts are drawn, nothing moves, and no answer is
 * awaited. A page in motion looks other on a slow machine than on a fast one, so whatever measures
 * a page or takes a picture of it begins here.
 */
public final class StillPage {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Runs before the scripts of a page: what these begin in a moment is known to be awaited. */
    static final String COUNTING_TIMERS =
            """
            (() => {
                const awaited = new Set();
                const begin = window.setTimeout.bind(window);
                const end = window.clearTimeout.bind(window);
                window.setTimeout = (work, delay = 0, ...args) => {
                    const timer = begin(() => { awaited.delete(timer); work(...args); }, delay);
                    if (delay <= 2000) {
                        awaited.add(timer);
                    }
                    return timer;
                };
                window.clearTimeout = timer => { awaited.delete(timer); end(timer); };
                window.awaitedTimers = () => awaited.size;
            })()
            """;

    /** Returns when two frames in a row show the same; fails if that takes longer than patience. */
    private static final String COMES_TO_REST =
            """
            async ([patience, mayWait]) => {
                const drawn = place => {
                    const chart = window.echarts.getInstanceByDom(place);
                    return chart && chart.getZr().animation.isFinished();
                };
                const restless = {
                    'the page loads': () => document.readyState !== 'complete',
                    'letters are loaded': () => document.fonts.status !== 'loaded',
                    'a picture is loaded': () => [...document.images].some(it => !it.complete),
                    'something moves': () => document.getAnimations().some(it => it.playState !== 'finished'),
                    'a chart is drawn': () => window.echarts
                        && [...document.querySelectorAll('.chart[data-table]:not([hidden])')].some(it => !drawn(it)),
                    'an answer comes in': () => document.querySelector('.htmx-swapping, .htmx-settling'),
                    'a script waits': () => !mayWait && window.awaitedTimers() > 0,
                    'an answer is awaited': () => !mayWait && document.querySelector('.htmx-request')
                };
                const still = () => Object.keys(restless).find(what => restless[what]());
                const frame = () => new Promise(shown => requestAnimationFrame(shown));
                window.scrollTo({ top: 0, behavior: 'instant' });
                const begun = performance.now();
                for (let calm = 0; calm < 2; await frame()) {
                    const what = still();
                    calm = what ? 0 : calm + 1;
                    if (performance.now() - begun > patience) {
                        throw new Error(location + ' does not come to rest: ' + what);
                    }
                }
            }
            """;

    private final Page page;

    private StillPage(Page page) {
        this.page = page;
    }

    /** Waits until a page has come to rest, and looks at it from its top. */
    public static StillPage of(Page page) {
        return of(page, false);
    }

    /** Like {@link #of}, except that an answer may be on its way: what people see meanwhile. */
    public static StillPage whileAnAnswerIsAwaited(Page page) {
        return of(page, true);
    }

    private static StillPage of(Page page, boolean mayWait) {
        page.waitForLoadState();
        page.evaluate(COMES_TO_REST, List.of((double) Chromium.PATIENCE.toMillis(), mayWait));
        return new StillPage(page);
    }

    /** Asserts that everything fits into the window and that nobody is kept out: WCAG 2.2 AA. */
    public void keepsNobodyOut() {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s fits its window", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(violations()).as("what keeps people out of %s", page.url()).isEmpty();
    }

    /** Returns what keeps people out, as the name of the rule and the first place it is broken. */
    List<String> violations() {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    /** Returns what is seen in the window, as PNG. */
    public byte[] picture() {
        return page.screenshot();
    }

    /** Returns how far below the upper edge of the window the last of what matches begins. */
    public double top(String selector) {
        return page.locator(selector).last().boundingBox().y;
    }

    /** Returns how far below the upper edge of the window the last of what matches ends. */
    public double bottom(String selector) {
        return top(selector) + page.locator(selector).last().boundingBox().height;
    }
}
