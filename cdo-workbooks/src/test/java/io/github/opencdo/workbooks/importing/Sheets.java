package io.github.opencdo.workbooks.importing;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.workbooks.problem.UnreadableWorkbookException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as offices keep them. */
final class Sheets {

  static final Scheme PUNING = SchemeRegistry.discover().get(SchemeId.of("puning-2023"));

  private Sheets() {}

  /** Writes a workbook with one sheet. */
  static Path write(Path file, Consumer<Worksheet> content) {
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "test", null);
      content.accept(workbook.newWorksheet("名册"));
      workbook.finish();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void row(Worksheet sheet, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        sheet.value(row, i, texts[i]);
      }
    }
  }

  static ImportedRegister read(Path file) {
    return read(RegisterImporter.of(PUNING), file);
  }

  static ImportedRegister read(RegisterImporter importer, Path file) {
    try {
      return importer.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gets the lines that refuse a file. */
  static List<String> problems(Path file) {
    UnreadableWorkbookException refusal =
        Assertions.catchThrowableOfType(UnreadableWorkbookException.class, () -> read(file));
    Assertions.assertThat(refusal).isNotNull();
    return refusal.getProblems().stream().map(each -> each.line(Locale.ENGLISH)).toList();
  }
}
