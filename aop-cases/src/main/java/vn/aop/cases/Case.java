package vn.aop.cases;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.cases.plan.LocatedPlan;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * A case: a business to learn from, wherever its files lie. They are read when they are asked for.
 *
 * <pre>{@code
 * Case babyCareHouse = Cases.shipped().find("babycare-house").orElseThrow();
 * babyCareHouse.copyTo(Path.of("my-plan"));
 * }</pre>
 */
public final class Case {

    private final CaseFile file;
    private final CaseFiles files;

    /** Makes the case of a file. */
    Case(CaseFile file, CaseFiles files) {
        this.file = file;
        this.files = files;
    }

    /** Returns the id, for example {@code babycare-house}. */
    public String id() {
        return outline().id();
    }

    /** Returns what it is called. */
    public Text title() {
        return outline().title();
    }

    /** Returns what it is about, in a few sentences. */
    public Text summary() {
        return outline().summary();
    }

    /** Returns the months of its sales. */
    public Span months() {
        return outline().months();
    }

    /** Returns the day that it is in its story, unless a reader chooses another. */
    public LocalDate today() {
        return outline().today();
    }

    /** Returns its own file, which says what it is made of. */
    public CaseFile file() {
        return file;
    }

    /** Returns whether it is part of this program. */
    boolean isShipped() {
        return files.isShipped();
    }

    private CaseOutline outline() {
        return file.outline();
    }

    private CaseOutline.Files parts() {
        return outline().files();
    }

    /**
     * Returns the plan as it is on the {@linkplain #today day of the story}.
     *
     * @throws BrokenFile if its author has to mend it first, as every method may that reads a file
     */
    public Plan plan() {
        return history().on(today()).current();
    }

    /**
     * Returns the plan with everything that it goes through in the year that the case tells, also
     * after the {@linkplain #today day of the story}; {@link PlanHistory#on} tells it on any day.
     */
    public PlanHistory history() {
        return BrokenFile.unless(readHistory(parts().plan()));
    }

    /**
     * Returns the log of everything that is asked and decided in the year that the case tells, also
     * after the {@linkplain #today day of the story}; empty where the case tells of nothing.
     */
    public DecisionLog decisions() {
        return parts().decisions()
                .map(it -> BrokenFile.unless(readDecisions(it)))
                .orElseGet(DecisionLog::empty);
    }

    private Validated<DecisionLog, FileProblem> readDecisions(String name) {
        return files.text(name).flatMap(it -> DecisionLogFile.read(files.name(name), it));
    }

    /** Returns the plan as its file has it, with where its parts stand. */
    public LocatedPlan locatedPlan() {
        String name = files.name(parts().plan());
        return BrokenFile.unless(PlanFile.locate(name, text(parts().plan())));
    }

    /**
     * Returns the plan as the business used to run, last year plus a rate, to compare with; empty
     * where the case does not show one.
     */
    public Optional<Plan> before() {
        return parts().before().map(it -> BrokenFile.unless(readPlan(it)));
    }

    private Validated<Plan, FileProblem> readPlan(String name) {
        return readHistory(name).map(PlanHistory::current);
    }

    private Validated<PlanHistory, FileProblem> readHistory(String name) {
        return files.text(name)
                .flatMap(it -> PlanFile.readHistory(files.name(name), it, Projection::problems));
    }

    /** Returns the file of the plan as the business used to run, as it is written. */
    public Optional<String> beforeText() {
        return parts().before().map(this::text);
    }

    /**
     * Returns the plan file as it is written, with its comments, on the {@linkplain #today day of
     * the story}.
     */
    public String planText() {
        return planText(today());
    }

    /** Returns the plan file as it is written, with its comments, without what is decided later. */
    public String planText(LocalDate day) {
        return PlanFile.textOn(parts().plan(), text(parts().plan()), history(), day);
    }

    /** Returns a file that it names as it is written. */
    String text(String name) {
        return BrokenFile.unless(files.text(name));
    }

    /** Returns what really happened: the sales, read into the figures of the plan. */
    public Actuals sales(Plan plan) {
        return BrokenFile.unless(soldIn().read(plan)).actuals().from(parts().actuals());
    }

    private CaseSales soldIn() {
        return new CaseSales(files, parts().actuals());
    }

    /** Returns the file of sales as a stream, which the caller closes. */
    public InputStream actualsResource() {
        return files.opened(parts().actuals());
    }

