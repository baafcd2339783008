package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;
import vn.aop.web.command.text.Sheet;

/** The option that says which day it is for a plan, in every command for which that matters. */
final class TodayOption {

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "option.on")
    private Optional<String> on = Optional.empty();

    /**
     * The day that it is for a plan.
     *
     * @param today the day
     * @param note where it was taken from, unless it was given
     */
    record Taken(Today today, Optional<Message> note) {

        Taken {
            requireNonNull(today, "today");
            requireNonNull(note, "note");
        }

        LocalDate day() {
            return today.day();
        }

        /** Prints where the day was taken from, below an answer for people. */
        void tell(Terminal terminal, Sheet sheet) {
            note.ifPresent(
                    it -> {
                        terminal.print("");
                        terminal.print(sheet.wrapped("", sheet.wording().say(it)));
                    });
        }
    }

    /**
     * Returns the day that was given; else the one that is kept beside the plan; else the one on
     * this machine, where the plan is one's own and lives now.
     *
     * @throws Refused if what was given is no day, or what is kept must be mended first
     */
    Taken taken(KeptPlan plan, Terminal terminal) {
        Optional<LocalDate> given = given();
        Optional<Today> kept = plan.today();
        if (given.isPresent()) {
            LocalDate day = given.get();
            return new Taken(kept.map(it -> it.on(day)).orElse(Today.of(day)), Optional.empty());
        }
        return kept.map(it -> new Taken(it, note("command.today.kept", it)))
                .orElseGet(
                        () -> {
                            Today now = Today.of(LocalDate.now(terminal.surroundings().clock()));
                            return new Taken(now, note("command.today.now", now));
                        });
    }

    /** Returns the day that was given, if one was. */
    Optional<LocalDate> given() {
        return on.map(Given::day);
    }

    private static Optional<Message> note(String key, Today today) {
        return Optional.of(Message.of(key).with("day", today.day()));
    }
}
