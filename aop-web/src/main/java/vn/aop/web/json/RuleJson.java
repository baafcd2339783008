package vn.aop.web.json;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.check.CheckPage;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Threshold;
import vn.aop.web.answer.Checked;

/** A rule with its page, for programs; every field is told in {@code docs/json.md}. */
public record RuleJson(
        String id,
        String kind,
        String topic,
        String title,
        List<ThresholdJson> thresholds,
        String lesson,
        String page) {

    /** All rules, in the order in which they are told. */
    record RulesJson(List<ListedJson> rules) {}

    record ListedJson(String id, String kind, String topic, String title) {}

    record ThresholdJson(String name, String small, String large) {

        public static ThresholdJson of(Threshold threshold) {
            return new ThresholdJson(
                    threshold.name(),
                    NumbersJson.plain(threshold.small()),
                    NumbersJson.plain(threshold.large()));
        }
    }

    public static RuleJson of(Rule rule, Optional<CheckPage> page, Wording words) {
        return new RuleJson(
                rule.id(),
                NumbersJson.kebab(rule.severity()),
                rule.topic().id(),
                Checked.title(rule.id(), words),
                rule.thresholds().stream().map(ThresholdJson::of).toList(),
                CheckAsJson.lesson(rule.topic()),
                page.map(CheckPage::markdown).orElse(null));
    }

    public static RulesJson all(List<Rule> rules, Wording words) {
        return new RulesJson(
                rules.stream()
                        .map(
                                it ->
                                        new ListedJson(
                                                it.id(),
                                                NumbersJson.kebab(it.severity()),
                                                it.topic().id(),
                                                Checked.title(it.id(), words)))
                        .toList());
    }
}
