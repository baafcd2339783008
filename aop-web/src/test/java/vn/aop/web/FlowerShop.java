package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** Copies the case into a folder of its name, over whatever is there. */
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
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FlowerShop(folder).with("case.yaml", "id: tiem-hoa", "id: " + id);
    }

    /** Writes something else in the place of a text that is in a file. */
    public FlowerShop with(String name, String now, String instead) {
        try {
            Path file = folder.resolve(name);
            String text = Files.readString(file);
            assertThat(text).contains(now);
            Files.writeString(file, text.replace(now, instead));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
