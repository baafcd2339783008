package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

/**
 * What the file of a case says: what it is about, and which files it is made of.
 *
 * @param id the id, for example {@code babycare-house}
 * @param title what it is called
 * @param summary what it is about, in a few sentences
 * @param months the months of its sales
 * @param today the day that it is in its story, unless a reader chooses another
 * @param files its files
 */
public record CaseOutline(
        String id, Text title, Text summary, Span months, LocalDate today, Files files) {

    public CaseOutline {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(months, "months");
        requireNonNull(today, "today");
        requireNonNull(files, "files");
    }

    /**
     * The files of a case, by name.
     *
     * @param plan the plan
     * @param before the plan as the business used to run, if the case shows one
     * @param actuals the sales
     * @param story the story, in each language
     * @param decisions the log of what was asked and decided in the year, if the case tells it
     * @param proposals proposals to hold against the plan, as examples
     */
    public record Files(
            String plan,
            Optional<String> before,
            String actuals,
            Text story,
            Optional<String> decisions,
            List<CaseProposal> proposals) {

        public Files {
            requireNonNull(plan, "plan");
            requireNonNull(before, "before");
            requireNonNull(actuals, "actuals");
            requireNonNull(story, "story");
            requireNonNull(decisions, "decisions");
            proposals = List.copyOf(proposals);
        }

        /** Returns all names, each once. */
        List<String> names() {
            return Stream.of(
                            Stream.of(plan),
                            before.stream(),
                            Stream.of(actuals, story.vi(), story.en()),
                            decisions.stream(),
                            proposals.stream().map(CaseProposal::file))
                    .flatMap(names -> names)
                    .distinct()
                    .toList();
        }
    }
}
