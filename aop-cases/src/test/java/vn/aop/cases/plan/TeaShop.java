package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vn.aop.cases.file.Told;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.plan.Plan;

/**
 * A small plan file that uses every key, and the same with something broken. The sign {@code ▸} in
 * a broken place marks where the problem must be told; it is not part of the file.
 */
final class TeaShop {

    private static final String MARK = "▸";

    private final String marked;

    private TeaShop(String marked) {
        this.marked = marked;
    }

    static TeaShop teaShop() {
        return new TeaShop(resource("tea-shop.yaml"));
    }

    /** The tea shop after two amendments. */
    static TeaShop amendedTeaShop() {
        return new TeaShop(resource("tea-shop.yaml") + resource("tea-shop-amendments.yaml"));
    }

    static String resource(String name) {
        try (InputStream in = TeaShop.class.getResourceAsStream("/vn/aop/cases/plan/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file with one place changed; the place must be the only one of its kind. */
    TeaShop with(String now, String instead) {
        assertThat(marked.split(Pattern.quote(now), -1)).as(now).hasSize(2);
        return new TeaShop(marked.replace(now, instead));
    }

    String yaml() {
        return marked.replace(MARK, "");
    }

    PlanHistory history() {
        return PlanFile.readHistory("plan.yaml", yaml()).value().orElseThrow();
    }

    Plan plan() {
        return PlanFile.read("plan.yaml", yaml()).value().orElseThrow();
    }

    /** Returns the problems as {@code line:column key {facts}}. */
    List<String> problems() {
        return Told.told(PlanFile.read("plan.yaml", yaml()).problems());
    }

    /** Returns the marked place as {@code line:column}. */
    String mark() {
        String before = marked.substring(0, marked.indexOf(MARK));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
