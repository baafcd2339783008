package vn.aop.cases.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts that one reader gets.
 *
 * @param fuzz the texts, and what is claimed of each
 * @param few how many are tried with every build
 * @param many how many are tried in a long run
 */
public record Share(Fuzz fuzz, int few, int many) {

    /** Numbers of texts in a long run begin here, so that they are others than in a build. */
    private static final long FIRST_OF_MANY = 1_000_000;

    /** Tries a few texts, always the same; some of them must be accepted. */
    public void tryFew() {
        assertThat(fuzz.run(1, few / Tries.ONE_IN).accepted()).isPositive();
    }

    /** Tries very many texts and tells the figures. */
    public void tryMany() {
        System.out.println(fuzz.run(FIRST_OF_MANY, many));
    }

    @Override
    public String toString() {
        return fuzz.reader();
    }
}
