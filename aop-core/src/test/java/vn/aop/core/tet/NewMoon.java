package vn.aop.core.tet;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time of a new moon, to about two minutes.
 *
 * <p>Source: J. Meeus, "Astronomical Algorithms", 2nd ed. 1998, ch. 49: the mean phase (49.1) with
 * the periodic terms down to 0.0002 days.
 */
final class NewMoon {

    private static final double DAYS_BETWEEN = 29.530588861;
    private static final double MEAN_OF_2000 = 2451550.09766;
    private static final double JULIAN_DAY_OF_1970 = 2440587.5;

    private NewMoon() {}

    /**
     * Returns the new moon nearest to a day.
     *
     * @param day the day
     * @param deltaT by how many seconds dynamical time is ahead of the clock: about 70 in 2015–2035
     */
    static Instant near(LocalDate day, int deltaT) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        double julianDay = noon.getEpochSecond() / 86400.0 + JULIAN_DAY_OF_1970;
        long k = Math.round((julianDay - MEAN_OF_2000) / DAYS_BETWEEN);
        double days = ephemerisDay(k) - JULIAN_DAY_OF_1970;
        return Instant.EPOCH.plus(Math.round(days * 86400) - deltaT, ChronoUnit.SECONDS);
    }

    private static double ephemerisDay(double k) {
        double t = k / 1236.85;
        double mean = MEAN_OF_2000 + DAYS_BETWEEN * k + 0.00015437 * t * t;
        double sun = toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        double moon = toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double node = toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        return mean
                - 0.40720 * sin(moon)
                + 0.17241 * e * sin(sun)
                + 0.01608 * sin(2 * moon)
                + 0.01039 * sin(2 * latitude)
                + 0.00739 * e * sin(moon - sun)
                - 0.00514 * e * sin(moon + sun)
                + 0.00208 * e * e * sin(2 * sun)
                - 0.00111 * sin(moon - 2 * latitude)
                - 0.00057 * sin(moon + 2 * latitude)
                + 0.00056 * e * sin(2 * moon + sun)
                - 0.00042 * sin(3 * moon)
                + 0.00042 * e * sin(sun + 2 * latitude)
                + 0.00038 * e * sin(sun - 2 * latitude)
                - 0.00024 * e * sin(2 * moon - sun)
                - 0.00017 * sin(node)
                + 0.000325 * sin(toRadians(299.77 + 0.107408 * k - 0.009173 * t * t));
    }
}
