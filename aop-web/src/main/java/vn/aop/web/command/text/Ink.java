package vn.aop.web.command.text;

/** Whether an answer may be coloured. */
public enum Ink {
    PLAIN,
    COLOURED
}
