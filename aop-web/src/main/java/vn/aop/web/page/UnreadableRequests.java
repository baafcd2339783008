package vn.aop.web.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.aop.core.text.Language;

/**
 * Answers requests that never become a question to a page, such as an address that is too long, is
 * no address at all or is not one of these pages. Nothing is known about the visitor, so it speaks
 * every language.
 */
public final class UnreadableRequests implements Request.Handler {

    private final Languages languages;

    /** Makes the answers in the languages given. */
    public UnreadableRequests(Languages languages) {
        this.languages = languages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Cross-Origin-Resource-Policy", "same-origin");
        Content.Sink.write(response, true, sentences(response.getStatus()), callback);
        return true;
    }

    private String sentences(int status) {
        String key =
                switch (status) {
                    case HttpStatus.URI_TOO_LONG_414 -> "error.long-address";
                    case HttpStatus.UNSUPPORTED_MEDIA_TYPE_415 -> "error.no-form";
                    case HttpStatus.MISDIRECTED_REQUEST_421 -> "error.other-host";
                    case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "error.long-head";
                    case HttpStatus.INTERNAL_SERVER_ERROR_500 -> "error.failed";
                    default -> "error.not-understood";
                };
        return Arrays.stream(Language.values())
                .map(language -> languages.in(language).say(key) + "\n")
                .collect(Collectors.joining());
    }
}
