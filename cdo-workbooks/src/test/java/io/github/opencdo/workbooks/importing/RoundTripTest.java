package io.github.opencdo.workbooks.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.workbooks.template.WorkbookTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  private static final Path REGISTERS = Path.of("../examples/registers");

  @TempDir
  Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(REGISTERS)) {
      return files
          .filter(file -> file.toString().matches(".*-(breaches|compliant)\\.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_register_is_the_same_after_a_workbook(Path sample) throws IOException {
    Register register = RegisterReader.standard().read(sample);
    Scheme scheme = scheme(sample);
    Path workbook = folder.resolve("register.xlsx");

    try (OutputStream out = Files.newOutputStream(workbook)) {
      WorkbookTemplate.of(scheme).write(register, out);
    }

    assertThat(RegisterImporter.of(scheme).read(workbook).getRegister()).isEqualTo(register);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void equal_registers_give_equal_bytes(Path sample) throws IOException {
    Register register = RegisterReader.standard().read(sample);
    WorkbookTemplate template = WorkbookTemplate.of(scheme(sample));
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    ByteArrayOutputStream again = new ByteArrayOutputStream();

    template.write(register, once);
    template.write(register, again);

    assertThat(once.toByteArray()).isEqualTo(again.toByteArray());
  }

  private static Scheme scheme(Path sample) {
    String name = sample.getFileName().toString();
    return SchemeRegistry.discover()
        .get(SchemeId.of(name.replaceAll("-(breaches|compliant)\\.json", "")));
  }
}
