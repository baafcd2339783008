package vn.aop.cases.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.wording.Numbers;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

/** The links and numbers of a story. */
class StoryTextTest {

    private static StoryText vi(String text) {
        return StoryText.of("story.vi.md", text, Language.VI);
    }

    private static List<String> numbers(String text, Language language) {
        return StoryText.numbers(text, language).stream()
                .map(it -> it.kind() + " " + it.number().stripTrailingZeros().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bán 5,80 tỷ đồng | MONEY 5800000000",
                "còn 4.800.000.000 đồng | MONEY 4800000000",
                "lãi 127 triệu. | MONEY 127000000",
                "giá 500k | MONEY 500000",
                "chừng 12tr | MONEY 12000000",
                "tăng 34,4%, | PERCENT 0.344",
                "(−5,71%) | PERCENT -0.0571",
                "1.250% | PERCENT 12.5",
                "14 ngày công | PLAIN 14",
                "9.9 | ",
                "ngày 5/9/2026 | ",
                "2026-09 | ",
                "Q3 | "
            })
    void reads_numbers_as_vietnamese_writes_them(String text, String number) {
        assertThat(numbers(text, Language.VI))
                .isEqualTo(number == null ? List.of() : List.of(number));
    }

    /** The program tells 3.74 bn and 240 m; beside a link 240 m may be a length. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.74 bn | MONEY 3740000000",
                "240 m | MONEY 240000000",
                "62.9 k | MONEY 62900",
                "240m | MONEY 240000000",
                "240 metres | PLAIN 240"
            })
    void reads_in_links_what_the_program_tells_shortly(String words, String number) {
        StoryText story =
                StoryText.of("story.en.md", "[" + words + "](<plan: revenue>)", Language.EN);

        assertThat(story.links().get(0).numbers())
                .extracting(
                        it -> it.kind() + " " + it.number().stripTrailingZeros().toPlainString())
                .containsExactly(number);
        assertThat(numbers("a wall of 240 m", Language.EN)).containsExactly("PLAIN 240");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sold 5.80 billion đồng | MONEY 5800000000",
                "4,800,000,000 dong | MONEY 4800000000",
                "£1,250.50 left | MONEY 1250.5",
                "38.4m | MONEY 38400000",
                "up 16.6 per cent | PERCENT 0.166",
                "+20.9% | PERCENT 0.209",
                "1.33.7 | "
            })
    void reads_numbers_as_english_writes_them(String text, String number) {
        assertThat(numbers(text, Language.EN))
                .isEqualTo(number == null ? List.of() : List.of(number));
    }

    /** What the program writes shortly, a story can copy. */
    @Property(tries = 500)
    void a_story_reads_what_the_program_writes(
            @ForAll @BigRange(min = "-0.999", max = "9.999") @Scale(3) BigDecimal share,
            @ForAll @IntRange(max = 1) int language) {
        Language spoken = Language.values()[language];

        String written = Numbers.of(spoken).percent(share, 1);

        assertThat(StoryText.numbers(written, spoken))
                .as(written)
                .singleElement()
                .matches(it -> it.tells(share));
    }

    @ParameterizedTest
    @CsvSource({
        "'5,80 tỷ', 5804999999, true",
        "'5,80 tỷ', 5805000001, false",
        "'5,8 tỷ', 5849999999, true",
        "'5,80 tỷ', 5794999999, false",
        "'14%', -0.1449, true",
        "'14%', 0.1451, false",
        "'−14%', 0.14, false",
        "'+14%', 0.14, true",
        "'127 triệu', 127260000, true",
        "'127 triệu', 128260000, false"
    })
    void a_number_is_told_in_the_digits_that_are_written(
            String written, BigDecimal exact, boolean tells) {
        assertThat(StoryText.numbers(written, Language.VI).get(0).tells(exact)).isEqualTo(tells);
    }

    @Test
    void tells_links_from_what_stands_outside_of_them() {
        StoryText story =
                vi(
                        "# Chuyện\n\nBán [5,80 tỷ](<plan: revenue[zalo] / revenue>) và 30%.\n"
                                + "Xem [họp](review?month=2026-08 \"tháng 8\"), `90%`, ![ảnh 5%](a.png).\n");

        assertThat(story.links())
                .extracting(StoryText.Linked::destination)
                .containsExactly("plan: revenue[zalo] / revenue", "review?month=2026-08");
        assertThat(story.links().get(0).numbers())
                .singleElement()
                .matches(it -> it.written().equals("5,80 tỷ"));
        assertThat(story.loose())
                .extracting(StoryNumber::written)
                .contains("30%")
                .doesNotContain("90%");
        assertThat(story.headings()).isEqualTo(1);
        assertThat(story.words(StoryText.Pictured::caption))
                .contains("Bán 5,80 tỷ và 30%.")
                .contains("Xem họp,");
        assertThat(story.told(story.links().get(1).index(), Message.of("x")).place())
                .isEqualTo("story.vi.md:4:5");
    }

    @Test
    void a_link_leads_to_a_page_a_figure_or_another_site() {
        assertThat(StoryLink.read("plan"))
                .contains(
                        new StoryLink.ToPage(
                                StoryLink.Page.PLAN, Optional.empty(), Optional.empty()));
        assertThat(StoryLink.read("review?month=2026-08"))
                .contains(
                        new StoryLink.ToPage(
                                StoryLink.Page.REVIEW,
                                Optional.of(YearMonth.of(2026, 8)),
                                Optional.empty()));
        assertThat(StoryLink.read("desk?offer=giam-gia"))
                .contains(
                        new StoryLink.ToPage(
                                StoryLink.Page.DESK, Optional.empty(), Optional.of("giam-gia")));
        assertThat(StoryLink.read("said")).contains(new StoryLink.Said());
        assertThat(StoryLink.read("https://gso.gov.vn/x"))
                .contains(new StoryLink.Elsewhere("https://gso.gov.vn/x"));
        assertThat(StoryLink.read("actual 2026-01..2026-06 growth: revenue[online]"))
                .contains(
                        new StoryLink.ToFigure(
                                new StoryFigure(
                                        StoryFigure.From.ACTUAL,
                                        Optional.of(
                                                new Span(
                                                        YearMonth.of(2026, 1),
                                                        YearMonth.of(2026, 6))),
                                        StoryFigure.Against.LAST_YEAR,
                                        "revenue[online]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plans",
                "plan?month=2026-08",
                "review?month=2026-13",
                "desk?offer=",
                "actuals: revenue",
                "actual 2026-13: revenue",
                "actual 2026-06..2026-01: revenue",
                "plan:",
                "javascript:alert(1)",
                "../etc/passwd",
                "/cases",
                "ftp://x"
            })
    void other_links_lead_nowhere(String destination) {
        assertThat(StoryLink.read(destination)).isEmpty();
    }
}
