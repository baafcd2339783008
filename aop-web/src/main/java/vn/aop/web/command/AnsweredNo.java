package vn.aop.web.command;

/** Thrown after an answer was printed that is no, where the asker wants that as an exit status. */
final class AnsweredNo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnsweredNo() {
        super("The answer is no", null, false, false);
    }
}
