package vn.aop.web.cases;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.aop.web.page.PageAddresses;

/** Makes it another day for a plan, and leads back to the page where that was wished. */
public final class TodayPage {

    private static final Pattern PAGE =
            Pattern.compile(
                    "(plan|projection|checks|desk|review|history|compare)([?]question=[a-z]{1,20})?");

    private final OpenCases cases;

    /** Makes the page for the plans of some cases. */
    public TodayPage(OpenCases cases) {
        this.cases = cases;
    }

    /** Makes it another day. */
    public void change(Context ctx) {
        String day = Optional.ofNullable(ctx.formParam("today")).orElse("");
        OpenCase open = cases.on(ctx.pathParam("case"), day);
        OwnCopies.remember(ctx, open);
        String page =
                Optional.ofNullable(ctx.formParam("page"))
                        .filter(it -> PAGE.matcher(it).matches())
                        .orElse("plan");
        ctx.redirect(PageAddresses.story(open.id()) + "/" + page, HttpStatus.SEE_OTHER);
    }
}
