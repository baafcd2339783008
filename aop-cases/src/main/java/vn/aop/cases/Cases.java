package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.BrokenFile;
import vn.aop.core.extension.ExtensionPath;

/**
 * Some cases: those that are shipped, with those of others.
 *
 * <pre>{@code
 * Cases cases = Cases.shipped().with(CaseFolder.read(Path.of("flower-shop")));
 * cases.find("flower-shop").ifPresent(it -> it.copyTo(Path.of("my-plan")));
 * cases.broken().forEach(it -> System.err.println(it.id() + " " + it.problems()));
 * }</pre>
 *
 * <p>Where a case cannot be used, the others still stand. Of two with one id the first stands.
 */
public final class Cases {

    /** The list of the shipped cases, which stands beside their folders. */
    static final String LIST = "shipped.txt";

    private final List<Case> whole;
    private final List<FoundCase> broken;

    private Cases(List<Case> whole, List<FoundCase> broken) {
        this.whole = List.copyOf(whole);
        this.broken = List.copyOf(broken);
    }

    /** Returns the cases that come with the program, in the order in which to offer them. */
    public static Cases shipped() {
        try {
            String list = requireNonNull(Cases.class.getResource(LIST)).toString();
            return new Cases(
                    CasesInJars.folders(list).stream()
                            .map(it -> FoundCase.outlined(ResourceFiles.shipped(it)))
                            .map(Cases::shipped)
                            .toList(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped " + LIST + " cannot be read", e);
        }
    }

    private static Case shipped(FoundCase found) {
        return found.value().orElseThrow(() -> BrokenFile.with(found.problems()));
    }

    /**
     * Returns the shipped cases with those of jars beside the program, which name them in {@code
     * META-INF/aop-cases.txt}.
     */
    public static Cases installed() {
        return installed(ExtensionPath.installed());
    }

    /** Returns the same of the jars on a path. */
    public static Cases installed(ExtensionPath path) {
        return shipped().with(CasesInJars.on(path));
    }

    /** Returns no case at all, to which some can be added. */
    public static Cases none() {
        return new Cases(List.of(), List.of());
    }

    /** Returns these cases with one more, at the end. */
    public Cases with(FoundCase found) {
        List<Case> more = new ArrayList<>(whole);
        List<FoundCase> left = new ArrayList<>(broken);
        FoundCase beside = beside(found);
        beside.value().ifPresentOrElse(more::add, () -> left.add(beside));
        return new Cases(more, left);
    }

    /** Returns a case as it stands beside these: one whose id is taken cannot be used. */
    public FoundCase beside(FoundCase found) {
        return find(found.id()).map(found::after).orElse(found);
    }

    /** Returns these cases with more, at the end. */
    public Cases with(Collection<FoundCase> found) {
        Cases all = this;
        for (FoundCase one : found) {
            all = all.with(one);
        }
        return all;
    }

    /**
     * Returns all that can be used.
     *
     * @return them in the order in which to offer them, empty where there is none
     */
    public List<Case> all() {
        return whole;
    }

    /**
     * Returns the case with an id.
     *
     * @param id for example {@code babycare-house}
     * @return the case; empty where none that can be used has that id
     */
    public Optional<Case> find(String id) {
        return whole.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * Returns what cannot be used until it is mended.
     *
     * @return them in the order in which they were found, empty where all can be used
     */
    public List<FoundCase> broken() {
        return broken;
    }
}
