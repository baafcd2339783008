package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.plan.Plan;
import vn.aop.web.coherence.CoherenceStory;
import vn.aop.web.coherence.Writing;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.PlanWords;

/**
 * Whether the goals of a plan can hold together, and what they force, told in sentences.
 *
 * @param answer whether they can, at a glance
 * @param verdict the answer in a sentence
 * @param conflict ids of goals that cannot hold together
 * @param reaches how far each of them can go while the others hold
 * @param asWritten what they force as they are written
 * @param exactly what they force if the year lands on them
 * @param wishes what would have to be true for what shrinks to stay level
 * @param mix what the mix of channels does to the gross margin
 * @param unit in which the amounts of the ranges are written
 * @param ranges between what the goals let revenue lie
 * @param leftOut goals that say nothing about revenue, each with the reason
 */
public record CoherenceSection(
        Badge answer,
        String verdict,
        List<String> conflict,
        List<String> reaches,
        List<String> asWritten,
        List<String> exactly,
        List<String> wishes,
        Optional<Mix> mix,
        String unit,
        List<RangeRow> ranges,
        List<String> leftOut) {

    /**
     * What the mix of channels does to the gross margin.
     *
     * @param breaksFloor whether it takes the margin below its floor
     * @param sentences what it does and what would be needed
     */
    public record Mix(boolean breaksFloor, List<String> sentences) {

        public Mix {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Between what the goals let revenue lie, in all or in a channel or group.
     *
     * @param name in all, or the channel or group
     * @param lastYear last year's revenue
     * @param asWritten the ends as the goals are written
     * @param exactly the ends if the year lands on the goals
     */
    public record RangeRow(String name, String lastYear, Ends asWritten, Ends exactly) {}

    /**
     * The ends of a range.
     *
     * @param least the least, a dash where the goals set none
     * @param most the most, a dash where the goals set none
     */
    public record Ends(End least, End most) {}

    /**
     * An end of a range.
     *
     * @param amount the amount without its unit, or a dash
     * @param growth its growth on last year, empty where it has none
     */
    public record End(String amount, Optional<String> growth) {

        public End {
            requireNonNull(growth, "growth");
        }
    }

    public CoherenceSection {
        requireNonNull(answer, "answer");
        requireNonNull(verdict, "verdict");
        conflict = List.copyOf(conflict);
        reaches = List.copyOf(reaches);
        asWritten = List.copyOf(asWritten);
        exactly = List.copyOf(exactly);
        wishes = List.copyOf(wishes);
        requireNonNull(mix, "mix");
        requireNonNull(unit, "unit");
        ranges = List.copyOf(ranges);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns what the goals of a plan force, in the words of its page. */
    static CoherenceSection of(Plan plan, Coherence coherence, PlanWords words) {
        Writing page = new OnPage(plan, words.wording());
        CoherenceRanges ranges = new CoherenceRanges(coherence, page);
        CoherenceStory story = new CoherenceStory(plan, coherence, page);
        return new CoherenceSection(
                answer(coherence, words.wording()),
                story.verdict(),
                coherence.conflict(),
                story.reaches(),
                story.forced(),
                story.exactly(),
                coherence.wishes().stream().map(story::wish).toList(),
                coherence.mix().map(it -> new Mix(it.breaksFloor(), story.mix())),
                ranges.unit(),
                ranges.rows(),
                story.leftOut());
    }

    private static Badge answer(Coherence coherence, Wording words) {
        return switch (coherence.conclusion()) {
            case HOLD -> Badge.good(words.say("coherence.yes"));
            case CONFLICT -> Badge.bad(words.say("coherence.no"));
            case NO_GOALS, HOLD_AS_TRIED, UNTRIED -> Badge.quiet(words.say("coherence.not-known"));
        };
    }
}
