package vn.aop.web.command;

/** A command of {@code aop}, with the arguments it was given. */
interface GivenCommand {

    /**
     * Does what the command is asked and prints the answer.
     *
     * @throws Refused if something in the input must be mended first
     */
    void give(Terminal terminal);

    /**
     * Thrown after an answer was printed that is no, where the asker wants that as an exit status.
     */
    final class AnsweredNo extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AnsweredNo() {
            super("The answer is no", null, false, false);
        }
    }
}
