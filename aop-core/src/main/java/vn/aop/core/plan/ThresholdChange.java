package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.aop.core.figures.Decimal;
import vn.aop.core.text.Text;

/**
 * Another threshold for a check of this plan, with the reason.
 *
 * @param rule the id of the rule whose threshold it is
 * @param name which of the rule's thresholds
 * @param value the threshold that counts instead, 0 or more
 * @param reason why this plan needs another one
 */
public record ThresholdChange(String rule, String name, BigDecimal value, Text reason) {

    public ThresholdChange {
        requireNonNull(rule, "rule");
        requireNonNull(name, "name");
        requireNonNull(reason, "reason");
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    "Threshold %s of rule %s is %s; give 0 or more".formatted(name, rule, value));
        }
        value = Decimal.plain(value);
    }

    boolean isAbout(ThresholdChange other) {
        return rule.equals(other.rule) && name.equals(other.name);
    }
}
