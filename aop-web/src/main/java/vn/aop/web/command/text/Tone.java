package vn.aop.web.command.text;

/** How a word is meant, shown by colour where there is any; the words never depend on it. */
public enum Tone {
    PLAIN("0"),
    STRONG("1"),
    GOOD("32"),
    CAREFUL("33"),
    BAD("31");

    private static final String ESCAPE = "\u001B[";

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** Returns a text in this tone. */
    public String paint(String text, Ink ink) {
        return ink == Ink.PLAIN || this == PLAIN || text.isBlank()
                ? text
                : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
