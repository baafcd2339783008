package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * Where something is written that the law is said to ask, and how sure that is. What nobody has
 * confirmed is told as a report, never as law.
 *
 * <pre>{@code
 * Citation law = Citation.confirmed(Text.of("Circular 152/2025/TT-BTC"), LocalDate.of(2026, 11, 30));
 * }</pre>
 *
 * @param source where it is written
 * @param checked the day on which somebody last compared the entry with what is published, if
 *     anybody did
 * @param isConfirmed whether it was found to be so on that day
 */
public record Citation(Text source, Optional<LocalDate> checked, boolean isConfirmed) {

    public Citation {
        requireNonNull(source, "source");
        requireNonNull(checked, "checked");
        if (isConfirmed && checked.isEmpty()) {
            throw new IllegalArgumentException(
                    "What the law asks is confirmed, but not when; give the day on which it was checked");
        }
    }

    /** Returns the source and how sure it is, as words. */
    public Message told() {
        String key =
                checked.isEmpty()
                        ? "law.unchecked"
                        : isConfirmed ? "law.confirmed" : "law.reported";
        Message told = Message.of(key).with("source", source);
        return checked.map(day -> told.with("checked", day)).orElse(told);
    }

    /** Makes a citation of what was found to be so on a day. */
    public static Citation confirmed(Text source, LocalDate checked) {
        return new Citation(source, Optional.of(checked), true);
    }

    /** Makes a citation of what is only said to be so, and was last looked for on a day. */
    public static Citation reported(Text source, LocalDate checked) {
        return new Citation(source, Optional.of(checked), false);
    }
}
