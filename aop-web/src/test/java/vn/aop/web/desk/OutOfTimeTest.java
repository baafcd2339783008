package vn.aop.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.text.Language;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Turns;
import vn.aop.web.page.Typed;
import vn.aop.web.widget.DecisionWords;

/** Where only the search for conditions takes too long, what was found by then is told. */
class OutOfTimeTest {

    private static final OpenCase CASE = new OpenCases(new CopiesInMemory()).find("babycare-house");
    private static final String OFFER = "tiktok-trial";

    private final Slow slow = new Slow(new AtomicInteger(), new AtomicInteger(2));
    private final DecisionDesk desk = DecisionDesk.usual().with(slow);

    /** Time passes where it judges: two seconds are gone once it has judged so many times. */
    private record Slow(AtomicInteger judged, AtomicInteger most) implements DecisionCriterion {

        @Override
        public String id() {
            return "slow";
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            judged.incrementAndGet();
            return List.of();
        }

        boolean isLate() {
            return judged.get() >= most.get();
        }
    }

    private Advice ask(Language language) {
        CaseOffer offer = new CaseOffer(CASE, CASE.offers().get(OFFER), language, desk);
        return offer.answer(offer.understood(new Typed(Map.of())), slow::isLate)
                .orElseThrow(ProblemsException::new);
    }

    private AnswerView view(Advice advice, Language language) {
        Wording wording = Wording.of(language).with(Pages.class, "pages");
        return AnswerView.of(
                advice,
                new AssumedView(List.of(), Map.of()),
                desk.checks(),
                new DecisionWords(CASE, wording.speakingOf(CASE.plan().company())),
                Optional.empty(),
                CASE.id());
    }

    @ParameterizedTest
    @EnumSource
    void tells_the_grounds_and_what_is_gained_and_lost_and_that_the_search_was_cut_short(
            Language language) {
        Advice cut = ask(language);
        AnswerView told = view(cut, language);

        assertThat(cut.isSettled()).isFalse();
        assertThat(cut.isAcceptable()).isFalse();
        assertThat(told.tone()).isEqualTo("open");
        assertThat(told.meaning())
                .contains(language == Language.VI ? "dòng lệnh" : "command line")
                .contains("2");
        assertThat(told.conditions()).isEmpty();
        assertThat(told.criteria()).isNotEmpty();
        assertThat(told.tradeOff().rows()).isNotEmpty();

        slow.most().set(Integer.MAX_VALUE);
        Advice whole = ask(language);
        assertThat(whole.isSettled()).isTrue();
        assertThat(whole.judgements()).isEqualTo(cut.judgements());
    }

    @Test
    void asked_again_it_is_worked_out_again_and_until_then_neither_accepted_nor_logged() {
        RecentAnswers recent = new RecentAnswers(desk, new Turns(passing()));
        Typed typed =
                new Typed(
                        Map.of(
                                "offer", List.of(OFFER),
                                "version", List.of(String.valueOf(CASE.version()))));

        TypedQuestion cut = recent.ask(CASE, typed, Language.EN);

        assertThat(cut.answer().orElseThrow(ProblemsException::new).isSettled()).isFalse();
        assertThatThrownBy(() -> new Acceptance(cut).log(null))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("desk.search-cut-short");
        slow.most().set(Integer.MAX_VALUE);
        assertThat(
                        recent.ask(CASE, typed, Language.EN)
                                .answer()
                                .orElseThrow(ProblemsException::new)
                                .isSettled())
                .isTrue();
    }

    private Clock passing() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return slow.isLate() ? Instant.EPOCH.plusSeconds(60) : Instant.EPOCH;
            }
        };
    }
}
