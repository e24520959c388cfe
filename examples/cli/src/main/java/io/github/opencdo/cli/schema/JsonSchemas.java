package io.github.opencdo.cli.schema;

import static com.github.victools.jsonschema.generator.Option.DEFINITIONS_FOR_ALL_OBJECTS;
import static com.github.victools.jsonschema.generator.Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS;
import static com.github.victools.jsonschema.generator.Option.FLATTENED_ENUMS;
import static com.github.victools.jsonschema.generator.Option.FLATTENED_OPTIONALS;
import static com.github.victools.jsonschema.generator.Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT;
import static com.github.victools.jsonschema.generator.Option.GETTER_METHODS;
import static com.github.victools.jsonschema.generator.Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES;
import static com.github.victools.jsonschema.generator.Option.NONSTATIC_NONVOID_NONGETTER_METHODS;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Generates the JSON Schema (draft 2020-12) of a type of the model, as its files are written. */
public final class JsonSchemas {

  private JsonSchemas() {}

  /**
   * Generates the schema of a type.
   *
   * @param type a value type of the model
   * @param types the requirement types that files of it may use
   * @return the schema
   */
  public static JsonNode of(Class<?> type, RequirementTypes types) {
    SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
            SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
        .with(
            GETTER_METHODS,
            NONSTATIC_NONVOID_NONGETTER_METHODS,
            FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
            FLATTENED_ENUMS,
            MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
            FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
            DEFINITIONS_FOR_ALL_OBJECTS)
        .without(FLATTENED_OPTIONALS)
        .with(new JakartaValidationModule());
    config
        .forMethods()
        .withIgnoreCheck(method -> Attributes.find(method.getRawMember()).isEmpty())
        .withPropertyNameOverrideResolver(method -> Attributes.name(method.getRawMember()))
        .withRequiredCheck(method -> Attributes.isRequired(method.getRawMember()))
        .withTargetTypeOverridesResolver(JsonSchemas::present);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(new TextTypes())
        .withCustomDefinitionProvider(new ChoiceTypes(types))
        .withCustomDefinitionProvider(new WrapperTypes());
    return new SchemaGenerator(config.build()).generateSchema(type);
  }

  /** Gets the schema of the reports that {@code assess} writes. */
  public static JsonNode ofReports() {
    return ReportSchema.get();
  }

  // An absent value is left out, never null, so its type is that of the present one.
  private static @Nullable List<ResolvedType> present(MethodScope method) {
    return method.getType().isInstanceOf(Optional.class)
        ? method.getType().typeParametersFor(Optional.class)
        : null;
  }
}
