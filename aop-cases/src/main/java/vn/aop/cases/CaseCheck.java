package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.Position;
import vn.aop.cases.plan.LocatedPlan;
import vn.aop.cases.story.StoryNumber;
import vn.aop.cases.story.StoryText;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.NamedRules;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

/**
 * The self-check of an author: everything at once that is wrong with a case, besides what keeps its
 * files from being read: languages, months, the answers of the desk, links and numbers of the
 * story.
 *
 * <pre>{@code
 * CaseReport report = CaseCheck.by(desk).check(CaseFolder.read(Path.of("flower-shop")));
 * report.problems().forEach(it -> System.err.println(it.place() + " " + it.message()));
 * }</pre>
 */
public final class CaseCheck {

    private final DecisionDesk desk;

    private CaseCheck(DecisionDesk desk) {
        this.desk = requireNonNull(desk, "desk");
    }

    /** Returns the check that asks a desk about the proposals. */
    public static CaseCheck by(DecisionDesk desk) {
        return new CaseCheck(desk);
    }

    /** Looks at a case; at as much of a broken one as can be read. */
    public CaseReport check(FoundCase found) {
        Look look = new Look(found);
        found.outline().ifPresent(it -> look.at(it, desk));
        return look.report();
    }

    /** Returns what can be read; what cannot is told already. */
    private static <T> Optional<T> read(Supplier<T> file) {
        try {
            return Optional.of(file.get());
        } catch (BrokenFile | UncheckedIOException told) {
            return Optional.empty();
        }
    }

    /** One look at one case. */
    private static final class Look {

        private final String id;
        private final Set<FileProblem> problems;
        private final List<FileProblem> remarks = new ArrayList<>();
        private final List<CaseReport.Answer> answers = new ArrayList<>();
        private Optional<Plan> plan = Optional.empty();
        private int figures;

        Look(FoundCase found) {
            this.id = found.id();
            this.problems = new LinkedHashSet<>(found.problems());
        }

        CaseReport report() {
            return new CaseReport(
                    id, List.copyOf(problems), remarks, answers, figures, plan.map(Plan::company));
        }

        void at(Case one, DecisionDesk desk) {
            plan = read(one::plan);
            Optional<Actuals> actuals = plan.flatMap(it -> read(() -> one.sales(it)));
            languages(one);
            plans(one);
            read(one::locatedPlan).ifPresent(it -> rules(it, new NamedRules(desk.checks())));
            plan.ifPresent(it -> year(one, it.year()));
            actuals.ifPresent(it -> months(one, it));
            placeholder(one, "title", one.file().outline().title());
            placeholder(one, "summary", one.file().outline().summary());
            plan.ifPresent(it -> remarks.addAll(DayOfStory.remarks(one.file(), it.year())));
            plan.ifPresent(it -> proposals(one, desk));
            read(one::history).ifPresent(it -> decisions(one, it));
            stories(one, plan.map(it -> CaseFigures.of(it, one.history().original(), actuals)));
        }

        private void languages(Case one) {
            CaseOutline outline = one.file().outline();
            if (isInOneLanguage(outline.summary())) {
                problem(one, "summary", Message.of("case.one-language").with("key", "summary"));
            }
            if (outline.files().story().isPlain()) {
                problem(one, "story", Message.of("case.story-one-language"));
            }
            if (isInOneLanguage(outline.title())) {
                remarks.add(
                        one.file()
                                .told(
                                        "title",
                                        Message.of("case.one-language").with("key", "title")));
            }
        }

        private static boolean isInOneLanguage(Text text) {
            return text.isPlain() && !UsualOutline.isUntold(text);
        }

        private void placeholder(Case one, String key, Text text) {
            if (one.file().has(key) && CaseStart.isPlaceholder(text)) {
                remarks.add(one.file().told(key, Message.of("case.placeholder").with("key", key)));
            }
        }

        /** A rule that nobody has is told: what it should accept or set has no effect. */
        private void rules(LocatedPlan plan, NamedRules named) {
            for (Problem unknown : named.problems(plan.history())) {
                Position at = plan.place(unknown.where());
                problems.add(
                        new FileProblem(plan.file(), at.line(), at.column(), unknown.message()));
            }
        }

        private void plans(Case one) {
            CaseOutline.Files files = one.file().outline().files();
            Stream.concat(Stream.of(files.plan()), files.before().stream())
                    .forEach(name -> plain(one, name).ifPresent(it -> plan(one.nameOf(name), it)));
        }

        private static Optional<PlainFile> plain(Case one, String name) {
            return read(() -> one.text(name)).flatMap(it -> PlainFile.read(name, it).value());
        }

        private void plan(String name, PlainFile file) {
            List<Position> places = OneLanguage.in(file.root());
            if (!places.isEmpty()) {
                remarks.add(
                        new FileProblem(
                                name,
                                places.get(0).line(),
                                places.get(0).column(),
                                Message.of("case.plan-one-language").with("count", places.size())));
            }
        }

