package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileFormatTest {

  @Test
  void is_known_by_the_extension_in_any_case() {
    assertThat(FileFormat.find(Path.of("a.b/c.YAML"))).contains(FileFormat.YAML);
    assertThat(FileFormat.find(Path.of("c.yml"))).contains(FileFormat.YAML);
    assertThat(FileFormat.find(Path.of("c.Json"))).contains(FileFormat.JSON);
  }

  @Test
  void is_not_known_without_one() {
    assertThat(FileFormat.find(Path.of("-"))).isEmpty();
  }
}
