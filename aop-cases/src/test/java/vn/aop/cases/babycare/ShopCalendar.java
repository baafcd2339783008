package vn.aop.cases.babycare;

import static vn.aop.cases.babycare.BabyCareYear.STORE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How the days of 2026 differ for a mother-and-baby shop: weekends sell more in the store; paydays,
 * 8 March, Children's Day on 1 June, the Mid-Autumn festival (25 September), 20 October and the
 * double days of the marketplaces (9.9, 10.10, 11.11, 12.12) show where they matter; and all turns
 * round Tết, on 17 February.
 */
final class ShopCalendar {

    private static final int YEAR = 2026;
    private static final LocalDate TET = LocalDate.of(YEAR, 2, 17);
    private static final LocalDate MID_AUTUMN = LocalDate.of(YEAR, 9, 25);

    private ShopCalendar() {}

    /** Returns how much a day sells next to an ordinary day of its month. */
    static double appetite(int channel, String group, LocalDate date) {
        double calendar = channel == STORE ? storeDay(date) : onlineDay(date);
        return calendar * tet(channel, date) * festival(group, date);
    }

    private static double storeDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        double weekday =
                switch (day) {
                    case SATURDAY -> 1.25;
                    case SUNDAY -> 1.18;
                    case FRIDAY -> 1.02;
                    default -> 0.92;
                };
        return weekday * payday(date);
    }

    private static double onlineDay(LocalDate date) {
        double weekday = date.getDayOfWeek().getValue() >= 6 ? 0.94 : 1.02;
        return weekday * payday(date) * doubleDay(date);
    }

    private static double payday(LocalDate date) {
        int day = date.getDayOfMonth();
        return day >= 5 && day <= 8 || day >= 25 && day <= 27 ? 1.08 : 1;
    }

    /** The marketplaces' sale days: 9.9 and 10.10 lighter, 11.11 and 12.12 heavy. */
    private static double doubleDay(LocalDate date) {
        int month = date.getMonthValue();
        int distance = date.getDayOfMonth() - month;
        if (month < 3 || distance < -1 || distance > 1) {
            return 1;
        }
        double peak =
                switch (month) {
                    case 11 -> 5.5;
                    case 12 -> 5.0;
                    case 9, 10 -> 2.6;
                    default -> 1.3;
                };
        return distance == 0 ? peak : 1 + (peak - 1) * 0.25;
    }

    private static double tet(int channel, LocalDate date) {
        long before = ChronoUnit.DAYS.between(date, TET);
        if (before > 28 || before < -14) {
            return 1;
        }
        if (channel == STORE) {
            if (before <= 1 && before >= -3) {
                return 0;
            }
            return before < 0 ? 0.62 : before > 18 ? 1.30 : 1.75;
        }
        if (before <= 5 && before >= -5) {
            return before < 0 ? 0.20 : 0.45;
        }
        return before < 0 ? 0.85 : before > 18 ? 1.30 : 1.60;
    }

    private static double festival(String group, LocalDate date) {
        return switch (group) {
            case "toys" ->
                    near(date, LocalDate.of(YEAR, 6, 1), 6)
                            ? 1.9
                            : near(date, MID_AUTUMN, 9) ? 1.6 : 1;
            case "care" ->
                    near(date, LocalDate.of(YEAR, 3, 8), 4)
                                    || near(date, LocalDate.of(YEAR, 10, 20), 4)
                            ? 1.5
                            : 1;
            case "clothing" -> near(date, TET, 21) ? 1.25 : 1;
            default -> 1;
        };
    }

    private static boolean near(LocalDate date, LocalDate feast, int daysBefore) {
        long before = ChronoUnit.DAYS.between(date, feast);
        return before >= 0 && before <= daysBefore;
    }
}
