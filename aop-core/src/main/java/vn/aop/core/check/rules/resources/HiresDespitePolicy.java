package vn.aop.core.check.rules.resources;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Kind;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Subject;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags plans that hire nobody and yet count on more people. See {@code
 * docs/checks/hires-despite-policy.md}.
 */
final class HiresDespitePolicy implements Rule {

    private static final Threshold GROWTH = Threshold.of("growth", "0.2", "0.15");

    private static final Selection PERSONNEL = Selection.of(AccountKind.PERSONNEL);

    /**
     * Typed with marks, or without; a bare tuyen alone may be trực tuyến, which means online. Goods
     * are chosen with the same word, and resellers are no staff.
     */
    private static final Speech HIRING =
            Speech.of(
                    List.of("tuy", "hir", "recruit"),
                    "(?<!đội )tuyển(?! (chọn|tập|lựa|thủ|đại lý|cộng tác viên|ctv))",
                    "tuyen (dung|them|nguoi|nhan vien|nhan su|tho|ban hang|thu ngan)",
                    "hir(e|es|ing)(?! purchase)",
                    "recruit(s|ing|ment)?");

    /** Wages are for somebody who is not there yet; anything else may be for last year's new. */
    private static final Speech NEWCOMER =
            Speech.of(
                    List.of("mới", "moi", "new"),
                    "(nhân viên|nhân sự|nhan vien|nhan su) (mới|moi)",
                    "new (staff|people|employees?|colleagues?|workers?|sellers?|packers?|cashiers?)");

    private static final Pattern REFUSED =
            whole(
                    "(không|chưa|ngừng|dừng|hoãn)( \\p{L}+)? tuyển",
                    "(khong|chua|ngung|hoan)( \\p{L}+)? tuyen( (dung|them))?",
                    "(no|not|without|stop)( \\p{L}+)? (hires?|hiring|recruiting|recruitment)");

    @Override
    public String id() {
        return "hires-despite-policy";
    }

    @Override
    public Kind kind() {
        return Kind.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(GROWTH);
    }

    @Override
    public List<Finding> check(Subject subject) {
        if (subject.plan().resources().hiring() != Hiring.NONE) {
            return List.of();
        }
        return Stream.of(joined(subject), planned(subject.plan()), paid(subject).stream())
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Finding> joined(Subject subject) {
        return subject.history().amendments().stream()
                .flatMap(
                        amendment ->
                                amendment.changes().stream()
                                        .filter(ResourceChange.Add.class::isInstance)
                                        .map(it -> ((ResourceChange.Add) it).added())
                                        .filter(it -> isStillThere(it, subject.plan()))
                                        .map(it -> joined(it, amendment)));
    }

    private static boolean isStillThere(Person person, Plan plan) {
        return plan.resources().person(person.id()).isPresent();
    }

    private Finding joined(Person person, Amendment amendment) {
        return Finding.saying(
                "joined",
                this,
                Place.person(person.id()),
                "person",
                person.name(),
                "on",
                amendment.on());
    }

    private Stream<Finding> planned(Plan plan) {
        Stream<Finding> lines =
                plan.budget().stream()
                        .filter(it -> it.hasMoney() && speaksOfHiring(it))
                        .map(it -> told("line", Place.line(it.id()), it.name()));
        Stream<Finding> actions =
                plan.actions().stream()
                        .filter(it -> speaksOf(HIRING, it.name()))
                        .map(it -> told("action", Place.action(it.id()), it.name()));
        return Stream.concat(lines, actions);
    }

    private Finding told(String what, Place where, Text name) {
        return Finding.saying(what, this, where, "name", name);
    }

    private static boolean speaksOfHiring(BudgetLine line) {
        return speaksOf(HIRING, line.name()) || isPay(line) && speaksOf(NEWCOMER, line.name());
    }

    private static boolean speaksOf(Speech words, Text name) {
        return speaksOf(words, name.vi()) || !name.isPlain() && speaksOf(words, name.en());
    }

    private static boolean speaksOf(Speech words, String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return words.isIn(lower) && words.isIn(REFUSED.matcher(lower).replaceAll(" "));
    }

    private static Pattern whole(String... words) {
        return Pattern.compile("(?<!\\p{L})(" + String.join("|", words) + ")(?!\\p{L})");
    }

    /**
     * Ways to say something.
     *
     * @param roots letters without one of which it is not said; most names have none of them
     * @param words the ways, as whole words
     */
    private record Speech(List<String> roots, Pattern words) {

        static Speech of(List<String> roots, String... words) {
            return new Speech(roots, whole(words));
        }

        boolean isIn(String text) {
            return roots.stream().anyMatch(text::contains) && words.matcher(text).find();
        }
    }

    private Optional<Finding> paid(Subject subject) {
        Plan plan = subject.plan();
        Money before = plan.baseline().figures().sum(PERSONNEL, plan.year().previous().span());
        Money year =
                plan.budget().stream()
                        .filter(HiresDespitePolicy::isPay)
                        .map(BudgetLine::total)
                        .reduce(subject.zero(), Money::plus);
        Value growth = Value.of(year.minus(before)).dividedBy(Value.of(before));
        BigDecimal most = subject.limit(this, GROWTH);
        return growth.number()
                .filter(it -> plan.baseline().isWholeYear() && it.compareTo(most) > 0)
                .map(
                        it ->
                                Finding.saying(
                                        "paid",
                                        this,
                                        payroll(plan),
                                        "money",
                                        year,
                                        "before",
                                        before,
                                        "growth",
                                        growth,
                                        "most",
                                        Value.ratio(most)));
    }

    private static boolean isPay(BudgetLine line) {
        return line.line().account().kind() == AccountKind.PERSONNEL;
    }

    private static Place payroll(Plan plan) {
        return plan.budget().stream()
                .filter(HiresDespitePolicy::isPay)
                .findFirst()
                .map(it -> Place.line(it.id()))
                .orElse(Place.of("budget"));
    }
}
