package vn.aop.cases.actuals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written by hand, part by part, so that it can be as odd as those of programs.
 *
 * <p>A cell that begins with {@code =} is a number, one that begins with {@code !} an error; the
 * others are texts, shared or in their cell by turns.
 */
final class WrittenWorkbook {

    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private String dimension = "A1";

    /** Claims another extent of the sheets added later. */
    WrittenWorkbook claiming(String other) {
        dimension = other;
        return this;
    }

    WrittenWorkbook sheet(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isEmpty()) {
                continue;
            }
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!cell.isEmpty()) {
                    xml.append(cell(reference(row, column), cell, (row + column) % 2 == 0));
                }
            }
            xml.append("</row>");
        }
        names.add(name);
        sheets.add(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<dimension ref=\""
                        + dimension
                        + "\"/><sheetData>"
                        + xml
                        + "</sheetData></worksheet>");
        return this;
    }

    private String cell(String reference, String cell, boolean isShared) {
        if (cell.startsWith("=")) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(reference, cell.substring(1));
        }
        if (cell.startsWith("!")) {
            return "<c r=\"%s\" t=\"e\"><v>%s</v></c>".formatted(reference, cell.substring(1));
        }
        String text = cell.replace("&", "&amp;").replace("<", "&lt;");
        if (!isShared) {
            return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
        }
        shared.add(text);
        return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(reference, shared.size() - 1);
    }

    private static String reference(int row, int column) {
        String letters = "";
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters = (char) ('A' + left % 26) + letters;
        }
        return letters + (row + 1);
    }

    byte[] bytes() {
        return bytes("");
    }

    /** Returns the file, with something written before its sheets. */
    byte[] bytes(String prolog) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", types());
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            add(zip, "xl/workbook.xml", book());
            add(zip, "xl/_rels/workbook.xml.rels", relations());
            add(zip, "xl/sharedStrings.xml", strings());
            for (int i = 0; i < sheets.size(); i++) {
                add(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", prolog + sheets.get(i));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String types() {
        StringBuilder xml =
                new StringBuilder(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(
                    "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            .formatted(i));
        }
        return xml + "</Types>";
    }

    private String book() {
        StringBuilder xml =
                new StringBuilder(
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(names.get(i - 1), i, i));
        }
        return xml + "</sheets></workbook>";
    }

    private String relations() {
        StringBuilder xml =
                new StringBuilder(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(
                    "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                            .formatted(i, i));
        }
        return xml
                + "<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    }

    private String strings() {
        StringBuilder xml =
                new StringBuilder(
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        shared.forEach(it -> xml.append("<si><t>").append(it).append("</t></si>"));
        return xml + "</sst>";
    }
}
