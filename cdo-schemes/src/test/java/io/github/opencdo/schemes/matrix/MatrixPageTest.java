package io.github.opencdo.schemes.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that lay the bundled schemes side by side; {@code -Dcdo.rewrite=true} writes them anew. */
class MatrixPageTest {

  private static final Path FOLDER = Path.of("../docs");
  private static final String ENGLISH = """
      # Schemes side by side

      Made by the build from the scheme files, as `cdo compare --format md` prints it; do not edit. An entry without a mark
      binds; numbers in brackets are provisions. A dash says that a scheme has nothing on it in a form that can be judged.

      """;
  private static final String CHINESE = """
      # 制度对照表

      本页由构建根据制度文件生成，内容与 `cdo compare --format md --lang zh-CN` 相同，请勿手改。没有标注的内容具有约束力；括号内是条款编号；
      短横线表示该制度没有可以判定的相应规定。

      """;

  @ParameterizedTest
  @CsvSource({"en, matrix.md", "zh-CN, matrix.zh-CN.md"})
  void are_those_of_the_scheme_files(String language, String file) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    String page = (language.equals("en") ? ENGLISH : CHINESE) + matrix().markdown(locale);
    if (Boolean.getBoolean("cdo.rewrite")) {
      Files.writeString(FOLDER.resolve(file), page);
    }

    assertThat(Files.readString(FOLDER.resolve(file))).isEqualTo(page);
  }

  private static SchemeMatrix matrix() {
    SchemeRegistry schemes = SchemeRegistry.discover();
    return SchemeMatrix.of(schemes.ids().stream().map(schemes::get).toList());
  }
}
