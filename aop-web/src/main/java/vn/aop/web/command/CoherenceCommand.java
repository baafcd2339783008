package vn.aop.web.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.wording.Wording;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.Wish;
import vn.aop.core.plan.Plan;
import vn.aop.web.command.text.CoherenceText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.CoherenceAsJson;

/** {@code aop coherence}: whether the goals of a plan can hold together, and what they force. */
@Command(name = "coherence")
final class CoherenceCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(names = "--wish", paramLabel = "WISH", descriptionKey = "option.wish")
    private List<String> wishes = List.of();

    @Override
    public void give(Terminal terminal) {
        Plan sound = Given.soundPlan(plan);
        List<GivenWish> given = wishes.stream().map(text -> GivenWish.read(text, sound)).toList();
        List<Wish> asked = given.stream().map(GivenWish::wish).toList();
        Coherence coherence = Coherence.of(sound);
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(sound.company());
            terminal.printJson(new CoherenceAsJson(sound, coherence, asked, wording).json());
        } else {
            Sheet sheet = terminal.sheet(sound.company());
            given.stream()
                    .flatMap(it -> it.doubt().stream())
                    .map(it -> sheet.wrapped("", sheet.wording().say(it)))
                    .forEach(terminal::print);
            terminal.print(new CoherenceText(sound, coherence, asked, sheet).lines());
        }
    }
}
