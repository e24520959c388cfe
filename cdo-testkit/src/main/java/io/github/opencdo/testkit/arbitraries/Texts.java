package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Texts of one of the forms that identifiers take.
 *
 * @param example one of them
 * @param texts all of them
 */
record Texts(String example, Arbitrary<String> texts) {

  private static final List<Texts> FORMS = List.of(
      new Texts("A_1", upTo(8, "ABCXYZ")),
      new Texts("a-1", upTo(8, "abcxyz123")),
      new Texts("甲.1", upTo(8, "abAB甲乙12")),
      new Texts(
          "AB-1",
          Combinators.combine(upTo(2, "ABC"), Arbitraries.integers().between(1, 999))
              .as("%s-%03d"::formatted)),
      new Texts("甲 (1)", upTo(8, "甲乙丙()12")));

  /** Gets the texts of the forms that something accepts. */
  static List<Arbitrary<String>> accepted(Consumer<String> by) {
    return FORMS.stream().filter(form -> form.isAccepted(by)).map(Texts::texts).toList();
  }

  private boolean isAccepted(Consumer<String> by) {
    try {
      by.accept(example);
      return true;
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  static Arbitrary<String> upTo(int length, String characters) {
    return Arbitraries.strings().withChars(characters).ofMinLength(1).ofMaxLength(length);
  }
}
