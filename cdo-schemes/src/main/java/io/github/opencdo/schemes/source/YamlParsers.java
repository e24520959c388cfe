package io.github.opencdo.schemes.source;

import java.io.InputStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Opens YAML files. */
final class YamlParsers {

  private static final YAMLFactory STRICT = factory(true);
  private static final YAMLFactory LENIENT = factory(false);

  private YamlParsers() {}

  private static YAMLFactory factory(boolean strict) {
    return YAMLFactory.builder()
        .streamReadConstraints(StrictMapper.LIMITS)
        // Readers have limits of their own.
        .loadSettings(
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
        .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
        .disable(YAMLReadFeature.EMPTY_DOCUMENT_AS_EMPTY_OBJECT)
        .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
        .build();
  }

  static JsonParser strict(InputStream stream) {
    return new TextParser(STRICT.createParser(ObjectReadContext.empty(), stream));
  }

  static JsonParser lenient(InputStream stream) {
    return LENIENT.createParser(ObjectReadContext.empty(), stream);
  }
}
