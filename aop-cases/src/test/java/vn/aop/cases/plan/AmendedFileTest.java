package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.amendedTeaShop;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.text.Text;

/** An amendment goes into the text of a plan, and nothing else in it changes. */
class AmendedFileTest {

    private static final Amendment AMENDMENT =
            new Amendment(
                    List.of(new ActionChange.Delay("A2", 1)),
                    Amendment.Cause.CORRECTION,
                    Text.of("Shelves: not ready"),
                    "an",
                    LocalDate.of(2027, 7, 30),
                    Amendment.Occasion.OWN_MEETING);

    private static final String WRITTEN =
            """
            - 'on': 2027-07-30
              by: an
              cause: correction
              evidence: 'Shelves: not ready'
              changes:
                - delayAction: {action: A2, months: 1}
            """
                    .indent(2);

    /** Returns the text of a file after the amendment. */
    private static String amended(String name, String text) {
        String read = text.startsWith("\ufeff") ? text.substring(1) : text;
        PlanHistory before = PlanFile.readHistory(name, read).value().orElseThrow();

        return PlanFile.amended(name, text, before, before.amend(AMENDMENT)).orElseThrow();
    }

    @Test
    void a_plan_without_amendments_gets_a_section_at_its_end() {
        String text = "# Kế hoạch của tôi\n" + teaShop().yaml() + "# hết\n";

        assertThat(amended("plan.yaml", text)).isEqualTo(text + "\namendments:\n" + WRITTEN);
    }

    @Test
    void further_amendments_follow_the_others() {
        String text = amendedTeaShop().yaml();

        assertThat(amended("plan.yml", text)).isEqualTo(text + WRITTEN);
    }

    @Test
    void what_follows_the_section_stays_where_it_is() {
        String section = TeaShop.resource("tea-shop-amendments.yaml");
        String text =
                teaShop().yaml().replace("waivers:\n", section + "\n# Bỏ qua tạm\nwaivers:\n");

        assertThat(amended("plan.yaml", text))
                .isEqualTo(text.replace("\n\n# Bỏ qua", "\n" + WRITTEN + "\n# Bỏ qua"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendments: []", "amendments: [ ] # chưa có", "\"amendments\": []"})
    void an_empty_section_is_filled(String empty) {
        String text = teaShop().yaml() + empty + "\n";

        assertThat(amended("plan.yaml", text))
                .startsWith(teaShop().yaml())
                .endsWith("\n" + WRITTEN);
    }

    @Test
    void items_keep_the_indent_of_those_that_are_there() {
        String section = TeaShop.resource("tea-shop-amendments.yaml").replace("\n  ", "\n");
        String text = teaShop().yaml() + section;

        assertThat(amended("plan.yaml", text)).isEqualTo(text + WRITTEN.indent(-2));
    }

    @Test
    void line_ends_and_the_mark_at_the_beginning_stay() {
        String text = "\ufeff" + teaShop().yaml().replace("\n", "\r\n");

        assertThat(amended("plan.yaml", text))
                .startsWith(text)
                .endsWith(WRITTEN.replace("\n", "\r\n"));
    }

    @Test
    void another_style_of_yaml_is_written_anew() {
        String flow = PlanFile.writeJson(amendedTeaShop().history());

        assertThat(amended("plan.yaml", flow)).startsWith("aop: 1\n");
    }

    @Test
    void json_stays_json() {
        String json = PlanFile.writeJson(teaShop().plan());

        assertThat(amended("plan.json", json)).startsWith("{");
    }

    @Test
    void several_amendments_are_added_one_after_the_other() {
        PlanHistory before = teaShop().history();
        PlanHistory after = before.amend(AMENDMENT).amend(AMENDMENT);

        assertThat(PlanFile.amended("plan.yaml", teaShop().yaml(), before, after))
                .hasValue(teaShop().yaml() + "\namendments:\n" + WRITTEN + WRITTEN);
    }

    @Test
    void a_plan_before_its_amendments_keeps_its_text_without_them() {
        assertThat(
                        PlanFile.amended(
                                "plan.yaml",
                                amendedTeaShop().yaml(),
                                amendedTeaShop().history(),
                                teaShop().history()))
                .hasValue(teaShop().yaml());
    }

    @Test
    void a_plan_that_is_another_one_is_written_anew() {
        PlanHistory after = PlanHistory.of(amendedTeaShop().history().current()).amend(AMENDMENT);

        assertThat(
                        PlanFile.amended(
                                "plan.yaml",
                                amendedTeaShop().yaml(),
                                amendedTeaShop().history(),
                                after))
                .hasValue(PlanFile.writeYaml(after));
    }

    @Test
    void a_text_that_says_something_else_by_now_is_not_added_to() {
        PlanHistory before = teaShop().history();
        PlanHistory after = before.amend(AMENDMENT);
        String other = teaShop().yaml().replace("A2", "A9");

        assertThat(PlanFile.amended("plan.yaml", other, before, after))
                .hasValue(PlanFile.writeYaml(after));
    }

    private static String on(LocalDate day, String text) {
        PlanHistory history = PlanFile.readHistory("plan.yaml", text).value().orElseThrow();
        String then = PlanFile.textOn("plan.yaml", text, history, day);
        assertThat(PlanFile.readHistory("plan.yaml", then).value()).contains(history.on(day));
        return then;
    }

    @Test
    void what_was_amended_later_is_taken_out_with_its_comments() {
        String text = amendedTeaShop().yaml();
        LocalDate last = amendedTeaShop().history().amendments().get(0).on();
        String longer = text + "  # Kệ chưa xong. / Not ready.\n" + WRITTEN;

        assertThat(on(AMENDMENT.on(), longer)).isEqualTo(longer);
        assertThat(on(AMENDMENT.on().minusDays(1), longer)).isEqualTo(text);
        assertThat(on(last.minusDays(1), teaShop().yaml() + "# Sửa\namendments:\n" + WRITTEN))
                .isEqualTo(teaShop().yaml());
    }

    @Test
    void what_follows_the_amendments_stays_when_they_are_taken_out() {
        String text =
                teaShop()
                        .yaml()
                        .replace(
                                "waivers:\n", "amendments:\n" + WRITTEN + "\n# Bỏ qua\nwaivers:\n");

        assertThat(on(AMENDMENT.on().minusDays(1), text))
                .isEqualTo(teaShop().yaml().replace("waivers:\n", "\n# Bỏ qua\nwaivers:\n"));
    }

    @Test
    void another_style_of_yaml_is_written_anew_without_what_came_later() {
        String flow = PlanFile.writeJson(amendedTeaShop().history());

        assertThat(on(LocalDate.of(2027, 1, 1), flow)).startsWith("aop: 1\n");
    }
}
