package vn.aop.web.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that asks for a {@link Page} a fresh one. All tests of a run share one browser.
 */
final class FreshPages implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        // What the stores hold is closed by JUnit: the browser after the run, the page after its
        // test.
        Chromium chromium =
                test.getRoot()
                        .getStore(OURS)
                        .getOrComputeIfAbsent(
                                Chromium.class, key -> Chromium.launch(), Chromium.class);
        Page page = chromium.newPage();
        test.getStore(OURS).put(Page.class, (AutoCloseable) page.context()::close);
        return page;
    }
}
