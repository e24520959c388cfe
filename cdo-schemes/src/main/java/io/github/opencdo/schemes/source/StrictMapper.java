package io.github.opencdo.schemes.source;

import com.fasterxml.jackson.annotation.Nulls;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** The mappers that bind files: nothing unknown, nothing twice, nothing null, nothing guessed. */
final class StrictMapper {

  /** Deeper than any scheme or register, and far from the end of the stack. */
  static final int MAX_DEPTH = 64;

  private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
      .maxNestingDepth(MAX_DEPTH)
      .maxNumberLength(100)
      .maxStringLength(100_000)
      .maxNameLength(1_000)
      .build();

  private StrictMapper() {}

  /** Builds the mapper for JSON, which does not turn a number into text or text into a number. */
  static ObjectMapper json() {
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(LIMITS).build();
    return strict(JsonMapper.builder(factory))
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(LogicalType.Textual, StrictMapper::refuseOtherScalars)
        .build();
  }

  /** Builds the mapper for YAML, in which all scalars are text. */
  static ObjectMapper yaml() {
    YAMLFactory factory = YAMLFactory.builder()
        .streamReadConstraints(LIMITS)
        .loadSettings(
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
        .disable(YAMLReadFeature.EMPTY_DOCUMENT_AS_EMPTY_OBJECT)
        .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
        .build();
    return strict(YAMLMapper.builder(factory)).build();
  }

  private static void refuseOtherScalars(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
  }

  private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B strict(B builder) {
    return builder
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .changeDefaultNullHandling(
            nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
        .withCoercionConfigDefaults(
            coercions -> coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .addModule(new StrictScalars());
  }
}
