package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.cases.Case;
import vn.aop.cases.CaseProposal;
import vn.aop.cases.Cases;
import vn.aop.cases.story.StoryNumber;
import vn.aop.cases.story.StoryText;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.ProblemsException;

/** Whatever number the story tells of an offer is one of the desk's answer to it. */
class OffersToldTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final Pattern ITEM =
            Pattern.compile("(?m)^- \\[[^]]*]\\(desk\\?offer=([a-z-]+)\\): (.*)$");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_is_one_of_the_answer(Language language) {
        Map<String, String> told = told(language);

        assertThat(told).containsOnlyKeys(CASE.proposals().keySet());
        told.forEach(
                (offer, text) -> {
                    List<BigDecimal> known = numbers(decided(offer));
                    for (StoryText.Linked link : StoryText.of("story", text, language).links()) {
                        for (StoryNumber number : link.numbers()) {
                            assertThat(known)
                                    .as(offer + ": " + number.written())
                                    .anyMatch(number::tells);
                        }
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_answer_is_that_of_the_desk(Language language) {
        Wording words = Wording.of(language).speakingOf(CASE.plan().company());
        told(language)
                .forEach(
                        (offer, text) ->
                                assertThat(text)
                                        .as(offer)
                                        .startsWith("**" + begins(decided(offer), words)));
    }

    /** The story says the answer as people do: "Không nên" for "Không nên làm". */
    private static String begins(Decision decision, Wording words) {
        boolean isVietnamese = words.language() == Language.VI;
        return decision.verdict()
                .match(
                        yes -> isVietnamese ? "Nên làm" : "Yes.",
                        yesIf -> isVietnamese ? "Được, nếu" : "Yes, if",
                        later -> isVietnamese ? "Không phải năm nay" : "Not this year",
                        no -> isVietnamese ? "Không nên" : "No.");
    }

    private static Map<String, String> told(Language language) {
        Matcher items = ITEM.matcher(CASE.story(language));
        return items.results().collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    }

    private static Decision decided(String offer) {
        CaseProposal one =
                CASE.file().outline().files().proposals().stream()
                        .filter(it -> it.name().equals(offer))
                        .findFirst()
                        .orElseThrow();
        Plan then = CASE.planFor(one);
        Proposal asked = CASE.proposals().get(offer);
        return DecisionDesk.usual().decide(then, asked).orElseThrow(ProblemsException::new);
    }

    private static List<BigDecimal> numbers(Decision decision) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Judgement judgement : decision.judgements()) {
            judgement.numbers().values().forEach(it -> it.number().ifPresent(numbers::add));
            judgement.message().args().values().stream()
                    .filter(Value.class::isInstance)
                    .map(Value.class::cast)
                    .forEach(it -> it.number().ifPresent(numbers::add));
        }
        decision.leastChange().stream()
                .filter(ActionRevision.Revise.class::isInstance)
                .map(ActionRevision.Revise.class::cast)
                .flatMap(it -> it.revised().effects().stream())
                .forEach(it -> numbers.add(it.lift()));
        return numbers;
    }
}
