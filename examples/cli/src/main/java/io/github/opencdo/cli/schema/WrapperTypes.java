package io.github.opencdo.cli.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaKeyword;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Types that are written as the one value that they hold. */
final class WrapperTypes implements CustomDefinitionProviderV2 {

  @Override
  public @Nullable CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    return creator(type.getErasedType())
        .map(method -> context.getTypeContext().resolve(method.getGenericParameterTypes()[0]))
        .map(held -> definition(held, context))
        .orElse(null);
  }

  private static CustomDefinition definition(ResolvedType held, SchemaGenerationContext context) {
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    node.putArray(context.getKeyword(SchemaKeyword.TAG_ALLOF))
        .add(context.createDefinitionReference(held));
    return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
  }

  static Optional<Method> creator(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }
}
