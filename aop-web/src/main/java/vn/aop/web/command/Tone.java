package vn.aop.web.command;

/** How a word is meant, shown by colour where there is any; the words never depend on it. */
enum Tone {
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
    String paint(String text, Surroundings.Ink ink) {
        return ink == Surroundings.Ink.PLAIN || this == PLAIN || text.isBlank()
                ? text
                : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
