package io.github.opencdo.cli.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaKeyword;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.rules.spi.RequirementType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Types of several shapes: an object with one key, which names the shape. */
final class ChoiceTypes implements CustomDefinitionProviderV2 {

  private final Set<Class<?>> open = new HashSet<>();
  private final List<Class<?>> further;

  ChoiceTypes(RequirementTypes types) {
    this.further = types.further().values().stream()
        .<Class<?>>map(RequirementType::valueType)
        .toList();
  }

  @Override
  public @Nullable CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    List<Class<?>> subtypes = allSubtypes(type.getErasedType());
    if (subtypes.isEmpty()) {
      return null;
    }
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    if (!open.add(type.getErasedType())) {
      return inner(type, node, context);
    }
    ArrayNode ways = node.putArray(context.getKeyword(SchemaKeyword.TAG_ONEOF));
    subtypes.forEach(subtype -> describe(subtype, ways.addObject(), context));
    open.remove(type.getErasedType());
    return new CustomDefinition(node, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
  }

  // The generator knows a definition only once it is complete; one that contains itself never would
  // be.
  private static CustomDefinition inner(
      ResolvedType type, ObjectNode node, SchemaGenerationContext context) {
    String definitions = context.getKeyword(SchemaKeyword.TAG_DEFINITIONS);
    node.put("$ref", "#/" + definitions + "/" + type.getErasedType().getSimpleName());
    return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.NO);
  }

  private List<Class<?>> allSubtypes(Class<?> type) {
    return type == Requirement.class
        ? Stream.concat(subtypes(type).stream(), further.stream()).toList()
        : subtypes(type);
  }

  static List<Class<?>> subtypes(Class<?> type) {
    JsonSubTypes subtypes = type.getDeclaredAnnotation(JsonSubTypes.class);
    return subtypes == null
        ? List.of()
        : Stream.of(subtypes.value()).<Class<?>>map(JsonSubTypes.Type::value).toList();
  }

  private static void describe(Class<?> subtype, ObjectNode node, SchemaGenerationContext context) {
    String name = subtype.getAnnotation(JsonTypeName.class).value();
    ResolvedType resolved = context.getTypeContext().resolve(subtype);
    node.put("type", "object");
    node.putObject("properties").set(name, context.createDefinitionReference(resolved));
    node.putArray("required").add(name);
    node.put("additionalProperties", false);
  }
}
