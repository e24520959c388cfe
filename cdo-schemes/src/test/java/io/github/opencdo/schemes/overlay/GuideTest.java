package io.github.opencdo.schemes.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the example of the guide works. */
class GuideTest {

  private static final SchemeId CITY = SchemeId.of("huizhou-2022");

  @Test
  void has_an_example_that_can_be_resolved() throws IOException {
    String guide = Files.readString(Path.of("../docs/guide/derived-schemes.md"));
    int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
    String example = guide.substring(start, guide.indexOf("```", start));

    Scheme county =
        DerivedFiles.read(example, Map.of(CITY, SchemeRegistry.discover().get(CITY)));

    assertThat(county.getProvisions())
        .extracting(each -> each.getId() + " " + each.getDescent().get(0).getRelation())
        .containsExactly(
            "HZ-015 INCOMPARABLE",
            "HZ-016 INCOMPARABLE",
            "HZ-019 INCOMPARABLE",
            "HZ-020 INCOMPARABLE",
            "BL-001 ADDED");
    assertThat(county.citationOf(county.getProvisions().get(0)).getDocument())
        .isEqualTo("惠府办函〔2022〕56号");
    assertThat(county.getRemoved()).hasSize(98);
  }
}
