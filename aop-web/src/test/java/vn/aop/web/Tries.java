package vn.aop.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much of what is many a run tries. */
public final class Tries {

    /** With {@code -Pquick} it is one in so many that is tried. */
    public static final int ONE_IN = Integer.getInteger("test.oneIn", 1);

    private Tries() {}

    /** Returns the first of many and one in so many after it. */
    public static <T> Stream<T> of(List<T> many) {
        return IntStream.range(0, many.size()).filter(i -> i % ONE_IN == 0).mapToObj(many::get);
    }
}
