package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Text;

/**
 * A shipped case: a business to learn from.
 *
 * @param id the id, for example {@code babycare-house}
 * @param title what it is called
 * @param summary what it is about, in a few sentences
 * @param months the months of its sales
 * @param today the day that it is in its story, unless a reader chooses another
 * @param files its files
 */
public record Case(String id, Text title, Text summary, Span months, LocalDate today, Files files) {

    /**
     * The files of a case, by name.
     *
     * @param plan the plan
     * @param before the plan as the business used to run, if the case shows one
     * @param actuals the sales
     * @param story the story, in each language
     * @param proposals proposals to hold against the plan, as examples
     */
    public record Files(
            String plan,
            Optional<String> before,
            String actuals,
            Text story,
            List<String> proposals) {

        public Files {
            requireNonNull(plan, "plan");
            requireNonNull(before, "before");
            requireNonNull(actuals, "actuals");
            requireNonNull(story, "story");
            proposals = List.copyOf(proposals);
        }

        /** Returns all names, each once. */
        List<String> names() {
            return Stream.of(
                            Stream.of(plan),
                            before.stream(),
                            Stream.of(actuals, story.vi(), story.en()),
                            proposals.stream())
                    .flatMap(names -> names)
                    .distinct()
                    .toList();
        }
    }

    public Case {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(months, "months");
        requireNonNull(today, "today");
        requireNonNull(files, "files");
    }

    /** Returns the plan. */
    public Plan plan() {
        return plan(files.plan());
    }

    /**
     * Returns the plan as the business used to run, last year plus a rate, to compare with; empty
     * where the case does not show one.
     */
    public Optional<Plan> before() {
        return files.before().map(this::plan);
    }

    /** Returns the file of the plan as the business used to run, as it is written. */
    public Optional<String> beforeText() {
        return files.before().map(file -> Cases.text(resource(file)));
    }

    private Plan plan(String file) {
        return BrokenFile.unless(PlanFile.read(resource(file), Cases.text(resource(file))));
    }

    /** Returns the plan file as it is written, with its comments. */
    public String planText() {
        return Cases.text(resource(files.plan()));
    }

    /** Returns what really happened: the sales, read into the figures of the plan. */
    public Actuals sales(Plan plan) {
        ActualsImport into =
                ActualsImport.into(
                        plan.company().vocabulary(), plan.company().currency(), plan.year());
        String name = resource(files.actuals());
        return BrokenFile.unless(into.read(name, actualsResource()))
                .actuals()
                .from(files.actuals());
    }

    /**
     * Reads everything in this case once.
     *
     * @throws BrokenFile if its author has to mend a file first, as every method may that reads one
     */
    public void requireWhole() {
        sales(plan());
        before();
        proposals();
        Stream.of(Language.values()).forEach(this::story);
    }

    /** Returns the file of sales as a stream, which the caller closes. */
    public InputStream actualsResource() {
        return Cases.open(resource(files.actuals()));
    }

    /**
     * Returns the proposals of this case, by the name of each without its ending, for example
     * {@code tiktok-trial}, in the order in which the story tells them.
     */
    public Map<String, Proposal> proposals() {
        Plan plan = plan();
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (String file : files.proposals()) {
            String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
            proposals.put(name, proposal(file, plan));
        }
        return Collections.unmodifiableMap(proposals);
    }

    Proposal proposal(String file, Plan plan) {
        String name = resource(file);
        return BrokenFile.unless(ProposalFile.read(name, Cases.text(name), plan)).proposal();
    }

    /** Returns the story in a language, in Markdown. */
    public String story(Language language) {
        return Cases.text(resource(files.story().in(language)));
    }

    /**
     * Copies plan, sales and stories into a folder that is empty, or that is made, and keeps there
     * which day it is.
     *
     * <p>Afterwards either all files are there or none.
     *
     * @return what stood in the way, such as a folder that holds something; empty if all went well
     */
    public List<FileProblem> copyTo(Path folder) {
        return new CaseCopy(this, folder).make();
    }

    /** Returns where a file of this case stands among the shipped ones. */
    String resource(String file) {
        return id + "/" + file;
    }
}
