package vn.aop.web.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, before or after its own. What they say is read by {@link
 * Arguments}; here they are named, so that they are known and explained.
 */
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
}
