package vn.aop.web.cases;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.web.copy.CopyId;
import vn.aop.web.page.Keepsake;

/**
 * Which copies a visitor has made: their ids are remembered by the visitor's browser and nowhere
 * else, because an id is the only key to its copy. Each has a cookie of its own, so that two
 * windows that make a copy at once do not forget each other's.
 */
public final class OwnCopies {

    private static final String ONE = "copy.";

    /** All in one cookie, as they were once remembered. */
    private static final String ALL = "copies";

    /** As many as a browser surely sends. */
    private static final int MOST = 30;

    /** A copy, and the higher a number the later it was changed. */
    private record Remembered(CopyId id, long number) {}

    private OwnCopies() {}

    /** Returns the ids of a visitor's copies, the one that was changed last first. */
    public static List<CopyId> of(Context ctx) {
        return Stream.concat(remembered(ctx).stream().map(Remembered::id), once(ctx))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<Remembered> remembered(Context ctx) {
        return ctx.cookieMap().entrySet().stream()
                .filter(it -> it.getKey().startsWith(ONE))
                .filter(it -> it.getValue().matches("\\d{1,9}"))
                .flatMap(
                        it ->
                                CopyId.find(it.getKey().substring(ONE.length())).stream()
                                        .map(
                                                id ->
                                                        new Remembered(
                                                                id, Long.parseLong(it.getValue()))))
                .sorted(Comparator.comparingLong(Remembered::number).reversed())
                .toList();
    }

    private static Stream<CopyId> once(Context ctx) {
        return Optional.ofNullable(ctx.cookie(ALL)).stream()
                .flatMap(it -> Arrays.stream(it.split("\\.")))
                .flatMap(it -> CopyId.find(it).stream());
    }

    /** Lets the visitor's browser remember the copy that was just changed. */
    public static void remember(Context ctx, OpenCase changed) {
        changed.copy().ifPresent(own -> remember(ctx, own));
    }

    private static void remember(Context ctx, CopyId own) {
        List<Remembered> others =
                remembered(ctx).stream().filter(it -> !it.id().equals(own)).toList();
        long next = others.stream().mapToLong(Remembered::number).findFirst().orElse(0) + 1;
        Keepsake.give(ctx, ONE + own, String.valueOf(next));
        others.stream().skip(MOST - 1).forEach(it -> Keepsake.takeBack(ctx, ONE + it.id()));
    }
}
