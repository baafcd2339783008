package vn.aop.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.plan.TodayFile;
import vn.aop.core.plan.Today;

/**
 * What is in a copy of a case: its files as they are on a day, each with the line by which an
 * editor finds its schema. The log of the case stays with the case: a copy begins one of its own.
 *
 * @param source the case
 * @param files its files
 * @param day the day
 */
record CopiedCase(Case source, CaseFiles files, LocalDate day) {

    private static final String YAML = ".yaml";

    /** Returns the files by their names; the plan goes last: a folder without it is no plan's. */
    Map<String, byte[]> files(CaseOutline.Files parts) {
        Map<String, byte[]> copied = new LinkedHashMap<>(EditorSchemas.files());
        put(copied, "today", TodayFile.NAME, TodayFile.writeYaml(Today.first(day)));
        parts.names().stream()
                .filter(it -> !it.equals(parts.plan()))
                .filter(it -> !parts.decisions().equals(Optional.of(it)))
                .forEach(it -> copied.put(it, told(it, parts)));
        put(copied, "plan", parts.plan(), source.planText(day));
        return copied;
    }

    private static void put(Map<String, byte[]> copied, String kind, String name, String text) {
        copied.put(name, told(text.getBytes(StandardCharsets.UTF_8), kind, name));
    }

    private byte[] told(String name, CaseOutline.Files parts) {
        boolean isProposal = parts.proposals().stream().anyMatch(it -> it.file().equals(name));
        return told(bytes(name), isProposal ? "proposal" : "plan", name);
    }

    private static byte[] told(byte[] content, String kind, String name) {
        return name.endsWith(YAML) ? EditorSchemas.told(content, kind, name) : content;
    }

    private byte[] bytes(String name) {
        try (InputStream in = files.opened(name)) {
            return in.readAllBytes();
        } catch (IOException closed) {
            throw new UncheckedIOException(files.name(name) + " cannot be read", closed);
        }
    }
}
