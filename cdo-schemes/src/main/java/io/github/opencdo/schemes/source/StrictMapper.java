package io.github.opencdo.schemes.source;

import com.fasterxml.jackson.annotation.Nulls;
import io.github.opencdo.schemes.value.ModelModule;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The mapper that binds files of either syntax: nothing unknown, nothing twice, nothing null, nothing
 * guessed.
 *
 * <p>It is one for both, since looking at all types of the model is what takes long. A number is no text
 * and text is no number, unless the parser says that its scalars have no types.
 */
final class StrictMapper {

  static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
      // Deeper than any scheme or register, and far from the end of the stack.
      .maxNestingDepth(64)
      .maxNumberLength(100)
      .maxStringLength(100_000)
      .maxNameLength(1_000)
      .build();

  private static final JsonMapper MAPPER = with(Map.of());

  private StrictMapper() {}

  static JsonMapper get() {
    return MAPPER;
  }

  /** Builds a mapper that knows further kinds of some types, by the keys that tell them apart. */
  static JsonMapper with(Map<String, Class<?>> kinds) {
    return JsonMapper.builder(
            JsonFactory.builder().streamReadConstraints(LIMITS).build())
        // The types of the model see for themselves what is there twice, those of others do not.
        .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, !kinds.isEmpty())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .changeDefaultNullHandling(
            nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
        .withCoercionConfigDefaults(
            coercions -> coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .withCoercionConfig(LogicalType.Textual, StrictMapper::refuseOtherScalars)
        .addModule(new ModelModule(kinds))
        .build();
  }

  private static void refuseOtherScalars(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
  }
}
