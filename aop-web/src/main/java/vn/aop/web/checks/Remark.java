package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.check.Finding;
import vn.aop.web.page.Link;

/**
 * A finding told beside the place of which it speaks.
 *
 * @param mark how much it asks
 * @param title what the rule is called
 * @param sentence what it found
 * @param advice what to do about it, if the rule gives advice
 * @param more the page of the rule and the lesson behind it
 */
public record Remark(
        SeverityMark mark,
        String title,
        String sentence,
        Optional<String> advice,
        List<Link> more) {

    public Remark {
        requireNonNull(mark, "mark");
        requireNonNull(title, "title");
        requireNonNull(sentence, "sentence");
        requireNonNull(advice, "advice");
        more = List.copyOf(more);
    }

    static Remark of(Finding finding, RuleWords words) {
        return new Remark(
                SeverityMark.of(finding.severity(), words.wording()),
                words.title(finding.rule()),
                words.sentence(finding),
                words.advice(finding),
                words.page(finding.rule()).stream().toList());
    }
}
