package vn.aop.web.cases;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.web.copy.CopyId;
import vn.aop.web.page.Keepsake;

/**
 * Which copies a visitor has made: their ids are remembered by the visitor's browser and nowhere
 * else, because an id is the only key to its copy.
 */
public final class OwnCopies {

    private static final String NAME = "copies";
    private static final String BETWEEN = ".";

    /** As many as a cookie surely holds. */
    private static final int MOST = 30;

    private OwnCopies() {}

    /** Returns the ids of a visitor's copies, the one that was changed last first. */
    static List<CopyId> of(Context ctx) {
        return Optional.ofNullable(ctx.cookie(NAME)).stream()
                .flatMap(it -> Arrays.stream(it.split("\\" + BETWEEN)))
                .flatMap(it -> CopyId.find(it).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Lets the visitor's browser remember the copy that was just changed. */
    public static void remember(Context ctx, OpenCase changed) {
        changed.copy().ifPresent(own -> remember(ctx, own));
    }

    private static void remember(Context ctx, CopyId own) {
        String ids =
                Stream.concat(Stream.of(own), of(ctx).stream())
                        .distinct()
                        .limit(MOST)
                        .map(CopyId::toString)
                        .collect(Collectors.joining(BETWEEN));
        Keepsake.give(ctx, NAME, ids);
    }
}
