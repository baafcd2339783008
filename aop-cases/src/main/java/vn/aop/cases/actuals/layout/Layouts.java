package vn.aop.cases.actuals.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.actuals.mapping.Presets;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.SheetHead;
import vn.aop.cases.actuals.table.TableFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * The layouts that are known, and which of them a file has, by the names of its columns: whatever
 * the file is called.
 *
 * <pre>{@code
 * Validated<ImportMapping, FileProblem> mapping =
 *         Layouts.of(Path.of("DanhSachHoaDon_KV.csv"), vocabulary);
 * }</pre>
 */
public final class Layouts {

    private static final List<KnownLayout> ALL =
            Presets.ids().stream().map(it -> new KnownLayout(it, preset(it))).toList();

    private static final String PLAIN = "plain";
    private static final String OTHER = "other-";

    /** A layout with the header by which it was known. */
    private record Found(KnownLayout layout, Header header) {}

    private Layouts() {}

    private static ImportMapping preset(String id) {
        Validated<ImportMapping, FileProblem> read =
                MappingFile.read(id + ".yaml", Presets.text(id));
        return read.value()
                .orElseThrow(() -> new IllegalStateException(id + ": " + read.problems()));
    }

    /** Returns the layouts that are known, those of one program beside each other. */
    public static List<KnownLayout> all() {
        return ALL;
    }

    /** Returns the layout of an id, if it is known. */
    public static Optional<KnownLayout> find(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * Returns how a file is read into a plan: as the plain layout, or by the known layout that its
     * columns tell.
     *
     * @param file the file; what cannot be opened is told when it is read
     * @param plan the accounts, channels and groups of the plan
     * @return the mapping, the plain one where no layout fits; a problem where several do
     */
    public static Validated<ImportMapping, FileProblem> of(Path file, Vocabulary plan) {
        List<SheetHead> heads = heads(file);
        if (heads.stream().anyMatch(Layouts::isPlain)) {
            return Validated.valid(ImportMapping.plain());
        }
        List<Found> fitting = fitting(heads);
        if (fitting.size() > 1) {
            Message question =
                    Message.of("actuals.several-layouts")
                            .with("layouts", fitting.stream().map(it -> it.layout().id()).toList());
            return Validated.invalid(List.of(FileProblem.of(file.toString(), question)));
        }
        return Validated.valid(
                fitting.stream()
                        .findFirst()
                        .map(it -> it.layout().into(plan, it.header()))
                        .orElseGet(ImportMapping::plain));
    }

    /** Returns how a file is read into a plan that is said to have a layout. */
    public static ImportMapping of(KnownLayout layout, Path file, Vocabulary plan) {
        return heads(file).stream()
                .flatMap(head -> header(layout, head).stream())
                .findFirst()
                .map(header -> layout.into(plan, header))
                .orElse(layout.mapping());
    }

    /** Returns whether a file has the columns that a mapping needs. */
    public static boolean fits(ImportMapping mapping, Path file) {
        return heads(file).stream()
                .filter(it -> it.name().isEmpty() || mapping.layout().hasSheet(it.name()))
                .anyMatch(it -> it.has(mapping));
    }

    /**
     * Returns what to call the layout of a file that is read by a mapping: the id of a known one,
     * {@code plain}, or a name made of the columns that are read.
     */
    public static String name(Path file, ImportMapping mapping) {
        List<SheetHead> heads = heads(file);
        List<Found> known = fitting(heads);
        if (known.size() == 1) {
            return known.get(0).layout().id();
        }
        return mapping.isPlain()
                ? PLAIN
                : OTHER + Integer.toHexString(mapping.columns().hashCode());
    }

    /** Returns the ids of the layouts that a file may have. */
    public static List<String> fitting(Path file) {
        return fitting(heads(file)).stream().map(it -> it.layout().id()).toList();
    }

    private static List<SheetHead> heads(Path file) {
        try {
            return TableFile.of(file).heads();
        } catch (IOException toldByWhoReadsIt) {
            return List.of();
        }
    }

    private static boolean isPlain(SheetHead head) {
        return head.rows().stream()
                .findFirst()
                .map(Header::of)
                .filter(it -> it.hasAll(ImportMapping.plain().required()))
                .isPresent();
    }

    /** A layout whose columns are among those of another one that fits is not the one meant. */
    private static List<Found> fitting(List<SheetHead> heads) {
        List<Found> fitting = new ArrayList<>();
        for (KnownLayout layout : ALL) {
            heads.stream()
                    .flatMap(head -> header(layout, head).stream())
                    .findFirst()
                    .ifPresent(header -> fitting.add(new Found(layout, header)));
        }
        return fitting.stream()
                .filter(it -> fitting.stream().noneMatch(other -> isWithin(it, other)))
                .toList();
    }

    private static boolean isWithin(Found one, Found other) {
        Set<String> few = one.layout().certain();
        Set<String> more = other.layout().certain();
        return more.size() > few.size() && more.containsAll(few);
    }

    private static Optional<Header> header(KnownLayout layout, SheetHead head) {
        boolean isIt = head.name().isEmpty() || layout.mapping().layout().hasSheet(head.name());
        return head.rows().stream()
                .filter(row -> isIt)
                .map(Header::of)
                .filter(layout::fits)
                .findFirst();
    }
}
