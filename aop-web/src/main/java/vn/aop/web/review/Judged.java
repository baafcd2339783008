package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Traced;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.Signal;
import vn.aop.core.text.Message;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * What a goal or KPI asks in one word, and behind it why: how it stands to its target, and whether
 * its month may be chance.
 *
 * @param word the word; its status, where it asks nothing
 * @param status how it stands to its target; empty where the word tells it
 * @param why the reason for the status
 * @param signal whether the month may be chance
 * @param usual between which values such a month usually lies; none where that cannot be told
 */
public record Judged(
        Badge word, Optional<Badge> status, String why, String signal, List<Figure> usual) {

    public Judged {
        requireNonNull(word, "word");
        requireNonNull(status, "status");
        requireNonNull(why, "why");
        requireNonNull(signal, "signal");
        usual = List.copyOf(usual);
    }

    /** Returns the judgement of the goal or KPI whose numbers stand at a path. */
    static Judged of(
            Badge status,
            Traced judged,
            Message why,
            Signal signal,
            Optional<Attention> asked,
            ShownNumbers numbers,
            String path) {
        Wording wording = numbers.wording();
        return new Judged(
                asked.map(it -> Badge.of(it, wording).on(judged)).orElse(status.on(judged)),
                asked.map(it -> status.on(judged)),
                wording.say(why),
                Stream.of(
                                Stream.of(signal.why()),
                                signal.notes().stream(),
                                signal.provisional().stream())
                        .flatMap(it -> it)
                        .map(wording::say)
                        .collect(Collectors.joining(" ")),
                signal.usual()
                        .map(
                                it ->
                                        List.of(
                                                numbers.shortly(path + "usual/low"),
                                                numbers.shortly(path + "usual/high")))
                        .orElse(List.of()));
    }
}
