package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The flower shop of {@code docs/guides/write-a-case.md}, or a copy of it into which mistakes are
 * made.
 *
 * @param folder its folder
 */
public record FlowerShop(Path folder) {

    /** The case as the guide has it. */
    public static final Path SHOP = Path.of("../docs/guides/tiem-hoa");

    /** Copies the case into a folder of its name. */
    public static FlowerShop in(Path parent) {
        return in(parent, "tiem-hoa");
    }

    /** Copies the case into a folder of another name, which its file then has too. */
    public static FlowerShop in(Path parent, String id) {
        Path folder = parent.resolve(id);
        try (Stream<Path> files = Files.walk(SHOP)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(SHOP.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FlowerShop(folder)
                .changing("case.yaml", it -> it.replace("id: tiem-hoa", "id: " + id));
    }

    /** Writes something else in the place of a text that is in a file. */
    public FlowerShop with(String file, String now, String instead) {
        return changing(
                file,
                it -> {
                    assertThat(it).contains(now);
                    return it.replace(now, instead);
                });
    }

    private FlowerShop changing(String name, UnaryOperator<String> change) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Takes a file away. */
    public FlowerShop without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Returns what its author has to mend, each with its place in the folder. */
    public List<String> problems() {
        return told(CaseFolder.read(folder));
    }

    /** Returns what is told of a case, each with its place in the folder. */
    public static List<String> told(FoundCase found) {
        return found.problems().stream()
                .map(
                        it ->
                                it.place().replaceFirst(".*/" + found.id() + "/", "")
                                        + " "
                                        + it.message().key())
                .toList();
    }
}
