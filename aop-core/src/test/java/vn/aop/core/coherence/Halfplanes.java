package vn.aop.core.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a schoolbook does with inequalities in two unknowns: it cuts every two lines, keeps the
 * corners that satisfy all inequalities, and looks along the rays that leave the last corners. It
 * knows nothing of the solver.
 */
final class Halfplanes {

    private static final double TINY = 1e-9;

    private final List<Halfplane> all = new ArrayList<>();

    /** The points with {@code x × store + y × online ≥ least}. */
    record Halfplane(double store, double online, double least) {

        boolean holds(Point point) {
            return store * point.store() + online * point.online() >= least - TINY;
        }

        /** Whether a ray in a direction, once inside, never leaves. */
        boolean leavesOpen(Point direction) {
            return store * direction.store() + online * direction.online() >= -TINY;
        }
    }

    record Point(double store, double online) {}

    Halfplanes(List<Halfplane> halfplanes) {
        all.add(new Halfplane(1, 0, 0));
        all.add(new Halfplane(0, 1, 0));
        all.addAll(halfplanes);
    }

    boolean hold(Point point) {
        return all.stream().allMatch(it -> it.holds(point));
    }

    List<Point> corners() {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                cut(all.get(i), all.get(j)).filter(this::hold).forEach(corners::add);
            }
        }
        return corners;
    }

    private static Stream<Point> cut(Halfplane a, Halfplane b) {
        double determinant = a.store * b.online - a.online * b.store;
        return Math.abs(determinant) < TINY
                ? Stream.of()
                : Stream.of(
                        new Point(
                                (a.least * b.online - a.online * b.least) / determinant,
                                (a.store * b.least - a.least * b.store) / determinant));
    }

    /** The directions along the lines that never leave. */
    List<Point> rays() {
        return all.stream()
                .flatMap(
                        it ->
                                Stream.of(
                                        new Point(it.online, -it.store),
                                        new Point(-it.online, it.store)))
                .filter(ray -> all.stream().allMatch(it -> it.leavesOpen(ray)))
                .toList();
    }

    double least(double store, double online) {
        return corners().stream()
                .mapToDouble(it -> store * it.store() + online * it.online())
                .min()
                .orElseThrow();
    }

    /** The most of a sum, empty where a ray takes it beyond every end. */
    OptionalDouble most(double store, double online) {
        boolean endless =
                rays().stream().anyMatch(it -> store * it.store() + online * it.online() > TINY);
        return endless
                ? OptionalDouble.empty()
                : corners().stream()
                        .mapToDouble(it -> store * it.store() + online * it.online())
                        .max();
    }

    /** Whether some point holds at which something is sold. */
    boolean sell() {
        return !corners().isEmpty() && most(1, 1).orElse(1) > 1e-6;
    }

    boolean areEmpty() {
        return corners().isEmpty();
    }
}
