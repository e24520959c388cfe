package io.github.opencdo.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.FileProblem;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.arbitraries.RegisterArbitraries;
import io.github.opencdo.workbooks.importing.RegisterImporter;
import io.github.opencdo.workbooks.problem.CellProblem;
import io.github.opencdo.workbooks.problem.UnreadableWorkbookException;
import io.github.opencdo.workbooks.template.WorkbookTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the workbook of any register under any of the bundled schemes. */
class WorkbookRoundTripTest {

  private static final List<Scheme> SCHEMES = SchemeRegistry.discover().ids().stream()
      .map(SchemeRegistry.discover()::get)
      .toList();

  private record Subject(Scheme scheme, Register register) {}

  @Provide
  Arbitrary<Subject> subjects() {
    return Arbitraries.of(SCHEMES)
        .flatMap(scheme ->
            RegisterArbitraries.of(scheme).map(register -> new Subject(scheme, register)));
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void a_workbook_says_what_a_register_file_says(@ForAll("subjects") Subject subject)
      throws IOException {
    Path workbook = Files.createTempFile("register", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(workbook)) {
        WorkbookTemplate.of(subject.scheme()).write(subject.register(), out);
      }

      assertThat(fromWorkbook(subject.scheme(), workbook)).isEqualTo(fromFile(subject.register()));
    } finally {
      Files.delete(workbook);
    }
  }

  /** Gets the register, or the keys of what is wrong with it. */
  private static Object fromWorkbook(Scheme scheme, Path workbook) throws IOException {
    try {
      return RegisterImporter.of(scheme).read(workbook).getRegister();
    } catch (UnreadableWorkbookException e) {
      return e.getProblems().stream().map(CellProblem::getKey).sorted().toList();
    }
  }

  private static Object fromFile(Register register) {
    byte[] json = JsonMapper.builder().build().writeValueAsBytes(register);
    try {
      return RegisterReader.standard()
          .read(new ByteArrayInputStream(json), "register.json", FileFormat.JSON);
    } catch (UnreadableFileException e) {
      return e.getProblems().stream().map(FileProblem::getKey).sorted().toList();
    }
  }
}
