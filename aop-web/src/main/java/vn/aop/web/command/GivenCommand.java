package vn.aop.web.command;

/** A command of {@code aop}, with the arguments it was given. */
interface GivenCommand {

    /**
     * Does what the command is asked and prints the answer.
     *
     * @throws Refused if something in the input must be mended first
     */
    void give(Terminal terminal);
}
