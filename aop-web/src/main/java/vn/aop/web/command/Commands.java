package vn.aop.web.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * All commands of {@code aop}, in the order in which somebody meets them. Without a command it
 * serves, and takes the options for that.
 */
@Command(name = "aop", synopsisSubcommandLabel = "[COMMAND]")
final class Commands implements GivenCommand {

    private static final int WIDTH = 80;

    @Mixin private CommonOptions common;

    @Mixin private ServeCommand serve;

    /** Returns what the arguments say about the answer itself. */
    CommonOptions common() {
        return common;
    }

    @Override
    public void give(Terminal terminal) {
        serve.give(terminal);
    }

    /** Returns the command line; what is wrong in arguments is found in their parse. */
    CommandLine line() {
        CommandLine line = new CommandLine(this);
        for (GivenCommand command :
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
                        new CompareCommand(),
                        new ReviewCommand(),
                        new ImportCommand(),
                        new BaselineCommand(),
                        new LayoutsCommand(),
                        new MigrateCommand(),
                        new SchemaCommand(),
                        new ServeCommand())) {
            line.addSubcommand(command);
        }
        line.addSubcommand(CaseCommand.line());
        line.getSubcommands().values().forEach(Commands::inOurOrder);
        gathersMistakes(line);
        // Arguments are taken as they are typed: no files of arguments, no variables inside texts.
        return line.setExpandAtFiles(false).setInterpolateVariables(false).setUsageHelpWidth(WIDTH);
    }

    private static void gathersMistakes(CommandLine command) {
        command.getCommandSpec().parser().collectErrors(true);
        command.getSubcommands().values().forEach(Commands::gathersMistakes);
    }

    private static void inOurOrder(CommandLine command) {
        command.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        command.getSubcommands().values().forEach(Commands::inOurOrder);
    }
}
