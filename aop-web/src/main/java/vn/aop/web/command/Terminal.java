package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.company.Company;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.command.text.ProblemLine;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.ClosedOutput;
import vn.aop.web.json.Json;
import vn.aop.web.json.ProblemsJson;
import vn.aop.web.json.ProblemsJson.ProblemJson;

/**
 * Where one command speaks: its answer to standard output, whatever must be mended to standard
 * error, in one language and one format.
 *
 * @param surroundings the streams, and what the environment says
 * @param wording the words of the language
 * @param format text or JSON
 */
record Terminal(Surroundings surroundings, Wording wording, Format format) {

    Terminal {
        requireNonNull(surroundings, "surroundings");
        requireNonNull(wording, "wording");
        requireNonNull(format, "format");
    }

    static Terminal of(Surroundings surroundings, Arguments arguments) {
        return new Terminal(
                surroundings, CommandWords.ofFiles(arguments.language()), arguments.format());
    }

    /** Returns this terminal in the words and the currency of a company. */
    Terminal speakingOf(Company company) {
        return new Terminal(surroundings, wording.speakingOf(company), format);
    }

    /** Returns this terminal in other words of the same language. */
    Terminal speaking(Wording words) {
        return new Terminal(surroundings, words, format);
    }

    /** Returns whether the answer is for programs. */
    boolean wantsJson() {
        return format == Format.JSON;
    }

    /** Prints one line. */
    void print(String line) {
        surroundings.out().print(line + "\n");
    }

    /** Prints lines. */
    void print(List<String> lines) {
        lines.forEach(this::print);
    }

    /** Prints an answer for programs. */
    void printJson(Object answer) {
        Json.write(answer, surroundings.out());
        print("");
    }

    /** Prints a line to standard error: what is no part of the answer. */
    void note(String line) {
        PrintStream err = surroundings.err();
        err.print(line + "\n");
        err.flush();
    }

    /** Asks whoever sits at the keyboard; empty where nobody does, or nothing more is typed. */
    Optional<String> ask(String question) {
        return surroundings.keyboard().flatMap(it -> asked(question, it));
    }

    private Optional<String> asked(String question, BufferedReader keyboard) {
        PrintStream err = surroundings.err();
        err.print(question + " ");
        err.flush();
        try {
            return Optional.ofNullable(keyboard.readLine());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Makes sure that the whole answer has been written. */
    void finish() {
        surroundings.out().flush();
    }

    /** Tells what must be mended. */
    void refuse(List<FileProblem> problems) {
        refuse(problems.stream().map(it -> ProblemJson.of(it, wording)));
    }

    /** Tells what must be mended, one after the other: there may be very many. */
    void refuse(Stream<ProblemJson> problems) {
        refuse(problems, List.of());
    }

    /** Tells what must be mended, then what deserves a look. */
    void refuse(Stream<ProblemJson> problems, List<ProblemJson> remarks) {
        if (wantsJson()) {
            Json.write(new ProblemsJson(problems::iterator, remarks), surroundings.err());
            note("");
            return;
        }
        problems.map(ProblemLine::of).forEach(this::note);
        if (!remarks.isEmpty()) {
            note(wording.say(Message.of("command.case.remarks").with("count", remarks.size())));
            remarks.stream().map(ProblemLine::of).forEach(it -> note("  " + it));
        }
    }

    /** Tells that the answer could not be written, and returns the exit status for that. */
    int cannotWrite(ClosedOutput closed) {
        refuse(
                List.of(
                        FileProblem.of("aop", "command.cannot-write")
                                .with("detail", closed.reason())));
        return Aop.CANNOT_WRITE;
    }

    /** Tells calmly that the program has failed; with details only where they were asked for. */
    void unexpected(Throwable failure, boolean isDebugging) {
        String kind = failure.getClass().getSimpleName();
        refuse(List.of(FileProblem.of("aop", "command.unexpected").with("kind", kind)));
        if (isDebugging) {
            failure.printStackTrace(surroundings.err());
            surroundings.err().flush();
        }
    }

    /** Returns what the answer about a company is written on. */
    Sheet sheet(Company company) {
        return new Sheet(wording().speakingOf(company), company, surroundings().ink());
    }

    /** How a command answers. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs: {@code docs/json.md}. */
        JSON,
        /** For editors and code hosts, where places in files are shown: SARIF 2.1.0. */
        SARIF;

        /** Returns the formats in which a command, for example {@code aop check}, can answer. */
        static List<Format> of(String command) {
            return Arrays.stream(values())
                    .filter(it -> it != SARIF || command.equals("aop check"))
                    .toList();
        }
    }

    /** The words of a language with those of the command line, each read once. */
    static final class CommandWords {

        private static final Map<Language, Wording> READ = new ConcurrentHashMap<>();
        private static final Map<Language, Wording> OF_FILES = new ConcurrentHashMap<>();

        private CommandWords() {}

        /** Returns the words for somebody who may have no files at hand. */
        static Wording of(Language language) {
            return READ.computeIfAbsent(
                    language, it -> Wording.of(it).with(CommandWords.class, "command"));
        }

        /** Returns the words for somebody who has the files. */
        static Wording ofFiles(Language language) {
            return OF_FILES.computeIfAbsent(language, it -> of(it).ofFiles());
        }

        /** Returns what a company would say in a file, which is read in either language. */
        static Text inBoth(Company company, Message message) {
            return Text.of(say(company, message, Language.VI), say(company, message, Language.EN));
        }

        private static String say(Company company, Message message, Language language) {
            return of(language).speakingOf(company).say(message);
        }
    }
}
