package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.Case;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.copy.Copy;
import vn.aop.web.copy.CopyId;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/**
 * A case with its files read, or a visitor's own copy of one.
 *
 * @param source the case itself
 * @param id the id, which is also its address; a shipped case on a day of the visitor's own choice
 *     has the day in it, for example {@code babycare-house@2026-07-01}
 * @param title what it is called
 * @param summary what it is about, in a few sentences
 * @param story the whole story, as Markdown
 * @param year everything that is told of the plan's year, for a case also what happens after {@code
 *     today}
 * @param history its plan with everything that it went through until then
 * @param log what its visitor asked about the plan; nothing of a case itself
 * @param today the day that it is for the plan
 * @param actuals what really happened
 * @param offers what turns up in the story and has to be decided, by name
 */
public record OpenCase(
        Case source,
        String id,
        Text title,
        Text summary,
        Text story,
        Workspace year,
        PlanHistory history,
        DecisionLog log,
        Today today,
        Actuals actuals,
        Map<String, Proposal> offers) {

    /** What stands between the id of a case and a day. */
    static final String DAY = "@";

    public OpenCase {
        requireNonNull(source, "source");
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(story, "story");
        requireNonNull(year, "year");
        requireNonNull(history, "history");
        requireNonNull(log, "log");
        requireNonNull(today, "today");
        requireNonNull(actuals, "actuals");
        offers = Collections.unmodifiableMap(new LinkedHashMap<>(offers));
    }

    /** Returns this case as a visitor's copy has it. */
    OpenCase as(Copy copy) {
        return new OpenCase(
                source,
                copy.id().toString(),
                title,
                summary,
                story,
                copy.workspace(),
                copy.history(),
                copy.log(),
                copy.workspace().today().orElseGet(() -> playedTo(copy)),
                actuals,
                offers);
    }

    /**
     * Copies once had no day of their own: it is that of the case, or the last on which it was
     * used.
     */
    private Today playedTo(Copy copy) {
        return copy.workspace().lastUsed().map(today::atLeast).orElse(today);
    }

    /** Returns this case on another day. */
    OpenCase on(LocalDate day) {
        return new OpenCase(
                source,
                caseId() + (day.equals(today.day()) ? "" : DAY + day),
                title,
                summary,
                story,
                year,
                year.history().on(day),
                log,
                Today.first(day),
                actuals,
                offers);
    }

    /**
     * Returns this case with its plan as it was on the day on which something was asked, today at
     * the latest; a visitor's copy stays as it is, for its owner asks about the plan as it is now.
     */
    public OpenCase asAsked(LocalDate asked) {
        return copy().isPresent() || !asked.isBefore(today.day())
                ? this
                : new OpenCase(
                        source,
                        id,
                        title,
                        summary,
                        story,
                        year,
                        history.on(asked),
                        log,
                        today,
                        actuals,
                        offers);
    }

    /**
     * Returns the plans by which a month is judged: those up to today, and of a month of the story
     * that is not over yet those up to its last day, so that October is judged as it was lived.
     */
    public PlanHistory judging(YearMonth month) {
        return copy().isPresent() || !month.atEndOfMonth().isAfter(today.day())
                ? history
                : year.history().on(month.atEndOfMonth());
    }

    /** Returns the id of the case, for a visitor's copy that of the case of which it is one. */
    public String caseId() {
        return id.replaceFirst("[~" + DAY + "].*", "");
    }

    /** Returns the day on which something is asked: today, or the nearest day of the year. */
    public LocalDate day() {
        return today.dayIn(plan().year());
    }

    /** Returns the month to look back on: the last one with figures that is over today. */
    public YearMonth toReview() {
        return today.toReview(actuals.months()).orElseGet(() -> plan().year().first());
    }

    /** Returns what its people have asked and decided so far, as the case tells it. */
    public DecisionLog told() {
        return copy().isPresent() ? DecisionLog.empty() : year.log().on(today.day());
    }

    /** Returns the plan as it is now. */
    public Plan plan() {
        return history.current();
    }

    /** Returns how often the plan was amended, which is also the number of its version. */
    public int version() {
        return history.amendments().size();
    }

    /** Returns the id of the copy, if this is a visitor's own. */
    public Optional<CopyId> copy() {
        return CopyId.find(id);
    }

    /** Returns the plan with everything that it went through, as a file has it. */
    public String planText() {
        return shipped()
                .map(it -> it.planText(today.day()))
                .orElseGet(() -> PlanFile.writeYaml(history));
    }

    /**
     * Returns the id under which a case shows its plan as it was first made; empty for a copy,
     * which has no other day than its own, and where the plan was amended on the first day of its
     * year.
     */
    public Optional<String> idAtStart() {
        return shipped()
                .map(it -> on(plan().year().first().atDay(1)))
                .filter(it -> it.version() == 0)
                .map(OpenCase::id);
    }

    /** Returns whether it shows the plan as the business used to run, to compare with. */
    public boolean showsBefore() {
        return shipped().filter(it -> it.file().outline().files().before().isPresent()).isPresent();
    }

    /** Returns the case itself, unless this is a visitor's copy. */
    public Optional<Case> shipped() {
        return copy().isPresent() ? Optional.empty() : Optional.of(source);
    }

    /** Returns the pages of this case, one of which is the current one. */
    public Frame.Tabs tabs(Wording words, String current) {
        List<Link> links =
                List.of(
                        tab(words.say("tab.story"), PageAddresses.story(id), current),
                        tab(words.say("tab.plan"), PageAddresses.plan(id), current),
                        tab(words.say("tab.projection"), PageAddresses.projection(id), current),
                        tab(words.say("tab.checks"), PageAddresses.checks(id), current),
                        tab(words.say("tab.desk"), PageAddresses.desk(id), current),
                        tab(words.say("tab.review"), PageAddresses.review(id), current),
                        tab(words.say("tab.history"), PageAddresses.history(id), current));
        String name = words.text(plan().company().name());
        return new Frame.Tabs(
                copy().isPresent() ? words.say(Message.of("tab.own").with("case", name)) : name,
                links,
                Optional.of(current)
                        .filter(it -> !it.equals(PageAddresses.story(id)))
                        .map(it -> today(words, it.substring(it.lastIndexOf('/') + 1))));
    }

    private Frame.Today today(Wording words, String page) {
        return new Frame.Today(
                words.say(Message.of("today.told").with("day", today.day())),
                today.day().toString(),
                PageAddresses.today(id),
                page);
    }

    private static Link tab(String text, String href, String current) {
        return new Link(text, href, href.equals(current));
    }
}
