package io.github.opencdo.workbooks.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that says it was made on a given day; the library that writes it asks the clock, and equal
 * registers would give other bytes each time.
 */
final class DatedPackage {

  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";
  private static final String PROPERTIES = "docProps/core.xml";

  private DatedPackage() {}

  static void copy(Path workbook, LocalDate day, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry dated = new ZipEntry(part.getName());
        dated.setTimeLocal(day.atStartOfDay());
        copy.putNextEntry(dated);
        try (InputStream content = parts.getInputStream(part)) {
          copyPart(content, part.getName(), day, copy);
        }
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static void copyPart(InputStream parts, String name, LocalDate day, OutputStream copy)
      throws IOException {
    if (name.equals(PROPERTIES)) {
      String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
      String dated = text.replaceFirst(CREATED, "$1" + day + "T00:00:00Z");
      copy.write(dated.getBytes(StandardCharsets.UTF_8));
    } else {
      parts.transferTo(copy);
    }
  }
}
