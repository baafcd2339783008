package vn.aop.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.text.Language;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.web.page.Typed;
import vn.aop.web.widget.PlanWords;

/** Makes fields from what was typed and what is wrong with it; words stand under the name. */
public final class FormFields {

    private final PlanWords words;
    private final Typed typed;
    private final List<Problem> problems;
    private final Map<String, String> notes;
    private final String ending;

    public FormFields(
            PlanWords words, Typed typed, List<Problem> problems, Map<String, String> notes) {
        this(words, typed, problems, notes, "");
    }

    private FormFields(
            PlanWords words,
            Typed typed,
            List<Problem> problems,
            Map<String, String> notes,
            String ending) {
        this.words = words;
        this.typed = typed;
        this.problems = List.copyOf(problems);
        this.notes = Map.copyOf(notes);
        this.ending = ending;
    }

    /** Returns fields about an entry of the log; each entry has fields of the same names. */
    public static FormFields about(
            LoggedDecision entry, Typed typed, List<Problem> problems, PlanWords words) {
        return new FormFields(words, typed, problems, Map.of(), "-" + entry.id());
    }

    /** Returns the same fields once more on the page, some with what is assumed in them. */
    public FormFields assuming(Map<String, List<String>> assumed) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
        values.putAll(assumed);
        return new FormFields(words, new Typed(values), List.of(), Map.of(), "-assumed");
    }

    public PlanWords words() {
        return words;
    }

    public Language language() {
        return words.wording().language();
    }

    public String say(String key) {
        return words.wording().say(key);
    }

    /** Something that can be chosen: how it is sent, and what it is called. */
    public record Option(String value, String text) {}

    public FormField line(String name, FormField.Need need) {
        return field(name, FormField.Kind.LINE, need, List.of());
    }

    public FormField lines(String name, FormField.Need need) {
        return field(name, FormField.Kind.LINES, need, List.of());
    }

    public FormField day(String name) {
        return field(name, FormField.Kind.DAY, FormField.Need.REQUIRED, List.of());
    }

    public FormField choice(String name, Stream<Option> options) {
        return field(name, FormField.Kind.CHOICE, FormField.Need.OPTIONAL, choices(name, options));
    }

    public FormField boxes(String name, Stream<Option> options) {
        return field(name, FormField.Kind.BOXES, FormField.Need.OPTIONAL, choices(name, options));
    }

    /** The options, with what was sent from elsewhere so that it is not lost. */
    private List<FormField.Choice> choices(String name, Stream<Option> options) {
        List<String> sent = typed.all(name);
        List<FormField.Choice> choices = new ArrayList<>();
        options.forEach(
                it ->
                        choices.add(
                                new FormField.Choice(
                                        it.value(), it.text(), sent.contains(it.value()))));
        sent.stream()
                .filter(it -> choices.stream().noneMatch(own -> own.value().equals(it)))
                .filter(it -> !it.isEmpty())
                .forEach(it -> choices.add(new FormField.Choice(it, it, true)));
        return choices;
    }

    private FormField field(
            String name, FormField.Kind kind, FormField.Need need, List<FormField.Choice> choices) {
        return new FormField(
                name + ending,
                name,
                kind,
                words.wording().say("desk.field." + name),
                hint(name),
                need,
                typed.text(name),
                choices,
                notes.getOrDefault(name, ""),
                problems.stream()
                        .filter(it -> it.where().equals(Place.of(name)))
                        .map(it -> words.wording().say(it.message()))
                        .toList());
    }

    private String hint(String name) {
        String key = "desk.hint." + name;
        return words.wording().knows(key) ? words.wording().say(key) : "";
    }
}
