package vn.aop.core.tet;

import static java.lang.StrictMath.floor;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.toRadians;

import java.time.LocalDate;

/**
 * The months of the Vietnamese lunar calendar, told by sun and moon over the meridian of Hà Nội,
 * UTC+7.
 *
 * <p>A month begins on the day of a new moon. The eleventh holds the winter solstice. Where
 * thirteen moons lie from one eleventh month to the next, the first of them in which the sun enters
 * no new twelfth of its way is the leap month, which repeats the number of the month before.
 *
 * <p>Source: Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar", with the series for new moon
 * and sun of J. Meeus, "Astronomical Formulae for Calculators", 1988, ch. 32 and 18. They are good
 * to some minutes. {@link StrictMath} gives the same digits on every Java.
 */
final class LunarCalendar {

    private static final double BETWEEN_MOONS = 29.530588853;

    /** The new moon of 31 December 1899, from which moons are counted. */
    private static final double FIRST_MOON = 2415021.076998695;

    private static final long JULIAN_DAY_OF_1970 = 2440588;

    /** Hours ahead of UTC, as a part of a day. */
    private static final double HA_NOI = 7 / 24.0;

    /** How many twelfths of its way the sun has behind it at the winter solstice. */
    private static final int SOLSTICE = 9;

    private LunarCalendar() {}

    /** Returns the first day of the first month of the lunar year that begins in a year. */
    static LocalDate newYear(int year) {
        int eleventh = eleventhMonth(year - 1);
        boolean hasLeapMonth = eleventhMonth(year) - eleventh > 12;
        int first = eleventh + 2;
        if (hasLeapMonth && leapMonth(eleventh) <= first) {
            first++;
        }
        return LocalDate.ofEpochDay(newMoonDay(first) - JULIAN_DAY_OF_1970);
    }

    /** Returns the number of the moon with which the month begins that holds the solstice. */
    private static int eleventhMonth(int year) {
        long newYearsEve = LocalDate.of(year, 12, 31).toEpochDay() + JULIAN_DAY_OF_1970;
        int moon = (int) floor((newYearsEve - FIRST_MOON) / BETWEEN_MOONS) + 1;
        while (newMoonDay(moon) > newYearsEve || twelfth(newMoonDay(moon)) >= SOLSTICE) {
            moon--;
        }
        return moon;
    }

    /** Returns the number of the first moon after another in which the sun enters no twelfth. */
    private static int leapMonth(int eleventh) {
        int moon = eleventh + 1;
        while (twelfth(newMoonDay(moon)) != twelfth(newMoonDay(moon + 1))) {
            moon++;
        }
        return moon;
    }

    /** Returns the Julian day number of the day on which a new moon falls in Hà Nội. */
    static long newMoonDay(int moon) {
        return (long) floor(newMoon(moon) + 0.5 + HA_NOI);
    }

    /** Returns the time of a new moon as a Julian day, in universal time. */
    private static double newMoon(int moon) {
        double t = moon / 1236.85;
        double t2 = t * t;
        double mean =
                2415020.75933
                        + 29.53058868 * moon
                        + 0.0001178 * t2
                        - 0.000000155 * t2 * t
                        + 0.00033 * sin(toRadians(166.56 + 132.87 * t - 0.009173 * t2));
        double sun =
                toRadians(359.2242 + 29.10535608 * moon - 0.0000333 * t2 - 0.00000347 * t2 * t);
        double moons =
                toRadians(306.0253 + 385.81691806 * moon + 0.0107306 * t2 + 0.00001236 * t2 * t);
        double latitude =
                toRadians(21.2964 + 390.67050646 * moon - 0.0016528 * t2 - 0.00000239 * t2 * t);
        double clock = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return mean + periodic(t, sun, moons, latitude) - clock;
    }

    private static double periodic(double t, double sun, double moon, double latitude) {
        return (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * latitude)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * latitude + sun)
                - 0.0004 * sin(2 * latitude - sun)
                - 0.0006 * sin(2 * latitude + moon)
                + 0.0010 * sin(2 * latitude - moon)
                + 0.0005 * sin(2 * moon + sun);
    }

    /** Returns how many twelfths of its way from spring on the sun has behind it, 0 to 11. */
    private static int twelfth(long julianDay) {
        double t = (julianDay - 0.5 - HA_NOI - 2451545.0) / 36525;
        double t2 = t * t;
        double anomaly =
                toRadians(357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2);
        double longitude =
                280.46645
                        + 36000.76983 * t
                        + 0.0003032 * t2
                        + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                        + 0.000290 * sin(3 * anomaly);
        return (int) floor((longitude - 360 * floor(longitude / 360)) / 30);
    }
}
