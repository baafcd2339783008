package vn.aop.web.serving;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes in what a visitor sends before a page is asked for its answer, without a thread that waits
 * for it. What is too long, too slow or broken comes to the page as an {@link UnreadForm}.
 */
public final class WholeForms extends Handler.Wrapper {

    /** All forms of the pages are sent in UTF-8, whether that is said or not. */
    private static final Pattern ENCODED =
            Pattern.compile(
                    "(?i)(?!.*;\\s*charset).*|[^;]*;\\s*charset\\s*=\\s*(\"utf-8\"|utf-8)\\s*(;.*)?");

    /** A form in parts is refused by the page it is for. */
    private static final Pattern FORM =
            Pattern.compile("(?i)\\s*(application/x-www-form-urlencoded|multipart/)[^,]*");

    private final RequestLimits limits;
    private final AtomicLong allKept = new AtomicLong();

    /** Takes in forms within limits. */
    public WholeForms(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isReadable(request)) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
            return true;
        }
        if (!isSending(request)) {
            return super.handle(request, response, callback);
        }
        if (!isForm(request)) {
            Response.writeError(request, response, callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
            return true;
        }
        new ArrivingForm(
                        limits,
                        allKept,
                        request,
                        (received, form) -> answer(received, form, response, callback))
                .receive();
        return true;
    }

    private static boolean isReadable(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .filter(type -> !ENCODED.matcher(type).matches())
                .isEmpty();
    }

    /** Who does not say what he sends, sends a form; who packs it is not read. */
    private static boolean isForm(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String packed = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        return (type == null || FORM.matcher(type).matches())
                && (packed == null || packed.equalsIgnoreCase("identity"));
    }

    private static boolean isSending(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    private void answer(Request received, ArrivingForm form, Response response, Callback callback) {
        Callback answered = Callback.from(() -> form.afterAnswer(callback), callback::failed);
        try {
            if (!super.handle(received, response, answered)) {
                Response.writeError(received, response, answered, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception failure) {
            Response.writeError(received, response, answered, failure);
        }
    }
}
