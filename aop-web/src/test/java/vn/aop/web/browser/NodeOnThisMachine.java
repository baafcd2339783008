package vn.aop.web.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Node.js, which drives the browser; using the machine's own saves a download of 200 MB. */
final class NodeOnThisMachine {

    private static final int OLDEST = 18;
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);

    private NodeOnThisMachine() {}

    static Path program() {
        return Shell.find("node")
                .filter(NodeOnThisMachine::isRecent)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The tests of the pages need Node.js %d or newer as `node` on the PATH. Run: apt-get install -y nodejs"
                                                .formatted(OLDEST)));
    }

    private static boolean isRecent(Path node) {
        Shell.Result answer = Shell.run(Chromium.PATIENCE, List.of(node.toString(), "--version"));
        Matcher version = VERSION.matcher(answer.output());
        return version.matches() && Integer.parseInt(version.group(1)) >= OLDEST;
    }
}
