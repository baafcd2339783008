package vn.aop.cases.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Validated;

/** Opens files: their size, their name and their encoding are looked at before their contents. */
final class FileText {

    static final int KILOBYTE = 1024;
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

    private FileText() {}

    /** Returns the text of a file. */
    static Validated<Source, FileProblem> read(Path path) {
        String name = path.toString();
        if (!Files.exists(path)) {
            return refused(
                    name,
                    Message.of("file.missing")
                            .with("file", name)
                            .with("nearest", neighbours(path)));
        }
        if (!Files.isRegularFile(path)) {
            return refused(name, Message.of("file.directory").with("file", name));
        }
        Optional<Source.Format> format = Source.Format.of(name);
        if (format.isEmpty()) {
            return refused(
                    name,
                    Message.of("file.extension").with("file", name).with("known", EXTENSIONS));
        }
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES.most() + 1);
            return Limits.FILE_BYTES.allows(Math.max(size, bytes.length))
                    ? decode(name, format.get(), bytes)
                    : tooLarge(name, Math.max(size, bytes.length));
        } catch (IOException e) {
            return refused(name, Message.of("file.unreadable").with("file", name));
        }
    }

    /** Returns the text of a file that arrives as a stream, which is closed. */
    static Validated<Source, FileProblem> read(String name, InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES.most() + 1);
            Source.Format format = Source.Format.of(name).orElse(Source.Format.YAML);
            return Limits.FILE_BYTES.allows(bytes.length)
                    ? decode(name, format, bytes)
                    : tooLarge(name, bytes.length);
        }
    }

    /** Returns text that is already in memory; what is not a JSON file is taken as YAML. */
    static Validated<Source, FileProblem> of(String name, String content) {
        long size = sizeOf(content);
        if (!Limits.FILE_BYTES.allows(size)) {
            return tooLarge(name, size);
        }
        Source.Format format = Source.Format.of(name).orElse(Source.Format.YAML);
        return source(name, format, content);
    }

    /** Returns how many bytes a text takes in a file. */
    static long sizeOf(String content) {
        return content.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    private static List<String> neighbours(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || path.getFileName() == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(it -> it.getFileName().toString()).toList();
            return Nearest.to(path.getFileName().toString(), names);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Validated<Source, FileProblem> tooLarge(String name, long size) {
        return refused(
                name,
                Message.of("file.too-large")
                        .with("file", name)
                        .with("kilobytes", (size + KILOBYTE - 1) / KILOBYTE)
                        .with("most", Limits.FILE_BYTES.most() / KILOBYTE));
    }

    private static Validated<Source, FileProblem> decode(
            String name, Source.Format format, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return refused(name, Message.of("file.utf-16").with("file", name));
        }
        int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(in, out, true);
        String text = out.flip().toString();
        OptionalInt zero = IntStream.range(0, bytes.length).filter(i -> bytes[i] == 0).findFirst();
        if (zero.isPresent()) {
            return refusedAt(name, lineOf(bytes, zero.getAsInt()), 0, Message.of("file.binary"));
        }
        if (result.isError()) {
            int line = lineOf(bytes, in.position());
            int lineStart = text.lastIndexOf('\n') + 1;
            int column = text.codePointCount(lineStart, text.length()) + 1;
            String bad = "%02X".formatted(in.get(in.position()) & 0xFF);
            return refusedAt(name, line, column, Message.of("file.not-utf-8").with("found", bad));
        }
        return source(name, format, text);
    }

    private static Validated<Source, FileProblem> source(
            String name, Source.Format format, String text) {
        if (text.isBlank()) {
            return refused(name, Message.of("file.empty").with("file", name));
        }
        Source source = new Source(name, format, text);
        int length = text.codePointCount(0, text.length());
        OptionalInt control =
                IntStream.range(0, length).filter(i -> !isPrintable(source.at(i))).findFirst();
        if (format == Source.Format.YAML && control.isPresent()) {
            Position place = source.place(control.getAsInt());
            String found = "U+%04X".formatted(source.at(control.getAsInt()));
            return refusedAt(
                    name,
                    place.line(),
                    place.column(),
                    Message.of("file.control-character").with("found", found));
        }
        return Validated.valid(source);
    }

    /** Returns whether a character may stand in a YAML file; YAML 1.2.2, rule 1 (c-printable). */
    static boolean isPrintable(int c) {
        return c >= 0x20 && c <= 0x7E
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000;
    }

    private static int lineOf(byte[] bytes, int index) {
        return 1 + (int) IntStream.range(0, index).filter(i -> bytes[i] == '\n').count();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        return bytes.length >= first.length
                && IntStream.range(0, first.length).allMatch(i -> (bytes[i] & 0xFF) == first[i]);
    }

    private static Validated<Source, FileProblem> refused(String name, Message message) {
        return Validated.invalid(List.of(FileProblem.of(name, message)));
    }

    private static Validated<Source, FileProblem> refusedAt(
            String name, int line, int column, Message message) {
        return Validated.invalid(List.of(new FileProblem(name, line, column, message)));
    }
}
