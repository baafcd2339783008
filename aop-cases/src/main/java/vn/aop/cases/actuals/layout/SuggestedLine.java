package vn.aop.cases.actuals.layout;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.text.Message;

/**
 * A line of a mapping that is suggested.
 *
 * @param text the line, as YAML
 * @param remark what whoever reads it has to look at, if anything
 */
public record SuggestedLine(String text, Optional<Message> remark) {

    public SuggestedLine {
        requireNonNull(text, "text");
        requireNonNull(remark, "remark");
    }

    static SuggestedLine of(String text) {
        return new SuggestedLine(text, Optional.empty());
    }

    static SuggestedLine of(String text, String remark) {
        return new SuggestedLine(text, Optional.of(Message.of(remark)));
    }
}
