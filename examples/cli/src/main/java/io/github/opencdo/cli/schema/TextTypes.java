package io.github.opencdo.cli.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.opencdo.model.place.DivisionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Types that are written as text: identifiers, codes, dates and ranges. */
final class TextTypes implements CustomDefinitionProviderV2 {

  @Override
  public @Nullable CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (!TextPatterns.isText(raw)) {
      return null;
    }
    ObjectNode text = context.getGeneratorConfig().createObjectNode();
    describe(raw, text);
    return new CustomDefinition(
        text, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
  }

  private static void describe(Class<?> type, ObjectNode text) {
    if (type == DivisionCode.class) {
      // An editor takes six digits in a YAML file for a number.
      text.putArray("type").add("string").add("integer");
    } else {
      text.put("type", "string");
    }
    if (type == LocalDate.class) {
      text.put("format", "date");
    }
    TextPatterns.find(type).ifPresent(pattern -> text.put("pattern", "^(" + pattern + ")$"));
  }
}
