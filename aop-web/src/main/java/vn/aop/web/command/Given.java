package vn.aop.web.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.Cases;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.Dates;
import vn.aop.cases.plan.LocatedPlan;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.TypedAmount;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.core.text.Unseen;
import vn.aop.web.page.SiteOrigin;

/** Values given as arguments, read from their text. */
final class Given {

    private static final String PLAN = "plan.yaml";
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL_MONTH = Pattern.compile("(\\d{1,2})[/-](\\d{4})");
    private static final int LARGEST_PORT = 65_535;

    private Given() {}

    /**
     * Returns the path that a text names.
     *
     * @throws Refused if this machine cannot have such a path
     */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw Refused.because(text, Message.of("command.path"));
        }
    }

    /**
     * Returns a plan's file; in a folder that is the file {@code plan.yaml}.
     *
     * @throws Refused if there is none, but a case that has to be copied first
     */
    static Path plan(String text) {
        Path path = path(text);
        if (Files.notExists(path) && Cases.shipped().find(text).isPresent()) {
            throw Refused.because(text, Message.of("command.plan-is-case").with("case", text));
        }
        return Files.isDirectory(path) ? path.resolve(PLAN) : path;
    }

    /**
     * Returns the plan in a file or folder, if what it leads to can be told.
     *
     * @throws Refused with all problems of the file, or else all of {@link Projection#problems}, at
     *     their places in the file
     */
    static Plan soundPlan(String text) {
        return Refused.unless(PlanFile.read(plan(text), Projection::problems));
    }

    /**
     * Returns the plan in a file or folder with everything it went through, if what it leads to can
     * be told.
     *
     * @throws Refused as {@link #soundPlan} does
     */
    static PlanHistory soundHistory(String text) {
        return Refused.unless(PlanFile.readHistory(plan(text), Projection::problems));
    }

    /**
     * Returns the plan in a file or folder with where its parts stand. It need not be sound: rules
     * may look at it all the same.
     *
     * @throws Refused with all problems of the file
     */
    static LocatedPlan locatedPlan(String text) {
        return Refused.unless(PlanFile.locate(plan(text)));
    }

    /** Returns the rules and the desk in force; tells what was added and cannot be used. */
    static RuleBook rules(Terminal terminal) {
        RuleBook book = RuleBook.installed();
        if (!book.problems().isEmpty()) {
            terminal.refuse(book.problems());
        }
        return book;
    }

    /**
     * Returns the day that a text writes as {@code 2026-07-08}.
     *
     * @throws Refused if it writes none, or one that no file may hold
     */
    static LocalDate day(String text) {
        if (!ISO_DAY.matcher(text).matches()) {
            throw Refused.because("--on", Message.of("command.day-form").with("found", text));
        }
        LocalDate day = parsedDay(text);
        if (!Dates.canHold(day)) {
            throw Refused.because(
                    "--on",
                    Message.of("file.year-outside")
                            .with("found", text)
                            .with("least", Dates.FIRST_DAY.toString())
                            .with("most", Dates.LAST_DAY.toString()));
        }
        return day;
    }

    private static LocalDate parsedDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException outside) {
            throw Refused.because("--on", Message.of("command.day-unknown").with("found", text));
        }
    }

    /**
     * Returns the words that an option gives, to be kept in a file.
     *
     * @param whenBlank the key of the message where there are none
     * @throws Refused if there are none, more than a file may hold, or they are not what they look
     *     like
     */
    static Text words(String option, String text, String whenBlank) {
        if (Unseen.showsNothing(text)) {
            throw Refused.because(option, Message.of(whenBlank));
        }
        if (Unseen.hasHalfCharacter(text)) {
            throw Refused.because(option, Message.of("file.half-character"));
        }
        text.codePoints()
                .filter(Unseen::isTurning)
                .findFirst()
                .ifPresent(it -> refuseTurning(option, it));
        requireShort(option, text);
        return Text.of(text);
    }

    private static void refuseTurning(String option, int character) {
        throw Refused.because(
                option,
                Message.of("file.turning-character").with("found", "U+%04X".formatted(character)));
    }

    private static void requireShort(String option, String text) {
        int letters = text.codePointCount(0, text.length());
        if (!Limits.TEXT_LETTERS.allows(letters)) {
            throw Refused.because(
                    option,
                    Message.of("command.too-many-words")
                            .with("letters", letters)
                            .with("most", Limits.TEXT_LETTERS.most()));
        }
    }

    /** Returns the month that {@code --month} writes as {@code 2026-03}; see the other. */
    static YearMonth month(String text) {
        return month("--month", text);
    }

    /**
     * Returns the month that an option writes as {@code 2026-03}.
     *
     * @throws Refused if it writes none; where it writes one in another form, with that as example
     */
    static YearMonth month(String option, String text) {
        Matcher iso = ISO_MONTH.matcher(text);
        if (!iso.matches()) {
            throw Refused.because(
                    option,
                    Message.of("command.month-form")
                            .with("found", text)
                            .with("example", example(text)));
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException outside) {
            String year = iso.group(1);
            throw Refused.because(
                    option,
                    Message.of("command.month-unknown").with("found", text).with("year", year));
        }
    }

    private static String example(String text) {
        Matcher local = LOCAL_MONTH.matcher(text);
        int month = local.matches() ? Integer.parseInt(local.group(1)) : 0;
        return month >= 1 && month <= 12
                ? YearMonth.of(Integer.parseInt(local.group(2)), month).toString()
                : "2026-03";
    }

    /**
     * Returns the amount that an option writes as shop owners do: {@code 120000000}, {@code 120tr}.
     *
     * @throws Refused if it writes none, or several may be meant
     */
    static Money amount(String option, String text, CurrencyUnit currency) {
        TypedAmount amount = TypedAmount.read(text, currency);
        if (amount.isUnreadable()) {
            throw Refused.because(
                    option,
                    Message.of("command.amount-form")
                            .with("found", text)
                            .with("currency", currency.getCode()));
        }
        if (!amount.isClear()) {
            throw Refused.because(
                    option,
                    Message.of("command.amount-unclear")
                            .with("found", text)
                            .with("amounts", amount.amounts()));
        }
        return amount.amount();
    }

    /**
     * Returns the port that a text writes.
     *
     * @throws Refused if it is not a number from 0 to 65535
     */
    static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : LARGEST_PORT + 1;
        if (port > LARGEST_PORT) {
            throw Refused.because("--port", Message.of("command.port").with("found", text));
        }
        return port;
    }

    /**
     * Returns where the pages are published, as a text writes it.
     *
     * @throws Refused if it is not {@code http://} or {@code https://} with a host and no path
     */
    static SiteOrigin origin(String text) {
        return SiteOrigin.parse(text.strip())
                .orElseThrow(
                        () ->
                                Refused.because(
                                        "--public-url",
                                        Message.of("command.origin").with("found", text)));
    }
}
