package vn.aop.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.wording.Wording;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Language;
import vn.aop.core.text.Place;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Pages;

class PlanSpotsTest {

    private static PlanSpots spots() {
        Case shipped = Cases.shipped().find("babycare-house").orElseThrow();
        OpenCase open =
                new OpenCase(
                        shipped,
                        shipped.id(),
                        shipped.title(),
                        shipped.summary(),
                        shipped.title(),
                        new Workspace(PlanHistory.of(shipped.plan()), DecisionLog.empty()),
                        PlanHistory.of(shipped.plan()),
                        DecisionLog.empty(),
                        Today.first(shipped.today()),
                        Actuals.of(
                                shipped.plan().baseline().figures(),
                                shipped.plan().year().previous().months(),
                                "sales.csv"),
                        Map.of());
        Wording words = Wording.of(Language.VI).with(Pages.class, "pages");
        return new PlanSpots(open, words.speakingOf(shipped.plan().company()));
    }

    @ParameterizedTest
    @CsvSource({
        "goals/G1, goals-G1, Mục tiêu G1",
        "goals/G1/target, goals-G1, Mục tiêu G1",
        "goals/G9, goals, Mục tiêu",
        "goals, goals, Mục tiêu",
        "actions/A2/owner, actions-A2, Hành động A2",
        "budget/online_ads, budget-online_ads, Ngân sách: Quảng cáo trên sàn và mạng xã hội",
        "resources/people/lan, resources-lan, Nguồn lực: Chị Lan",
        "resources/cashFloor, resources, Nguồn lực",
        "risks/R1, risks-R1, Rủi ro R1",
        "kpis/K3, kpis-K3, KPI K3",
        "assumptions/S1, assumptions-S1, Giả định S1",
        "direction/priorities, direction, Định hướng của năm",
        "tracking/day, tracking, Theo dõi",
        "baseline/figures, ground, Điểm xuất phát"
    })
    void leads_to_the_nearest_spot_that_the_page_of_the_plan_shows(
            String where, String spot, String name) {
        assertThat(spots().spot(Place.of(where))).hasValue(spot);
        assertThat(spots().link(Place.of(where)))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(name))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.href())
                                        .isEqualTo("/cases/babycare-house/plan#" + spot));
    }

    @Test
    void the_plan_as_a_whole_is_its_own_spot() {
        assertThat(spots().spot(Place.WHOLE)).hasValue("plan");
        assertThat(spots().link(Place.WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"waivers/0", "thresholds/1", "amendments/2"})
    void some_places_are_on_no_page(String where) {
        assertThat(spots().spot(Place.of(where))).isEmpty();
    }
}
