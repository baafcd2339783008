package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.called;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.tagged;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.change.DirectionChange;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Text;

class NotThisYearCriterionTest {

    private static final Text WHY = Text.of("Chưa đủ người", "Too few people");
    private static final Proposal MORE =
            proposal(work("P1", 6, 12, lift("online", "*", "0.30")).add());

    private static Plan leaving(Text what, Optional<YearMonth> lookAgain, String... tags) {
        return shop().withDirection(
                        new Direction(
                                Optional.empty(),
                                List.of(),
                                List.of(
                                        new NotThisYear(
                                                "N1", what, WHY, lookAgain, List.of(tags)))))
                .plan();
    }

    private static Plan secondStore() {
        return leaving(
                Text.of("Mở cửa hàng thứ hai", "Open a second store"),
                Optional.of(month(9)),
                "chi nhánh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mở cửa hàng thứ hai ở quận 7",
                "mo cua hang thu hai",
                "MỞ THÊM CỬA HÀNG THỨ HAI!",
                "Thuê mặt bằng, mở cửa hàng thứ hai",
                "Khảo sát chi nhánh Bình Dương",
                "khao sat chi nhanh",
                "We open our second store"
            })
    void knows_what_was_left_for_later_by_words_and_tags(String what) {
        Decision decision = decide(secondStore(), called(what, MORE));

        assertThat(decision.verdict().id()).isEqualTo("notThisYear");
        assertThat(decision.judgements())
                .filteredOn(it -> it.criterion().equals("not-this-year"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.NOT_THIS_YEAR);
                            assertThat(it.where()).hasToString("direction/notThisYear/N1");
                            assertThat(it.message().arg("why")).isEqualTo(WHY);
                            assertThat(it.message().arg("month")).isEqualTo(month(9));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giảm giá thứ hai hàng tuần",
                "Nhập lô hàng thứ hai",
                "Tặng quà cho khách mua món thứ hai",
                "Sơn lại cửa hàng",
                "A second discount in the store"
            })
    void does_not_mistake_other_things_for_it(String what) {
        assertThat(judged("not-this-year", secondStore(), called(what, MORE))).isEmpty();
    }

    @Test
    void knows_it_by_a_tag_of_the_proposal_whatever_its_marks() {
        assertThat(decide(secondStore(), tagged("Chi-Nhanh", MORE)).verdict().id())
                .isEqualTo("notThisYear");
        assertThat(decide(secondStore(), tagged("nhanh", MORE)).verdict().id()).isEqualTo("yes");
    }

    @Test
    void an_empty_tag_means_nothing() {
        Plan plan = leaving(Text.of("Mở cửa hàng thứ hai"), Optional.empty(), "!");

        assertThat(decide(plan, tagged("?", MORE)).verdict().id()).isEqualTo("yes");
    }

    @Test
    void one_long_word_is_enough() {
        Plan live = leaving(Text.of("Livestream"), Optional.empty());
        Plan store = leaving(Text.of("Kho"), Optional.empty());

        Judgement putOff = only("not-this-year", live, called("Livestream bán hàng mỗi tối", MORE));

        assertThat(putOff.outcome()).isEqualTo(Outcome.NOT_THIS_YEAR);
        assertThat(judged("not-this-year", store, called("Khách khó tính", MORE))).isEmpty();
    }

    @Test
    void is_left_for_later_only_until_it_is_time_to_look_again() {
        Proposal store = called("Mở cửa hàng thứ hai", MORE);
        Proposal october = proposal(work("P1", 10, 12, lift("online", "*", "0.30")).add());

        Decision early = decide(secondStore(), askedOn(LocalDate.of(2026, 5, 31), store));
        Decision due =
                decide(
                        secondStore(),
                        askedOn(LocalDate.of(2026, 9, 1), called("Mở cửa hàng thứ hai", october)));

        assertThat(early.verdict().id()).isEqualTo("notThisYear");
        assertThat(due.verdict().id()).isEqualTo("yes");
        assertThat(due.judgements().get(0).outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void may_be_taken_up_on_purpose_and_says_so() {
        Decision decision =
                decide(
                        secondStore(),
                        called(
                                "Mở cửa hàng thứ hai",
                                proposal(
                                        new DirectionChange.TakeUp("N1"),
                                        work("P1", 6, 12, lift("online", "*", "0.30")).add())));

        assertThat(decision.verdict().id()).isEqualTo("yes");
        assertThat(decision.judgements().get(0).outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void nobody_is_hired_in_a_year_that_hires_nobody() {
        Proposal hire =
                proposal(
                        new ResourceChange.Add(person("hoa", "22"), Optional.empty()),
                        work("P1", 6, 12, lift("online", "*", "0.30")).taking("hoa", "5").add());
        Plan open =
                shop().withResources(
                                new Resources(
                                        shop().plan().resources().people(),
                                        Hiring.POSSIBLE,
                                        List.of(),
                                        Optional.empty()))
                        .plan();

        Judgement refused = only("not-this-year", shop().plan(), hire);

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_THIS_YEAR);
        assertThat(refused.where()).hasToString("resources/noHiring");
        assertThat(decide(open, hire).verdict().id()).isEqualTo("yes");
    }
}
