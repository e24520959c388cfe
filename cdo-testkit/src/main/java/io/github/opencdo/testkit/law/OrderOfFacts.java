package io.github.opencdo.testkit.law;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.testkit.sample.FactOrder;
import io.github.opencdo.testkit.sample.Sample;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The order of the facts of a register does not matter (与顺序无关). */
final class OrderOfFacts implements Law {

  private static final String ADVICE =
      ". Let the check sort what it takes the first or last of, by day and then by identifier";

  @Override
  public String statement() {
    return "the order of facts does not matter";
  }

  @Override
  public Optional<String> findBreach(Assessor assessor, Sample sample) {
    Outline given = Outline.of(sample.assessedBy(assessor));
    return Stream.<UnaryOperator<Register>>of(
            FactOrder::reversed, register -> FactOrder.shuffled(register, new Random(1)))
        .map(order -> sample.with(order.apply(sample.register())).assessedBy(assessor))
        .flatMap(judged -> Outline.of(judged).differenceFrom(given, finding -> finding).stream())
        .findFirst()
        .map(difference -> "in another order " + difference + ADVICE);
  }
}
