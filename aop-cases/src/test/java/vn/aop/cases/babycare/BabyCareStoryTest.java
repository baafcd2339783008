package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.story.StoryText;
import vn.aop.core.figures.Metric;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Holdings;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Language;

/** What the story says in words of its own, where no link stands behind a number. */
class BabyCareStoryTest {

    /** Words of the longest step, which has six offers in it; syllables in Vietnamese. */
    private static final int LONGEST = 400;

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
        assertThat(english).contains("341 million", "about 33 days");
        assertThat(vietnamese).contains("341 triệu", "khoảng 33 ngày");
    }

    /** 46.8 million against 9.4 of the other 29 days; advertising of August 15.9 against 14.0. */
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
        assertThat(english).contains("five times as much as on an ordinary day", "15.9 million");
        assertThat(vietnamese).contains("gấp năm lần một ngày thường của tháng 11", "15,9 triệu");
    }

    /** Eight steps: two of the old year, the five of the course in its order, and a look back. */
    @Test
    void is_told_in_short_steps_each_with_one_picture() {
        for (Language language : Language.values()) {
            List<StoryText.Step> steps = told(language).steps();

            assertThat(steps).hasSize(8);
            assertThat(steps)
                    .allSatisfy(it -> assertThat(it.pictures()).as(it.heading()).hasSize(1))
                    .allSatisfy(it -> assertThat(words(it)).as(it.heading()).isLessThan(LONGEST));
        }
        assertThat(told(Language.EN).steps())
                .extracting(StoryText.Step::heading)
                .startsWith("It sells, and there is never enough cash")
                .containsSubsequence(
                        "Direction first, money later",
                        "Narrowed to what the shop can do",
                        "Decide with the plan",
                        "A rhythm: once a month",
                        "Adjust, and keep the direction");
        assertThat(told(Language.EN).pictures())
                .extracting(StoryText.Pictured::destination)
                .isEqualTo(
                        told(Language.VI).pictures().stream()
                                .map(StoryText.Pictured::destination)
                                .toList());
    }

    private static StoryText told(Language language) {
        return StoryText.of("story", babyCareHouse.story(language), language);
    }

    private static int words(StoryText.Step step) {
        return step.parts().stream()
                .mapToInt(it -> it.markdown().replaceAll("\\(<[^>]*>\\)", "").split("\\s+").length)
                .sum();
    }

    /** A reader of the pages has no files and types no commands. */
    @Test
    void names_no_file_and_no_command() {
        for (Language language : Language.values()) {
            assertThat(told(language).words(StoryText.Pictured::caption))
                    .doesNotContainPattern("[.](yaml|csv|md)\\b|\\baop [a-z]|`| --[a-z]")
                    .doesNotContainPattern("\\b[GARK][0-9]\\b");
        }
    }

    @Test
    void every_proposal_is_linked_from_the_step_on_deciding() {
        for (Language language : Language.values()) {
            StoryText.Step deciding = told(language).steps().get(4);
            String text =
                    deciding.parts().stream()
                            .map(StoryText.Part::markdown)
                            .collect(Collectors.joining());

            assertThat(babyCareHouse.proposals().keySet())
                    .allSatisfy(it -> assertThat(text).contains("(desk?offer=" + it + ")"));
        }
    }

    /** The 1.1 of the old way, and the three habits that its plan for 2026 carries on. */
    @Test
    void the_plan_of_before_is_last_year_times_a_rate_and_what_others_do() {
        Plan before = babyCareHouse.before().orElseThrow();
        Metric rent = Metric.parse("premises");
        BigDecimal lastYear =
                rent.value(before.baseline().source(), before.year().previous().span())
                        .number()
                        .orElseThrow();

        assertThat(rent.value(Projection.of(before).source(), before.year().span()).number())
                .hasValueSatisfying(
                        it ->
                                assertThat(it)
                                        .isEqualByComparingTo(
                                                lastYear.multiply(new BigDecimal("1.1"))));
        assertThat(before.goals()).hasSize(1);
        assertThat(before.actions())
                .extracting(it -> it.name().vi())
                .anyMatch(it -> it.contains("Giảm giá tã 15%"))
                .anyMatch(it -> it.contains("TikTok Shop"))
                .anyMatch(it -> it.contains("Livestream mỗi ngày"));
    }
}
