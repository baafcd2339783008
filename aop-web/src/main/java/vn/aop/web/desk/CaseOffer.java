package vn.aop.web.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.change.Amendment;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.text.Language;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.form.FieldGroup;
import vn.aop.web.form.FormFields;
import vn.aop.web.page.Typed;

/**
 * One of the offers that come up in the story of a case. Its form is filled in already; where its
 * figures do not fit into the form, they are taken as they stand in the case.
 */
final class CaseOffer implements DeskQuestion {

    /** FormFields that are not sent where nothing is ticked. */
    private static final List<String> BOXES = List.of("tags", "goals", "unneeded", "begun");

    private final OpenCase open;
    private final Proposal proposal;
    private final Language language;
    private final OpportunityQuestion usual;
    private final Optional<Map<String, List<String>>> figures;

    CaseOffer(OpenCase open, Proposal proposal, Language language, DecisionDesk desk) {
        this.open = proposal.asked().map(open::asAsked).orElse(open);
        this.proposal = proposal;
        this.language = language;
        this.usual = new OpportunityQuestion(this.open, desk);
        this.figures = FilledIn.with(proposal, language);
    }

    Proposal proposal() {
        return proposal;
    }

    /** Returns whether everything about it can be changed in its form. */
    boolean isForm() {
        return figures.isPresent();
    }

    @Override
    public LoggedDecision.Kind kind() {
        return LoggedDecision.Kind.OPPORTUNITY;
    }

    @Override
    public Amendment.Cause cause() {
        return Amendment.Cause.OPPORTUNITY;
    }

    @Override
    public Map<String, List<String>> defaults() {
        Map<String, List<String>> defaults = new LinkedHashMap<>(figures.orElse(Map.of()));
        defaults.put("what", List.of(proposal.what().in(language)));
        defaults.put("reason", List.of(proposal.reason().in(language)));
        defaults.put(
                "evidence",
                proposal.evidence().map(it -> List.of(it.in(language))).orElse(List.of()));
        defaults.put("unneeded", proposal.shown().unneeded());
        defaults.put("begun", proposal.shown().risks());
        defaults.put("tags", left().flatMap(it -> it.tags().stream().limit(1)).toList());
        LocalDate asked = proposal.asked().orElseGet(() -> open.day());
        defaults.put("asked", List.of(asked.toString()));
        defaults.put(QuestionBasis.FIELD, List.of(QuestionBasis.PLAN));
        defaults.put("rises", List.of(proposal.rises().id()));
        return defaults;
    }

    /** What was left for later and is recognised in the offer. */
    private Stream<NotThisYear> left() {
        return open.plan().direction().notThisYear().stream()
                .filter(it -> it.tags().stream().anyMatch(proposal.tags()::contains));
    }

    @Override
    public List<FieldGroup> form(FormFields fields) {
        return isForm() ? usual.form(fields) : usual.formOfWords(fields);
    }

    /**
     * {@inheritDoc}
     *
     * <p>What was not changed is told in the reader's language, whichever it was sent in; what was
     * not sent at all is as the story has it.
     */
    @Override
    public Typed understood(Typed sent) {
        Map<String, List<String>> told = new LinkedHashMap<>(sent.values());
        words().forEach(
                        (field, text) ->
                                told.computeIfPresent(
                                        field,
                                        (same, typed) ->
                                                typed.stream()
                                                        .map(it -> own(it, text).in(language))
                                                        .toList()));
        Map<String, List<String>> unsent = new LinkedHashMap<>(defaults());
        BOXES.forEach(unsent::remove);
        return new Typed(told).or(unsent);
    }

    private Map<String, Text> words() {
        Map<String, Text> words = new LinkedHashMap<>();
        words.put("what", proposal.what());
        words.put("reason", proposal.reason());
        proposal.evidence().ifPresent(it -> words.put("evidence", it));
        return words;
    }

    /** The words of the offer in both languages, unless somebody has changed them. */
    private static Text own(String typed, Text text) {
        boolean isSame = Arrays.stream(Language.values()).map(text::in).anyMatch(typed::equals);
        return isSame ? text : Text.of(typed);
    }

    @Override
    public Optional<Text> evidence(Typed typed) {
        return find("evidence", typed).or(() -> find("reason", typed));
    }

    private Optional<Text> find(String field, Typed typed) {
        return typed.find(field)
                .map(it -> words().containsKey(field) ? own(it, words().get(field)) : Text.of(it));
    }

    @Override
    public Validated<Advice, Problem> answer(Typed typed, Deadline deadline) {
        Validated<Proposal, Problem> read =
                isForm()
                        ? new OpportunityReader(open.plan(), typed).read()
                        : new OpportunityReader(open.plan(), typed).read(proposal.changes());
        return read.flatMap(it -> usual.decide(inBothLanguages(it, typed), typed, deadline));
    }

    private Proposal inBothLanguages(Proposal read, Typed typed) {
        Proposal told =
                new Proposal(
                        own(typed.text("what"), proposal.what()),
                        own(typed.text("reason"), proposal.reason()),
                        find("evidence", typed),
                        Stream.concat(read.tags().stream(), others()).toList(),
                        read.changes(),
                        read.asked());
        Proposal shown =
                told.showing(isForm() ? read.shown() : proposal.shown())
                        .against(isForm() ? read.rises() : proposal.rises());
        return read.unknownRise().map(shown::withUnknownRise).orElse(shown);
    }

    /** Words by which the offer is recognised, and which no box of the form stands for. */
    private Stream<String> others() {
        List<String> boxed = left().flatMap(it -> it.tags().stream()).toList();
        return proposal.tags().stream().filter(it -> !boxed.contains(it));
    }
}
