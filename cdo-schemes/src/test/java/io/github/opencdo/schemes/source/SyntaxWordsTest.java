package io.github.opencdo.schemes.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          Unexpected end-of-input: expected close marker for Array         | 文件提前结束
          while scanning a quoted scalar; found unexpected end of stream   | 文件提前结束
          Unexpected character ('}' (code 125)): expected a value          | 不应出现“}”
          while parsing a flow sequence; expected ',' or ']', but got :    | 应为 ',' 或 ']',实际为 :
          Something that no parser has said yet                            | 写法不合语法
          """)
  void says_in_chinese_what_the_parser_says_in_english(String detail, String chinese) {
    assertThat(SyntaxWords.of(detail).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    assertThat(SyntaxWords.of(detail).in(Locale.ENGLISH)).isEqualTo(detail);
  }
}
