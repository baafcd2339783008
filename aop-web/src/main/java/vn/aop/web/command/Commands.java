package vn.aop.web.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.aop.cases.wording.Wording;

/** All commands of {@code aop}, in the order in which somebody meets them. */
@Command(name = "aop", synopsisSubcommandLabel = "COMMAND")
final class Commands {

    private static final int WIDTH = 80;

    @Mixin private CommonOptions common;

    /** Returns the command line, explained in the words of a language. */
    static CommandLine speaking(Wording wording) {
        CommandLine line = new CommandLine(new Commands());
        for (Answer command :
                List.of(
                        new CasesCommand(),
                        new NewCommand(),
                        new CheckCommand(),
                        new ExplainCommand(),
                        new TraceCommand(),
                        new ProjectCommand(),
                        new CoherenceCommand(),
                        new DecideCommand(),
                        new CutCommand(),
                        new CorrectCommand(),
                        new LogCommand(),
                        new AmendCommand(),
                        new HistoryCommand(),
                        new ReviewCommand(),
                        new ImportCommand(),
                        new ServeCommand())) {
            line.addSubcommand(command);
        }
        line.getSubcommands().values().forEach(Commands::inOurOrder);
        // Arguments are taken as they are typed: no files of arguments, no variables inside texts.
        return line.setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(WIDTH)
                .setResourceBundle(new HelpTexts(wording));
    }

    private static void inOurOrder(CommandLine command) {
        command.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
    }
}
