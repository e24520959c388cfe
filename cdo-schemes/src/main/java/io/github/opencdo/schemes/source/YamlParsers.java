package io.github.opencdo.schemes.source;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;

/** Opens YAML files. */
final class YamlParsers {

  // Readers have limits of their own.
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
  private static final int LENIENT = StreamReadFeature.collectDefaults();
  private static final int STRICT =
      LENIENT | StreamReadFeature.STRICT_DUPLICATE_DETECTION.getMask();

  private YamlParsers() {}

  static JsonParser strict(InputStream stream) {
    return new TextParser(open(stream, STRICT));
  }

  static JsonParser lenient(InputStream stream) {
    return open(stream, LENIENT);
  }

  private static MarkedYamlParser open(InputStream stream, int features) {
    Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
    return new MarkedYamlParser(context(), features, SETTINGS, reader);
  }

  private static IOContext context() {
    return new IOContext(
        StrictMapper.LIMITS,
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        true,
        JsonEncoding.UTF8);
  }
}