        private void year(Case one, FiscalYear year) {
            one.file()
                    .months()
                    .filter(it -> !year.contains(it.from()) || !year.contains(it.to()))
                    .ifPresent(
                            it ->
                                    problem(
                                            one,
                                            "months",
                                            Message.of("case.months-outside")
                                                    .with("months", it)
                                                    .with("year", year.span())));
            LocalDate first = year.first().minusYears(1).atDay(1);
            LocalDate last = year.last().plusYears(1).atEndOfMonth();
            one.file()
                    .today()
                    .filter(it -> it.isBefore(first) || it.isAfter(last))
                    .ifPresent(
                            it ->
                                    problem(
                                            one,
                                            "today",
                                            Message.of("case.today-far")
                                                    .with("day", it)
                                                    .with("first", first)
                                                    .with("last", last)));
        }

        private void months(Case one, Actuals actuals) {
            if (one.file().months().isEmpty()) {
                return;
            }
            Set<YearMonth> lacking = new TreeSet<>(one.months().months());
            lacking.removeAll(actuals.months());
            if (!lacking.isEmpty()) {
                problem(
                        one,
                        "months",
                        Message.of("case.months-without-sales")
                                .with("months", List.copyOf(lacking))
                                .with("file", actuals.source()));
            }
            Set<YearMonth> untold = new TreeSet<>(actuals.months());
            untold.removeAll(one.months().months());
            if (!untold.isEmpty()) {
                problem(
                        one,
                        "months",
                        Message.of("case.sales-beyond")
                                .with("months", List.copyOf(untold))
                                .with("file", actuals.source()));
            }
        }

        private void decisions(Case one, PlanHistory history) {
            Optional<String> file = one.file().outline().files().decisions().map(one::nameOf);
            Optional<DecisionLog> log = file.flatMap(it -> read(one::decisions));
            if (log.isPresent()) {
                DecisionsCheck check = new DecisionsCheck(file.orElseThrow(), history);
                problems.addAll(check.problems(log.get()));
                remarks.addAll(check.remarks(log.get()));
            }
        }

        private void proposals(Case one, DecisionDesk desk) {
            for (CaseProposal asked : one.file().outline().files().proposals()) {
                ProposalCheck check = new ProposalCheck(one, asked);
                Plan then = one.planFor(asked);
                read(() -> one.proposal(asked, then)).ifPresent(it -> check.ask(it, then, desk));
                problems.addAll(check.problems());
                remarks.addAll(check.remarks());
                check.answer().ifPresent(answers::add);
            }
        }

        private void stories(Case one, Optional<CaseFigures> known) {
            StatedNumbers stated = stated(one);
            Set<String> offers = new LinkedHashSet<>();
            one.file().outline().files().proposals().forEach(it -> offers.add(it.name()));
            List<StoryText> stories =
                    Stream.of(Language.values()).flatMap(it -> story(one, it).stream()).toList();
            for (StoryText story : stories) {
                StoryCheck check = new StoryCheck(story, known, one.file().months(), offers);
                problems.addAll(check.problems());
                figures += check.agreeing();
                story.loose().stream()
                        .filter(it -> it.kind() != StoryNumber.Kind.PLAIN)
                        .filter(stated::lack)
                        .forEach(
                                it ->
                                        remarks.add(
                                                story.told(
                                                        it.index(),
                                                        Message.of("story.loose")
                                                                .with("told", it.written()))));
            }
            if (stories.size() > 1) {
                twins(stories.get(0), stories.get(1));
            }
        }

        private static Optional<StoryText> story(Case one, Language language) {
            String file = one.file().outline().files().story().in(language);
            return read(() -> StoryText.of(one.nameOf(file), one.story(language), language));
        }

        private static StatedNumbers stated(Case one) {
            CaseOutline.Files files = one.file().outline().files();
            StatedNumbers stated = new StatedNumbers();
            if (!one.file().isRead()) {
                stated.add(Optional.empty());
            }
            Stream.of(
                            Stream.of(files.plan()),
                            files.before().stream(),
                            files.proposals().stream().map(CaseProposal::file))
                    .flatMap(names -> names)
                    .forEach(it -> stated.add(plain(one, it)));
            return stated;
        }

        /** The two stories tell the same, each in its language. */
        private void twins(StoryText one, StoryText other) {
            if (one.headings() != other.headings()) {
                remarks.add(
                        other.told(
                                Message.of("story.other-headings")
                                        .with("count", other.headings())
                                        .with("other", one.headings())));
            }
            tellLacking(one, other);
            tellLacking(other, one);
        }

        private void tellLacking(StoryText from, StoryText to) {
            Set<String> lacking = new LinkedHashSet<>();
            from.links().forEach(it -> lacking.add(it.destination()));
            to.links().forEach(it -> lacking.remove(it.destination()));
            lacking.forEach(
                    it -> remarks.add(to.told(Message.of("story.lacks-link").with("link", it))));
        }

        private void problem(Case one, String key, Message message) {
            problems.add(one.file().told(key, message));
        }
    }
}
