package io.github.opencdo.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.rules.message.MessageBundle;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.RequirementType;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A requirement type of another project in the schema, and in files. */
class FurtherTypesTest {

  private static final String BUDGET = "budget: { role: UNIT_CDO, least: 1000 }";
  private static final String TEXT = """
      id: county-2024
      status: IN_FORCE
      requires: [budget]
      document: { title: 示例县方案 }
      jurisdiction: { id: county, names: [示例县], level: COUNTY }
      phases: [{ id: full, label: { zh-CN: 施行, en: in force }, during: 2024-01-01/.. }]
      roles: [{ code: UNIT_CDO, title: { zh-CN: 首席数据官, en: chief data officer } }]
      provisions:
        - id: SL-001
          clause: 一
          kind: resource
          force: MUST
          disposition: CHECKED
          paraphrase: { zh-CN: 有经费。, en: There is a budget. }
          requirements: [{ budget: { role: UNIT_CDO, least: 1000 } }]
      """;

  private static final RequirementTypes TYPES = RequirementTypes.standard().with(new BudgetType());
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(JsonSchemas.of(Scheme.class, TYPES));

  @Test
  void a_file_that_uses_it_is_valid_and_read() {
    assertThat(SCHEMA.validate(TEXT, InputFormat.YAML)).isEmpty();
    assertThat(read(TEXT).getProvisions().get(0).getRequirements())
        .singleElement()
        .isInstanceOf(BudgetRequirement.class);
  }

  @Test
  void a_schema_without_it_refuses_the_file() {
    Schema standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonSchemas.of(Scheme.class, RequirementTypes.standard()));

    assertThat(standard.validate(TEXT, InputFormat.YAML)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      budget: { role: UNIT_CDO }             | Missing: least
      budget: { role: UNIT_CDO, least: few } | Must be a whole number below 2147483648, but was: 'few'
      budget: { role: UNIT_CDO, least: 1, at: 1 } | Unknown key 'at'; allowed: least, role
      """)
  void a_mistake_is_found_by_the_schema_and_by_the_reader(String wrong, String message) {
    String broken = TEXT.replace(BUDGET, wrong);

    assertThat(SCHEMA.validate(broken, InputFormat.YAML)).isNotEmpty();
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("county.yaml:15: provisions[0].requirements[0].budget")
        .hasMessageContaining(message);
  }

  @Test
  void what_its_constructor_refuses_is_a_located_problem() {
    assertThatThrownBy(() -> read(TEXT.replace("1000", "-1")))
        .hasMessage(
            "county.yaml:15: provisions[0].requirements[0].budget: least must not be negative");
  }

  private static Scheme read(String text) {
    return SchemeReader.of(TYPES)
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "county.yaml",
            FileFormat.YAML);
  }

  /** The type of {@link BudgetRequirement}, which judges nothing. */
  private static final class BudgetType implements RequirementType<BudgetRequirement> {

    @Override
    public Class<BudgetRequirement> valueType() {
      return BudgetRequirement.class;
    }

    @Override
    public Check<BudgetRequirement> check() {
      return (obligation, inquiry) -> List.of();
    }

    @Override
    public MessageBundle messages() {
      return MessageBundle.standard();
    }
  }
}