    /**
     * Returns the proposals of this case, by the name of each without its ending, for example
     * {@code tiktok-trial}, in the order in which the story tells them.
     */
    public Map<String, Proposal> proposals() {
        PlanHistory history = history();
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (CaseProposal one : parts().proposals()) {
            proposals.put(one.name(), proposal(one, planFor(one, history)).proposal());
        }
        return Collections.unmodifiableMap(proposals);
    }

    /**
     * Returns the plan against which a proposal is held: that of the day on which it was asked,
     * which knows nothing of what was decided later, or of the {@linkplain #today day of the
     * story}.
     */
    public Plan planFor(CaseProposal one) {
        return planFor(one, history());
    }

    private Plan planFor(CaseProposal one, PlanHistory history) {
        Plan now = history.on(today()).current();
        return files.text(one.file())
                .flatMap(it -> ProposalFile.read(files.name(one.file()), it, now))
                .value()
                .flatMap(it -> it.proposal().asked())
                .filter(it -> it.isBefore(today()))
                .map(it -> history.on(it).current())
                .orElse(now);
    }

    /** Returns a proposal of this case as its file has it. */
    public ProposalFile proposal(CaseProposal one, Plan plan) {
        return BrokenFile.unless(readProposal(one, plan));
    }

    /** A proposal that cannot be made is told now, and not to the first reader who asks. */
    private Validated<ProposalFile, FileProblem> readProposal(CaseProposal one, Plan plan) {
        return files.text(one.file())
                .flatMap(it -> ProposalFile.read(files.name(one.file()), it, plan))
                .flatMap(it -> made(it, plan));
    }

    private static Validated<ProposalFile, FileProblem> made(ProposalFile file, Plan plan) {
        List<FileProblem> problems =
                plan.with(file.proposal().changes()).problems().stream()
                        .map(file::told)
                        .distinct()
                        .toList();
        return problems.isEmpty() ? Validated.valid(file) : Validated.invalid(problems);
    }

    /** Returns the story in a language, in Markdown. */
    public String story(Language language) {
        return text(parts().story().in(language));
    }

    /** Returns what a file of this case is called in messages. */
    String nameOf(String part) {
        return files.name(part);
    }

    /**
     * Returns everything that its author has to mend in the files that it names, all at once. Where
     * the plan itself cannot be read, of what is read by it only the writing is looked at.
     */
    public List<FileProblem> problems() {
        List<FileProblem> problems = new ArrayList<>(file.missing(files));
        Optional<PlanHistory> plan = Optional.empty();
        if (files.has(parts().plan())) {
            Validated<PlanHistory, FileProblem> read = readHistory(parts().plan());
            problems.addAll(read.problems());
            plan = read.value();
        }
        parts().decisions()
                .filter(files::has)
                .ifPresent(it -> problems.addAll(readDecisions(it).problems()));
        parts().before()
                .filter(files::has)
                .ifPresent(it -> problems.addAll(readPlan(it).problems()));
        plan.ifPresentOrElse(
                it -> problems.addAll(problems(it)), () -> problems.addAll(unwritten()));
        Stream.of(Language.values())
                .map(parts().story()::in)
                .distinct()
                .filter(files::has)
                .forEach(it -> problems.addAll(files.text(it).problems()));
        return problems;
    }

    /** What cannot even be made out in the proposals, whatever the plan. */
    private List<FileProblem> unwritten() {
        return parts().proposals().stream()
                .map(CaseProposal::file)
                .filter(files::has)
                .flatMap(it -> written(it).problems().stream())
                .toList();
    }

    private Validated<PlainFile, FileProblem> written(String file) {
        return files.text(file).flatMap(it -> PlainFile.read(files.name(file), it));
    }

    private List<FileProblem> problems(PlanHistory history) {
        List<FileProblem> problems = new ArrayList<>();
        if (files.has(parts().actuals())) {
            problems.addAll(soldIn().problems(history.on(today()).current()));
        }
        parts().proposals().stream()
                .filter(it -> files.has(it.file()))
                .forEach(it -> problems.addAll(readProposal(it, planFor(it, history)).problems()));
        return problems;
    }

    /**
     * Copies plan, sales and stories into a folder that is empty, or that is made, as they are on
     * the {@linkplain #today day of the story}, and keeps there which day it is.
     *
     * <p>Afterwards either all files are there or none.
     *
     * @return what stood in the way, such as a folder that holds something; empty if all went well
     */
    public List<FileProblem> copyTo(Path folder) {
        return copyTo(folder, today());
    }

    /**
     * Copies the same as it is on a day of the reader's choice: what is amended or decided later is
     * not told.
     */
    public List<FileProblem> copyTo(Path folder, LocalDate day) {
        return new CaseCopy(folder, new CopiedCase(this, files, day).files(parts())).make();
    }
}
