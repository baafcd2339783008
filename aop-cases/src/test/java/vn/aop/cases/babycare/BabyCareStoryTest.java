package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.Holdings;
import vn.aop.core.review.MonthlyReview;

/** What the story says in words of its own, where no link stands behind a number. */
class BabyCareStoryTest {

    private static Case babyCareHouse;
    private static String vietnamese;
    private static String english;

    @BeforeAll
    static void open() throws IOException {
        babyCareHouse = Cases.shipped().find("babycare-house").orElseThrow();
        vietnamese = text("story.vi.md");
        english = text("story.en.md");
    }

    private static String text(String name) throws IOException {
        try (InputStream story =
                Cases.class.getResourceAsStream("/vn/aop/cases/babycare-house/" + name)) {
            return new String(story.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void goods_of_august_last_as_long_as_the_review_says() throws IOException {
        Plan plan = babyCareHouse.plan();
        try (InputStream sales = babyCareHouse.actualsResource()) {
            MonthlyReview review =
                    MonthlyReview.of(
                            plan,
                            ActualsImport.into(
                                            plan.company().vocabulary(),
                                            plan.company().currency(),
                                            plan.year())
                                    .read("sales.csv", sales)
                                    .value()
                                    .orElseThrow()
                                    .actuals(),
                            YearMonth.of(2026, 8));
            CashAndStock held = new Holdings(review).held();

            assertThat(
                            held.coverDays()
                                    .orElseThrow()
                                    .value()
                                    .number()
                                    .orElseThrow()
                                    .setScale(0, RoundingMode.HALF_UP))
                    .isEqualByComparingTo("33");
            assertThat(
                            held.stock()
                                    .orElseThrow()
                                    .actual()
                                    .value()
                                    .number()
                                    .orElseThrow()
                                    .movePointLeft(6)
                                    .setScale(0, RoundingMode.HALF_UP))
                    .isEqualByComparingTo("341");
        }
        assertThat(english).contains("goods for 341 million at cost", "about 33 days");
        assertThat(vietnamese).contains("341 triệu tiền vốn", "khoảng 33 ngày");
    }

    /** 46.5 million against 9.4 of the other 29 days; advertising of August 15.9 against 14.0. */
    @Test
    void the_eleventh_of_november_is_five_other_days_and_advertising_ran_over_plan()
            throws IOException {
        Map<String, Long> online = new TreeMap<>();
        long august = 0;
        try (InputStream sales = babyCareHouse.actualsResource();
                BufferedReader rows =
                        new BufferedReader(new InputStreamReader(sales, StandardCharsets.UTF_8))) {
            for (String row : rows.lines().skip(1).toList()) {
                String[] cells = row.split(",", -1);
                long amount = Long.parseLong(cells[4]);
                if (cells[1].equals("revenue") && cells[2].equals("online")) {
                    online.merge(cells[0], amount, Long::sum);
                }
                if (cells[1].equals("online_ads") && cells[0].startsWith("2026-08")) {
                    august += amount;
                }
            }
        }
        long day = online.remove("2026-11-11");
        double others =
                online.entrySet().stream()
                        .filter(it -> it.getKey().startsWith("2026-11"))
                        .mapToLong(Map.Entry::getValue)
                        .average()
                        .orElseThrow();

        assertThat(Math.round(day / others)).isEqualTo(5);
        assertThat(august - 14_000_000).isBetween(1_800_000L, 2_000_000L);
        assertThat(english).contains("five other days of November", "almost 2 million over plan");
        assertThat(vietnamese).contains("năm ngày khác của tháng 11", "hơn kế hoạch gần 2 triệu");
    }
}
