package vn.aop.cases.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Rule;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.text.Language;
import vn.aop.core.text.Nearest;

/**
 * The rules in force with their words and pages. A rule of another module brings its own: beside
 * its class {@code wording/check_vi.properties} and {@code wording/check_en.properties}, and as
 * page {@code checks/<id>.md} and {@code checks/<id>.en.md}. See {@code docs/own-rules.md}.
 *
 * @param checks the rules
 */
public record RuleBook(Checks checks) {

    private static final String SUBJECT = "check";

    public RuleBook {
        requireNonNull(checks, "checks");
    }

    /**
     * Returns the built-in rules and those that modules provide as services.
     *
     * @throws IllegalArgumentException if two rules have the same id
     * @throws java.util.ServiceConfigurationError if a provided rule cannot be loaded
     */
    public static RuleBook installed() {
        return new RuleBook(BuiltInRules.withInstalled());
    }

    /** Returns words with those of the rules of other modules. */
    public Wording speaking(Wording words) {
        List<Class<?>> brought =
                checks.rules().stream()
                        .<Class<?>>map(Rule::getClass)
                        .filter(it -> Wording.isBeside(it, SUBJECT))
                        .toList();
        Wording all = words;
        for (Class<?> rule : brought) {
            all = all.with(rule, SUBJECT);
        }
        return all;
    }

    /** Returns the page of a rule, if it has one. */
    public Optional<CheckPage> page(Rule rule, Language language) {
        return CheckPage.of(rule.id(), language)
                .or(() -> CheckPage.beside(rule.getClass(), rule.id(), language));
    }

    /** Returns the ids of the rules, in the order in which they are told. */
    public List<String> ids() {
        return checks.rules().stream().map(Rule::id).toList();
    }

    /** Returns at most three ids near to one that no rule has. */
    public List<String> nearest(String id) {
        return Nearest.to(id, ids());
    }
}
