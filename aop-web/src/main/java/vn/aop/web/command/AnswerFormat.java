package vn.aop.web.command;

import java.util.Arrays;
import java.util.List;

/** How a command answers. */
enum AnswerFormat {
    /** For people. */
    TEXT,
    /** For programs: {@code docs/json.md}. */
    JSON,
    /** For editors and code hosts, where places in files are shown: SARIF 2.1.0. */
    SARIF;

    /** Returns the formats in which a command, for example {@code aop check}, can answer. */
    static List<AnswerFormat> of(String command) {
        return Arrays.stream(values())
                .filter(it -> it != SARIF || command.equals("aop check"))
                .toList();
    }
}
