package vn.aop.cases.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.story.StoryFigure.From.ACTUAL;
import static vn.aop.cases.story.StoryFigure.From.AS_MADE;
import static vn.aop.cases.story.StoryFigure.From.BEFORE;
import static vn.aop.cases.story.StoryFigure.From.LAST_YEAR;
import static vn.aop.cases.story.StoryFigure.From.PLAN;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Language;

/** What an author writes of a picture, and where it stands in a story. */
class StoryPictureTest {

    private static final Span HALF = new Span(YearMonth.of(2026, 1), YearMonth.of(2026, 6));

    @Test
    void reads_metrics_by_month() {
        assertThat(StoryPicture.read("picture lastYear: marketing; revenue[online]"))
                .contains(
                        new StoryPicture.Months(
                                List.of(LAST_YEAR),
                                Optional.empty(),
                                List.of("marketing", "revenue[online]")));
        assertThat(StoryPicture.read("picture before , asMade 2026-01..2026-06 : cash"))
                .contains(
                        new StoryPicture.Months(
                                List.of(BEFORE, AS_MADE), Optional.of(HALF), List.of("cash")));
    }

    @Test
    void reads_goals_and_plans() {
        assertThat(StoryPicture.read("picture: goals"))
                .contains(new StoryPicture.Goals(PLAN, false, Optional.empty()));
        assertThat(StoryPicture.read("picture asMade, actual 2026-01..2026-06: goals"))
                .contains(new StoryPicture.Goals(AS_MADE, true, Optional.of(HALF)));
        assertThat(StoryPicture.read("picture actual: goals"))
                .contains(new StoryPicture.Goals(PLAN, true, Optional.empty()));
        assertThat(StoryPicture.read("picture: before-and-now"))
                .contains(new StoryPicture.BeforeAndNow());
        assertThat(ACTUAL).isNotEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "picture",
                "picture:",
                "picture: revenue",
                "picture plans: revenue",
                "picture plan, plan: revenue",
                "picture plan: revenue;",
                "picture plan 2026-13: revenue",
                "picture plan 2026-06..2026-01: revenue",
                "picture plan 2026-01: goals",
                "picture lastYear: goals",
                "picture asMade, lastPlan: goals",
                "picture plan: before-and-now",
                "pictures: goals"
            })
    void refuses_what_shows_nothing(String destination) {
        assertThat(StoryPicture.read(destination)).isEmpty();
    }

    @Test
    void every_way_that_is_told_is_one() {
        assertThat(StoryPicture.forms())
                .hasSize(5)
                .allMatch(it -> StoryPicture.read(it).isPresent());
    }

    @Test
    void steps_are_headings_of_the_second_level_with_words_and_pictures_between() {
        StoryText story =
                StoryText.of(
                        "story.vi.md",
                        """
                        # Chuyện

                        Mở đầu.

                        ## Một

                        Trước hình.

                        ![Mục tiêu](<picture: goals>)

                        Sau hình, ![không vẽ](<picture: goals>).

                        ### Nhỏ

                        ```
                        ## không phải bước
                        ![](<picture: goals>)
                        ```

                        ## Hai *nghiêng*

                        ![ảnh](a.png)
                        """,
                        Language.VI);

        assertThat(story.opening())
                .singleElement()
                .satisfies(it -> assertThat(it.markdown()).contains("Mở đầu."));
        assertThat(story.steps())
                .extracting(StoryText.Step::heading)
                .containsExactly("Một", "Hai *nghiêng*");
        StoryText.Step first = story.steps().get(0);
        assertThat(first.pictures())
                .extracting(StoryText.Pictured::caption)
                .containsExactly("Mục tiêu");
        assertThat(first.parts())
                .extracting(it -> it.picture().isPresent())
                .containsExactly(false, true, false);
        assertThat(first.parts().get(2).markdown()).contains("Sau hình", "### Nhỏ", "## không");
        assertThat(story.steps().get(1).pictures()).isEmpty();
        assertThat(story.pictures())
                .extracting(StoryText.Pictured::standsAlone)
                .containsExactly(true, false);
    }

    @Test
    void where_nothing_is_drawn_a_picture_is_words() {
        StoryText story =
                StoryText.of(
                        "story.en.md",
                        "Sold [4.8 billion](<lastYear: revenue>).\n\n![Goals](<picture: goals>)\n\nEnd.",
                        Language.EN);

        assertThat(story.words(it -> it.caption() + " – three of three."))
                .isEqualTo("Sold 4.8 billion.\n\nGoals – three of three.\n\nEnd.");
        assertThat(story.loose()).isEmpty();
        assertThat(story.links()).hasSize(1);
    }

    @Test
    void a_story_without_headings_has_no_steps() {
        StoryText story = StoryText.of("story.md", "Chỉ có chữ.", Language.VI);

        assertThat(story.steps()).isEmpty();
        assertThat(story.opening()).hasSize(1);
    }
}
