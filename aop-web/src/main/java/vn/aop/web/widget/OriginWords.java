package vn.aop.web.widget;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.PageAddresses;

/** Says where a number was read. */
final class OriginWords {

    /** {@code revenue[online] 2026-01..2026-03}, or months alone. */
    private static final Pattern FIGURES =
            Pattern.compile("(?:(\\S+) )?(\\d{4}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}))?");

    private final Wording wording;
    private final OpenCase open;

    OriginWords(Wording wording, OpenCase open) {
        this.wording = wording;
        this.open = open;
    }

    Derivation.ReadFrom of(Origin origin) {
        String kind = wording.name(origin.kind());
        String note = "why.note." + origin.kind().name().toLowerCase(Locale.ROOT);
        return new Derivation.ReadFrom(
                kind,
                origin.kind() == Origin.Kind.PLAN
                        ? PlanPath.parse(origin.place()).in(open.plan(), wording)
                        : figures(origin.place()),
                wording.say(Message.of(note).with("file", open.actuals().source())),
                href(origin));
    }

    /** Returns the account, channel and group of figures, as the place writes them. */
    static Optional<String> selectionIn(Origin origin) {
        Matcher place = FIGURES.matcher(origin.place());
        return place.matches() ? Optional.ofNullable(place.group(1)) : Optional.empty();
    }

    /** Returns a selection as a metric writes it. */
    static Optional<Selection> selection(String written) {
        return Metric.parse(written).selections().stream()
                .findFirst()
                .filter(it -> it.toString().equals(written));
    }

    private String figures(String place) {
        Matcher parts = FIGURES.matcher(place);
        if (!parts.matches()) {
            return place;
        }
        YearMonth from = YearMonth.parse(parts.group(2));
        YearMonth to = Optional.ofNullable(parts.group(3)).map(YearMonth::parse).orElse(from);
        String months = wording.numbers().span(new Span(from, to));
        return Optional.ofNullable(parts.group(1))
                .flatMap(OriginWords::selection)
                .map(
                        it ->
                                wording.say(
                                        Message.of("why.figures")
                                                .with("what", it)
                                                .with("when", months)))
                .orElse(months);
    }

    private Optional<String> href(Origin origin) {
        PlanPath path = PlanPath.parse(origin.place());
        boolean hasPlace = origin.kind() == Origin.Kind.PLAN && path.isInElement(wording);
        return hasPlace
                ? Optional.of(
                        PageAddresses.plan(open.id(), path.steps().get(0), path.steps().get(1)))
                : Optional.empty();
    }
}
