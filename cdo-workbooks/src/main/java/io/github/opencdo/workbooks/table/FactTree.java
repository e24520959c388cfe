package io.github.opencdo.workbooks.table;

import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns values of the model into trees, with every digit of their numbers. */
public final class FactTree {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private FactTree() {}

  /** Gets the mapper. */
  public static JsonMapper mapper() {
    return MAPPER;
  }
}
