package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.Wish;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.coherence.CoherenceStory;
import vn.aop.web.coherence.Writing;

/**
 * Whether the goals of a plan can hold together, as a text: the story in sentences, then the ranges
 * it stands on.
 *
 * @param plan the plan
 * @param coherence what its goals allow
 * @param asked wishes that somebody asked about
 * @param sheet what it is written on
 */
public record CoherenceText(Plan plan, Coherence coherence, List<Wish> asked, Sheet sheet) {

    private static final String INDENT = "  ";

    public CoherenceText {
        requireNonNull(plan, "plan");
        requireNonNull(coherence, "coherence");
        asked = List.copyOf(asked);
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        CoherenceStory story = new CoherenceStory(plan, coherence, new OnSheet(sheet));
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.coherence.title")
                                .with("company", plan.company().name())
                                .with("span", plan.year().span())));
        part(lines, verdict(story));
        part(lines, story.leftOut());
        part(lines, story.forced());
        part(lines, exactly(story));
        part(lines, story.mix());
        Stream.concat(coherence.wishes().stream(), asked.stream())
                .distinct()
                .forEach(wish -> part(lines, List.of(story.wish(wish))));
        RangesText ranges = new RangesText(sheet);
        block(
                lines,
                ranges.lines(Message.of("command.coherence.as-written"), coherence.asWritten()));
        if (!coherence.exactly().equals(coherence.asWritten())) {
            block(
                    lines,
                    ranges.lines(Message.of("command.coherence.exactly"), coherence.exactly()));
        }
        asked.stream()
                .filter(Wish::isPossible)
                .forEach(
                        wish ->
                                block(
                                        lines,
                                        ranges.lines(
                                                Message.of("command.coherence.with-wish")
                                                        .with("wish", sheet.name(wish.metric())),
                                                wish.ranges())));
        return lines;
    }

    private static List<String> verdict(CoherenceStory story) {
        return Stream.concat(Stream.of(story.verdict()), story.reaches().stream()).toList();
    }

    private List<String> exactly(CoherenceStory story) {
        List<String> more = story.exactly();
        return more.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(sheet.say("coherence.exactly")), more.stream()).toList();
    }

    private static void block(List<String> lines, List<String> more) {
        lines.addAll(more.isEmpty() ? List.of() : List.of(""));
        lines.addAll(more);
    }

    /** The first sentence stands out; those that belong to it are indented. */
    private void part(List<String> lines, List<String> sentences) {
        List<String> wrapped = new ArrayList<>();
        Consumer<String> add =
                sentence ->
                        wrapped.addAll(sheet.wrapped(wrapped.isEmpty() ? "" : INDENT, sentence));
        sentences.forEach(add);
        block(lines, wrapped);
    }

    /** Names and figures as they stand on a sheet: goals by their ids, shares with two places. */
    private record OnSheet(Sheet sheet) implements Writing {

        OnSheet {
            requireNonNull(sheet, "sheet");
        }

        @Override
        public Wording wording() {
            return sheet.wording();
        }

        @Override
        public String name(Metric metric) {
            return sheet.name(metric);
        }

        @Override
        public String goals(List<String> ids) {
            return String.join(", ", ids);
        }

        @Override
        public String money(BigDecimal amount) {
            return sheet.money(amount);
        }

        @Override
        public String level(BigDecimal level, Unit unit) {
            return sheet.inTable(Value.of(level, unit));
        }

        @Override
        public String share(BigDecimal share) {
            return sheet.percent(share);
        }

        @Override
        public String growth(Optional<BigDecimal> growth) {
            return growth.map(sheet::growth).orElseGet(() -> sheet.say("command.coherence.new"));
        }
    }
}
