package vn.aop.web.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Unmatched;

/** The options that every command takes, before or after its own: how to answer. */
final class CommonOptions {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.format")
    private String format;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.lang")
    private String language;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.version")
    private boolean version;

    /** Returns what some arguments say, whatever else stands among them or is wrong with them. */
    static CommonOptions amid(List<String> args) {
        Lenient lenient = new Lenient();
        CommandLine line = new CommandLine(lenient).setOverwrittenOptionsAllowed(true);
        line.getCommandSpec().parser().collectErrors(true);
        line.parseArgs(args.toArray(String[]::new));
        return lenient.common;
    }

    /** Takes anything besides. */
    @Command
    private static final class Lenient {

        @Mixin private CommonOptions common;

        @Unmatched private List<String> others;
    }

    Optional<String> format() {
        return Optional.ofNullable(format);
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Returns whether details of an unexpected failure are wanted. */
    boolean isDebugging() {
        return debug;
    }
}
