package io.github.opencdo.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.testkit.arbitraries.ModelArbitraries;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactOrderTest {

  static Stream<Method> lists() {
    return Stream.of(Register.class.getMethods())
        .filter(method -> method.getReturnType().equals(List.class));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void reverses_the_facts_of_each_kind(Method list) throws Exception {
    Register some = withTwo(list);
    List<Object> reversed = new ArrayList<>((List<?>) list.invoke(some));
    Collections.reverse(reversed);

    assertThat(list.invoke(FactOrder.reversed(some))).isEqualTo(reversed);
  }

  private static Register withTwo(Method list) {
    AtomicReference<Register> found = new AtomicReference<>();
    JqwikSession.run(() -> found.set(ModelArbitraries.of(Register.class)
        .filter(register -> isMixed(list, register))
        .sample()));
    return found.get();
  }

  private static boolean isMixed(Method list, Register register) {
    try {
      return Set.copyOf((List<?>) list.invoke(register)).size() == 2;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
