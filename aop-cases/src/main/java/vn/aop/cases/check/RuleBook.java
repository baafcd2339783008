package vn.aop.cases.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.ExtensionOrigin;
import vn.aop.cases.wording.OwnWords;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Rule;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.text.Language;
import vn.aop.core.text.Nearest;

/**
 * The rules in force with their words and pages, and the desk with its criteria. A rule of a jar or
 * module beside the program brings its own: beside its class {@code wording/check_vi.properties}
 * and {@code wording/check_en.properties}, and as page {@code checks/<id>.md} and {@code
 * checks/<id>.en.md}; a criterion {@code wording/decision_vi.properties} and its twin. See {@code
 * docs/own-rules.md}.
 *
 * <pre>{@code
 * RuleBook book = RuleBook.installed(ExtensionPath.of(loader));
 * Wording words = book.speaking(Wording.of(Language.EN));
 * book.problems().forEach(it -> System.err.println(it.file() + ": " + words.say(it.message())));
 * }</pre>
 */
public final class RuleBook {

    private final DecisionDesk desk;
    private final OwnWords words;
    private final List<FileProblem> problems;

    private RuleBook(DecisionDesk desk, ExtensionPath path) {
        this.desk = requireNonNull(desk, "desk");
        this.words = new OwnWords();
        checks().rules().stream()
                .filter(it -> !BuiltInRules.all().contains(it))
                .forEach(it -> words.add(it.getClass(), "check"));
        desk.criteria().stream()
                .filter(it -> !DecisionDesk.usual().criteria().contains(it))
                .forEach(it -> words.add(it.getClass(), "decision"));
        this.problems =
                Stream.concat(desk.problems().stream(), words.problems().stream())
                        .map(it -> FileProblem.of(ExtensionOrigin.of(it, path), it.message()))
                        .toList();
    }

    /**
     * Returns the built-in rules, criteria and policy with those of the jars and modules beside the
     * program.
     *
     * @return the book; what cannot be used is left out and told by {@link #problems}
     */
    public static RuleBook installed() {
        return installed(ExtensionPath.installed());
    }

    /**
     * Returns the same of the jars and modules on a path.
     *
     * @param path where to look: a class loader or a layer of modules
     * @return the book; what cannot be used is left out and told by {@link #problems}
     */
    public static RuleBook installed(ExtensionPath path) {
        return new RuleBook(DecisionDesk.installed(path), path);
    }

    /** Returns a book of some rules, with the usual criteria. */
    public static RuleBook of(Checks checks) {
        return new RuleBook(DecisionDesk.usual().with(checks), ExtensionPath.installed());
    }

    /** Returns the rules. */
    public Checks checks() {
        return desk.checks();
    }

    /**
     * Returns the desk that looks at plans by the rules.
     *
     * @return the desk with every criterion that could be used
     */
    public DecisionDesk desk() {
        return desk;
    }

    /**
     * Returns what cannot be used of what was added.
     *
     * @return each by the name of its jar or module, rules and criteria before words, in the order
     *     in which they were found; empty where all can be used
     */
    public List<FileProblem> problems() {
        return problems;
    }

    /**
     * Returns words with those of the rules and criteria that were added.
     *
     * @param some words of a language
     * @return these words and more; what they say already, they say still
     */
    public Wording speaking(Wording some) {
        return some.adding(words);
    }

    /** Returns the page of a rule, if it has one. */
    public Optional<CheckPage> page(Rule rule, Language language) {
        return CheckPage.of(rule.id(), language)
                .or(() -> CheckPage.beside(rule.getClass(), rule.id(), language));
    }

    /** Returns the ids of the rules, in the order in which they are told. */
    public List<String> ids() {
        return checks().rules().stream().map(Rule::id).toList();
    }

    /** Returns at most three ids near to one that no rule has. */
    public List<String> nearest(String id) {
        return Nearest.to(id, ids());
    }
}
