package io.github.opencdo.schemes.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

class RecentTest {

  private final List<String> made = new ArrayList<>();
  private final Recent<StringBuilder> recent = new Recent<>();

  private StringBuilder get(String text) {
    JsonMapper mapper = JsonMapper.builder().build();
    try (JsonParser parser = mapper.createParser(mapper.writeValueAsBytes(text))) {
      parser.nextToken();
      return recent.get(parser, each -> {
        made.add(each);
        return new StringBuilder(each);
      });
    }
  }

  @Test
  void makes_the_value_of_a_text_once() {
    assertThat(get("市卫生健康局")).isSameAs(get("市卫生健康局"));
    assertThat(made).containsExactly("市卫生健康局");
  }

  @Test
  void tells_texts_apart_that_share_a_place() {
    assertThat("Aa").hasSameHashCodeAs("BB");

    assertThat(get("Aa")).hasToString("Aa");
    assertThat(get("BB")).hasToString("BB");
    assertThat(get("Aa")).hasToString("Aa");
  }

  @Test
  void keeps_no_more_than_it_has_places() {
    IntStream.range(0, 10_000).mapToObj(Integer::toString).forEach(this::get);
    made.clear();

    IntStream.range(0, 10_000).mapToObj(Integer::toString).forEach(this::get);

    assertThat(made).hasSizeGreaterThan(8_000);
  }

  @Test
  void keeps_no_long_texts() {
    String text = "x".repeat(65);

    assertThat(get(text)).isNotSameAs(get(text)).hasToString(text);
  }
}
