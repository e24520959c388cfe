package io.github.opencdo.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ModelArbitrariesTest {

  private static final int TRIES = 20;
  private static final int MANY = 400;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Gets all value types and enumerations that the model publishes. */
  static List<Class<?>> types() {
    return new ClassFileImporter()
            .importLocations(List.of(
                Location.of(Register.class.getProtectionDomain().getCodeSource().getLocation())))
            .stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isEnum() || type.isAnnotatedWith(CdoValue.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  @Test
  void are_looked_for_in_all_of_the_model() {
    assertThat(types()).hasSizeGreaterThan(180);
  }

  @ParameterizedTest
  @MethodSource("types")
  void generate_values_that_can_be_written_and_read(Class<?> type) {
    assertThat(some(TRIES, type))
        .hasSize(TRIES)
        .allSatisfy(
            value -> assertThat((Object) JSON.readValue(JSON.writeValueAsBytes(value), type))
                .isEqualTo(value));
  }

  @Test
  void generate_each_kind_of_an_abstract_type() {
    assertThat(some(MANY, Requirement.class))
        .extracting(Requirement::typeName)
        .contains(RequirementTypes.standard().names().toArray(String[]::new));
  }

  @Test
  void generate_nothing_of_other_types() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelArbitraries.of(Thread.class))
        .withMessage("No type of the model: java.lang.Thread");
  }

  private static <T> List<T> some(int number, Class<T> type) {
    List<T> values = new ArrayList<>();
    JqwikSession.run(() -> ModelArbitraries.of(type).generator(MANY).stream(new Random(1))
        .limit(number)
        .forEach(each -> values.add(each.value())));
    return values;
  }
}
