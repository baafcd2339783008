package vn.aop.core.check.rules.budget;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags budget lines that are called value added tax in a plan that reckons with it already: the
 * tax would be paid twice. See {@code docs/checks/vat-counted-twice.md}.
 */
final class VatCountedTwice implements Rule {

    private static final List<String> NAMES =
            List.of(" vat ", " gtgt ", " giá trị gia tăng ", " value added ");

    @Override
    public String id() {
        return "vat-counted-twice";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().budget().stream()
                .filter(it -> context.plan().company().vat().isPresent())
                .filter(BudgetLine::hasMoney)
                .filter(VatCountedTwice::isCalledTax)
                .map(
                        it ->
                                Finding.of(this, Place.line(it.id()))
                                        .with("line", it.name())
                                        .with("amount", it.total()))
                .toList();
    }

    private static boolean isCalledTax(BudgetLine line) {
        return Stream.of(line.id(), line.line().account().id(), line.name().vi(), line.name().en())
                .map(VatCountedTwice::words)
                .anyMatch(it -> NAMES.stream().anyMatch(it::contains));
    }

    /** Whole words, so that nothing is taken for the tax that only holds its letters. */
    private static String words(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        return " " + words.strip() + " ";
    }
}
