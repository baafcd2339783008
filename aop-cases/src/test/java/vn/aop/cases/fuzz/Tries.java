package vn.aop.cases.fuzz;

/** How much of what is many a run tries. */
public final class Tries {

    /** With {@code -Pquick} it is one in so many that is tried. */
    public static final int ONE_IN = Integer.getInteger("test.oneIn", 1);

    private Tries() {}
}
