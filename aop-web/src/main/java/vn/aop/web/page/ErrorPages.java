package vn.aop.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.web.copy.NotKept;
import vn.aop.web.copy.UnreadableCopy;

/** Says in the visitor's language what went wrong and what to do next. */
public final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final SparingLog mistakes = new SparingLog(LOG);
    private final SparingLog failures = new SparingLog(LOG);
    private final Pages pages;

    /** Makes error pages. */
    public ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** Shows why a question is refused. */
    public void refused(Refusal refusal, Context ctx) {
        if (refusal.isUnread()) {
            mistakes.warn(
                    asked(ctx) + ": " + refusal.status().getCode() + " " + refusal.getMessage());
        }
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            ctx.header("Retry-After", Integer.toString(Limits.SECONDS.most()));
        }
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE
                && ctx.header("HX-Request") != null) {
            say(ctx, refusal);
        } else {
            show(ctx, refusal.status(), refusal.reason());
        }
    }

    /** A script says it beside what somebody has typed, in place of a whole page. */
    private static void say(Context ctx, Refusal refusal) {
        ctx.status(refusal.status());
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("text/plain; charset=utf-8");
        ctx.result(Languages.of(ctx).say(refusal.reason()));
    }

    /** Shows what must be mended in the files of a copy. */
    public void unreadable(UnreadableCopy broken, Context ctx) {
        failures.warn(asked(ctx) + ": " + broken.getMessage());
        FileProblem first = broken.problems().get(0);
        show(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                Message.of("error.unreadable-copy")
                        .with("place", first.place())
                        .with("problem", first.message()));
    }

    /** Shows that there is nothing at an address, or that it cannot be used like that. */
    public void unanswered(HttpResponseException refusal, Context ctx) {
        refusal.getDetails().forEach((name, value) -> allow(ctx, name, value));
        HttpStatus status = HttpStatus.forStatus(refusal.getStatus());
        String key =
                status == HttpStatus.NOT_FOUND
                        ? "error.no-page"
                        : status == HttpStatus.METHOD_NOT_ALLOWED
                                ? "error.only-look"
                                : status == HttpStatus.CONTENT_TOO_LARGE
                                        ? "error.too-large"
                                        : "error.not-understood";
        show(ctx, status, Message.of(key));
    }

    private static void allow(Context ctx, String name, String value) {
        if (name.equals("availableMethods")) {
            ctx.header("Allow", value);
        }
    }

    /** Shows that nothing could be kept, and that nothing was lost. */
    public void notKept(NotKept failure, Context ctx) {
        note(failure, ctx);
        show(ctx, HttpStatus.INSUFFICIENT_STORAGE, Message.of("error.not-kept"));
    }

    /** Writes down why nothing could be kept, for an answer that says so in its own way. */
    public void note(NotKept failure, Context ctx) {
        failures.warn(asked(ctx) + ": " + failure.getMessage() + ": " + failure.getCause());
        ctx.status(HttpStatus.INSUFFICIENT_STORAGE);
    }

    /** Shows calmly that something failed here, and writes down what. */
    public void failed(Exception failure, Context ctx) {
        failures.error(asked(ctx) + " failed", failure);
        show(ctx, HttpStatus.INTERNAL_SERVER_ERROR, Message.of("error.failed"));
    }

    private static String asked(Context ctx) {
        return ctx.method() + " " + ctx.path();
    }

    private void show(Context ctx, HttpStatus status, Message reason) {
        ctx.status(status);
        ctx.header("Cache-Control", "no-store");
        String title = Languages.of(ctx).say("error.title." + kind(status));
        String sentence = Languages.of(ctx).say(reason);
        pages.show(ctx, "page/error.jte", new ErrorView(pages.frame(ctx, title), sentence));
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case INTERNAL_SERVER_ERROR -> "failed";
            case CONTENT_TOO_LARGE -> "too-large";
            case REQUEST_TIMEOUT -> "too-slow";
            case SERVICE_UNAVAILABLE -> "busy";
            case INSUFFICIENT_STORAGE -> "not-kept";
            default -> "refused";
        };
    }
}
