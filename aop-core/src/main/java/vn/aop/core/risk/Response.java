package vn.aop.core.risk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.text.Text;

/**
 * What will be done when a risk wakes.
 *
 * @param what what will be done, in words
 * @param cost what it costs, 0 or more
 * @param reserve the id of the budget line, a reserve, that pays for it, if one is named
 */
public record Response(Text what, Money cost, Optional<String> reserve) {

    public Response {
        requireNonNull(what, "what");
        requireNonNull(reserve, "reserve");
        if (cost.isNegative()) {
            throw new IllegalArgumentException(
                    "A response costs %s; give 0 or more".formatted(cost));
        }
    }
}
