package vn.aop.cases.actuals.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Node;

/**
 * The mappings of known programs, kept as mapping files, and what a mapping takes over from one
 * that it {@code extends}.
 */
public final class Presets {

    private static final String FOLDER = "/vn/aop/cases/actuals/layout/";

    /** The presets, those of one program beside each other. */
    private static final List<String> IDS =
            List.of(
                    "kiotviet-invoice-lines",
                    "kiotviet-invoices",
                    "kiotviet-profit-report",
                    "kiotviet-cash-book",
                    "sapo-orders",
                    "haravan-orders",
                    "shopee-orders",
                    "shopee-income",
                    "tiktok-orders",
                    "tiktok-income",
                    "lazada-transactions",
                    "misa-sales",
                    "misa-sales-lines",
                    "misa-ledger",
                    "s3-hkd-costs");

    /** Parts of which a mapping may tell a few keys only. */
    private static final Set<String> MERGED = Set.of("csv", "date", "channel", "group", "aliases");

    /** Keys by which such a part is another one altogether. */
    private static final Set<String> REPLACING = Set.of("column", "constant");

    /** What a mapping puts in the place of something else. */
    private static final Map<String, Set<String>> INSTEAD =
            Map.of(
                    "figures", Set.of("amount", "account"),
                    "amount", Set.of("figures"),
                    "account", Set.of("figures"));

    private Presets() {}

    /** Returns the ids of all presets. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Returns the text of a preset, as a mapping file has it.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public static String text(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("There is no preset %s; see ids()".formatted(id));
        }
        try (InputStream in = Presets.class.getResourceAsStream(FOLDER + id + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The preset %s is not in the jar".formatted(id));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Returns a mapping file with what it takes over from the preset that it extends, if any. */
    static Node extended(Node file) {
        if (!(file instanceof Node.Fields own)) {
            return file;
        }
        Optional<Node.Scalar> id =
                own.get("extends")
                        .filter(Node.Scalar.class::isInstance)
                        .map(Node.Scalar.class::cast);
        return id.filter(it -> IDS.contains(it.text()))
                .flatMap(it -> FileShape.tree(it.text() + ".yaml", text(it.text())))
                .<Node>map(preset -> merged((Node.Fields) preset, own))
                .orElse(own);
    }

    private static Node.Fields merged(Node.Fields preset, Node.Fields own) {
        List<Node.Entry> entries = new ArrayList<>(own.entries());
        for (Node.Entry entry : preset.entries()) {
            Optional<Node.Entry> other = own.entry(entry.key());
            if (other.isPresent()) {
                entries.replaceAll(it -> it.equals(other.get()) ? merged(entry, it) : it);
            } else if (INSTEAD.getOrDefault(entry.key(), Set.of()).stream()
                    .noneMatch(it -> own.entry(it).isPresent())) {
                entries.add(entry);
            }
        }
        return new Node.Fields(own.place(), entries);
    }

    private static Node.Entry merged(Node.Entry preset, Node.Entry own) {
        if (preset.value() instanceof Node.Items few && own.value() instanceof Node.Items more) {
            boolean adds = own.key().equals("filters");
            List<Node> all = Stream.concat(few.items().stream(), more.items().stream()).toList();
            return adds
                    ? new Node.Entry(own.key(), own.place(), new Node.Items(more.place(), all))
                    : own;
        }
        boolean isWhole =
                !MERGED.contains(own.key())
                        || !(preset.value() instanceof Node.Fields)
                        || !(own.value() instanceof Node.Fields fields)
                        || REPLACING.stream().anyMatch(it -> fields.entry(it).isPresent());
        return isWhole
                ? own
                : new Node.Entry(
                        own.key(),
                        own.place(),
                        overlaid((Node.Fields) preset.value(), (Node.Fields) own.value()));
    }

    private static Node.Fields overlaid(Node.Fields preset, Node.Fields own) {
        List<Node.Entry> entries = new ArrayList<>(own.entries());
        preset.entries().stream().filter(it -> own.entry(it.key()).isEmpty()).forEach(entries::add);
        return new Node.Fields(own.place(), entries);
    }
}
