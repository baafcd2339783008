package vn.aop.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** What the visitor's browser is asked to keep for a year, for these pages alone. */
public final class Keepsake {

    private static final String SECURE = Keepsake.class.getName();
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Keepsake() {}

    /** From here on in a visit, what is kept is never sent where others can read along. */
    static void secure(Context ctx) {
        ctx.attribute(SECURE, true);
    }

    /** Asks the visitor's browser to keep a value under a name. */
    public static void give(Context ctx, String name, String value) {
        give(ctx, name, value, A_YEAR);
    }

    /** Asks the visitor's browser to forget what it keeps under a name. */
    public static void takeBack(Context ctx, String name) {
        give(ctx, name, "", 0);
    }

    private static void give(Context ctx, String name, String value, int seconds) {
        boolean isSecure = ctx.attribute(SECURE) != null;
        ctx.cookie(new Cookie(name, value, "/", seconds, isSecure, true, null, SameSite.LAX));
    }
}
