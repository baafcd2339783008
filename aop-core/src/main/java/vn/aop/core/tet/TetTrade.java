package vn.aop.core.tet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What is sold, as far as it tells how trade follows Tết, with what was measured of it.
 *
 * <p>Measured on the General Statistics Office's monthly retail and services turnover of Việt Nam,
 * {@value #FROM} to {@value #TO}: by how much January's share of January and February grows when
 * the whole season moves from February to January. See {@code docs/formulas/tet.md}.
 */
public enum TetTrade {
    /** Goods over a counter or online: 1.1 points. */
    GOODS("0.011"),
    /** Food and drink to be had there: nothing that stays from one year to the next. */
    EATING_OUT("0"),
    /** Anything else, gifts, toys or flowers for Tết among it: not measured. */
    OTHER;

    /** The first year of the measurement. */
    public static final int FROM = 2012;

    /** The last year of the measurement. */
    public static final int TO = 2025;

    private final Optional<BigDecimal> measured;

    TetTrade(String measured) {
        this.measured = Optional.of(new BigDecimal(measured));
    }

    TetTrade() {
        this.measured = Optional.empty();
    }

    /** Returns the id used in files and messages, for example {@code eating-out}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the measured slope, a share; empty where nobody has measured it. */
    public Optional<BigDecimal> measured() {
        return measured;
    }
}
