package vn.aop.cases.actuals;

import java.util.List;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/** The three parts of a line that a row has to find. */
enum LinePart {
    ACCOUNT("account"),
    CHANNEL("channel"),
    GROUP("group");

    private static final int MOST_KNOWN = 20;

    private final String word;

    LinePart(String word) {
        this.word = word;
    }

    /** Returns what a planner calls this part. */
    Message label() {
        return Message.of("actuals.part." + word);
    }

    /** Says that a row names a part that is not known, with the nearest known names. */
    Message unknown(String value, List<String> known) {
        if (known.isEmpty()) {
            return Message.of("actuals.no-" + word + "s").with(word, CsvRow.quoted(value));
        }
        return Message.of("actuals.unknown-" + word)
                .with(word, CsvRow.quoted(value))
                .with("known", known.stream().limit(MOST_KNOWN).toList())
                .with("nearest", Nearest.to(value, known));
    }

    /** Says that the mapping sends rows to a part that the plan does not have. */
    Message unknownInMapping(String id, List<String> known) {
        return known.isEmpty()
                ? Message.of("actuals.mapping-no-" + word + "s").with(word, id)
                : Message.of("actuals.mapping-" + word)
                        .with(word, id)
                        .with("known", known)
                        .with("nearest", Nearest.to(id, known));
    }
}
