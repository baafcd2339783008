package vn.aop.web.widget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.projection.PlannedReasons;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;

/** Puts the reason for a number into the reader's words. */
public final class Reasons {

    private static final Pattern INPUT = Pattern.compile("\\{(\\d+)}");

    private final PlanWords words;
    private final Wording wording;
    private final OriginWords sources;
    private final PlannedReasons planned;

    public Reasons(PlanWords words, OpenCase open) {
        this.words = words;
        this.wording = words.wording();
        this.sources = new OriginWords(words.wording(), open);
        this.planned = Projection.of(open.plan()).reasons();
    }

    public Derivation of(Traced number) {
        return of(number, inWords(number.label()));
    }

    private Derivation of(Traced number, String label) {
        Traced flat = Flat.of(planned.explain(number));
        List<String> names = names(flat.inputs());
        return new Derivation(
                label,
                value(flat),
                flat.value().whyUndefined().map(wording::say),
                flat.formula().map(it -> formula(it, flat.inputs(), names)),
                IntStream.range(0, names.size())
                        .mapToObj(index -> of(flat.inputs().get(index), names.get(index)))
                        .toList(),
                flat.origin().map(sources::of));
    }

    private Derivation.Formula formula(String formula, List<Traced> inputs, List<String> names) {
        List<Derivation.Part> words = new ArrayList<>();
        StringBuilder figures = new StringBuilder();
        Matcher found = INPUT.matcher(formula);
        int end = 0;
        while (found.find()) {
            int input = Integer.parseInt(found.group(1));
            String between = formula.substring(end, found.start());
            words.add(new Derivation.Part(between, false));
            words.add(new Derivation.Part(names.get(input), true));
            figures.append(between).append(signed(inputs.get(input)));
            end = found.end();
        }
        words.add(new Derivation.Part(formula.substring(end), false));
        figures.append(formula.substring(end));
        return new Derivation.Formula(words, figures.toString());
    }

    private String signed(Traced number) {
        String written = value(number);
        return written.startsWith("−") ? "(" + written + ")" : written;
    }

    private String value(Traced number) {
        return number.value()
                .number()
                .filter(it -> number.label().kind() == Label.Kind.NUMBER)
                .map(it -> wording.numbers().decimal(it, 6))
                .orElseGet(() -> wording.value(number.value()));
    }

    /** What the inputs of a formula are called: with their account, where they differ in it. */
    private List<String> names(List<Traced> inputs) {
        boolean differ = inputs.stream().map(this::account).distinct().count() > 1;
        return inputs.stream().map(input -> name(input, differ)).toList();
    }

    private String name(Traced number, boolean withAccount) {
        String label = inWords(number.label());
        boolean tells = number.label().kind() == Label.Kind.MEASURE;
        return account(number)
                .filter(it -> withAccount && !tells)
                .map(
                        it ->
                                wording.say(
                                        Message.of("why.of-account")
                                                .with("account", it)
                                                .with("label", Wording.inside(label))))
                .orElse(label);
    }

    /** The account that all figures of a number belong to, where one of them takes all others. */
    private Optional<String> account(Traced number) {
        List<Optional<Selection>> figures =
                selections(number).distinct().map(OriginWords::selection).toList();
        return figures.stream()
                .flatMap(Optional::stream)
                .filter(all -> figures.stream().allMatch(it -> it.filter(all::takes).isPresent()))
                .findFirst()
                .map(wording::name);
    }

    private static Stream<String> selections(Traced number) {
        Stream<String> own = number.origin().flatMap(OriginWords::selectionIn).stream();
        return Stream.concat(own, number.inputs().stream().flatMap(Reasons::selections));
    }

    private String inWords(Label label) {
        Map<String, Object> facts = new HashMap<>(label.message().args());
        facts.replaceAll((name, fact) -> fact instanceof Metric it ? words.metric(it) : fact);
        return wording.say(label.message().about(facts));
    }
}
