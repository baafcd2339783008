package vn.aop.web.command;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;
import vn.aop.web.answer.ProgramVersion;
import vn.aop.web.json.ClosedOutput;

/**
 * The program {@code aop}, as a function from arguments to an exit status.
 *
 * <pre>{@code
 * int status = Aop.run(List.of("review", "my-plan", "--month", "2026-03"), out, err);
 * }</pre>
 */
public final class Aop {

    /** Exit status: the command did what it was asked. */
    public static final int FINE = 0;

    /** Exit status: the answer is no, where {@code --strict} asks for that. */
    public static final int SAYS_NO = 1;

    /** Exit status: the input must be mended; standard error says how. */
    public static final int BAD_INPUT = 2;

    /** Exit status: a mistake of the program itself. */
    public static final int UNEXPECTED = 70;

    /** Exit status: the answer, or what was to be kept, could not be written. */
    public static final int CANNOT_WRITE = 74;

    private Aop() {}

    /** Runs a command in the bare surroundings of {@link Surroundings#bare}. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return run(args, Surroundings.bare(out, err));
    }

    /**
     * Runs a command. Its answer goes to standard output; whatever must be mended goes to standard
     * error, as text or, with {@code --format json}, as JSON.
     *
     * @param args the arguments as they were typed; none to serve the web pages
     * @param surroundings where the answer goes, and what the environment says
     * @return {@link #FINE}, {@link #SAYS_NO}, {@link #BAD_INPUT}, {@link #UNEXPECTED} or {@link
     *     #CANNOT_WRITE}
     */
    public static int run(List<String> args, Surroundings surroundings) {
        Arguments arguments = Arguments.of(args, surroundings);
        Terminal terminal = Terminal.of(surroundings, arguments);
        try {
            answer(arguments, terminal);
            terminal.finish();
            return FINE;
        } catch (GivenCommand.AnsweredNo answered) {
            terminal.finish();
            return SAYS_NO;
        } catch (Refused refused) {
            if (!refused.problems().isEmpty()) {
                refused.company()
                        .map(terminal::speakingOf)
                        .orElse(terminal)
                        .refuse(refused.problems());
            }
            return refused.status();
        } catch (BrokenFile broken) {
            terminal.refuse(broken.problems());
            return BAD_INPUT;
        } catch (ClosedOutput closed) {
            return closed.isWanted() ? FINE : terminal.cannotWrite(closed);
        } catch (RuntimeException | Error unexpected) {
            terminal.unexpected(unexpected, arguments.common().isDebugging());
            return UNEXPECTED;
        }
    }

    private static void answer(Arguments arguments, Terminal terminal) {
        CommandLine command = arguments.command(terminal.wording());
        if (arguments.asks(CommandLine::isVersionHelpRequested)) {
            terminal.print(version(terminal.wording()));
        } else if (arguments.asks(CommandLine::isUsageHelpRequested)) {
            terminal.print(command.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
        } else {
            command.<GivenCommand>getCommand().give(terminal);
        }
    }

    private static String version(Wording wording) {
        return ProgramVersion.read()
                .map(it -> wording.say(Message.of("command.version").with("version", it)))
                .orElseGet(() -> wording.say("command.version-unpacked"));
    }
}
