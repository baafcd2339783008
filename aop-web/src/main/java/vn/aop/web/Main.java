package vn.aop.web;

import java.util.List;
import vn.aop.web.command.Aop;
import vn.aop.web.command.Surroundings;

/** Starts the program: the web pages without a command, else the command line {@code aop}. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param args the arguments as they were typed; none to serve the web pages
     */
    public static void main(String[] args) {
        System.exit(Aop.run(List.of(args), Surroundings.ofThisProcess()));
    }
}
