package vn.aop.core.check.rules.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Legislation;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Says that what is known of the law should have been looked at again. See {@code
 * docs/checks/law-not-looked-at.md}.
 */
final class LawNotLookedAt implements Rule {

    @Override
    public String id() {
        return "law-not-looked-at";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Legislation law = context.circumstances().law();
        Optional<LocalDate> today = context.circumstances().today();
        return law.lookAgain().stream()
                .filter(day -> law.concerns(context.plan().company()))
                .filter(day -> today.filter(law::isOverdueOn).isPresent())
                .map(day -> Finding.of(this, Place.WHOLE).with("day", day))
                .toList();
    }
}
