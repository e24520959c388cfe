package io.github.opencdo.testkit.arbitraries;

import net.jqwik.api.Arbitrary;

/** Values of every type of the model, generated for property-based tests (随机模型值). */
public final class ModelArbitraries {

  private ModelArbitraries() {}

  /**
   * Generates values of a type of the model, whatever its attributes can hold together.
   *
   * <p>They can be written and read, but need not make sense: references lead nowhere, and days are in any
   * order that the type allows. For registers of a scheme use {@link RegisterArbitraries}.
   *
   * @param <T> the type of the values
   * @param type a value type or an enumeration of the model; of an abstract type such as {@code
   *     Requirement} all kinds are generated
   * @return the values; they shrink towards few and short attributes
   * @throws IllegalArgumentException if the type is none of the model
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return Values.of(type);
  }
}
