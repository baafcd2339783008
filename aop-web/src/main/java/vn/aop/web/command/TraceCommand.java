package vn.aop.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.aop.core.plan.Plan;
import vn.aop.core.trace.Traceability;
import vn.aop.web.command.text.TraceText;
import vn.aop.web.json.TraceJson;

/** {@code aop trace}: what is tied to which goal, and what stands alone. */
@Command(name = "trace")
final class TraceCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Override
    public void give(Terminal terminal) {
        Plan now = Given.locatedPlan(plan).history().current();
        Traceability trace = Traceability.of(now);
        if (terminal.wantsJson()) {
            terminal.printJson(TraceJson.of(trace));
        } else {
            terminal.print(new TraceText(trace, terminal.sheet(now.company())).lines());
        }
    }
}
