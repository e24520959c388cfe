package io.github.opencdo.reports.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that says it was made on the day of the assessment.
 *
 * <p>The library that writes workbooks puts the time of the clock into one of their parts; equal assessments would give other bytes
 * each time.
 */
final class StampedPackage {

  private static final String DATED_PART = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private StampedPackage() {}

  static void copy(Path workbook, LocalDate day, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      Iterator<? extends ZipEntry> entries = parts.entries().asIterator();
      while (entries.hasNext()) {
        ZipEntry part = entries.next();
        ZipEntry stamped = new ZipEntry(part.getName());
        stamped.setTimeLocal(day.atStartOfDay());
        copy.putNextEntry(stamped);
        try (InputStream content = parts.getInputStream(part)) {
          copy(part, content, day, copy);
        }
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static void copy(ZipEntry part, InputStream content, LocalDate day, OutputStream out)
      throws IOException {
    if (part.getName().equals(DATED_PART)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      String dated = text.replaceFirst(CREATED, "$1" + day + "T00:00:00Z");
      out.write(dated.getBytes(StandardCharsets.UTF_8));
    } else {
      content.transferTo(out);
    }
  }
}
