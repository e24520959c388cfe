package io.github.opencdo.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A written order of packages: each may use those before it, those on one step ignore each other. */
final class PackageOrder {

  private final String root;
  private final List<List<String>> steps;

  private PackageOrder(String root, List<List<String>> steps) {
    this.root = root;
    this.steps = steps;
  }

  /** Obtains the order of the child packages of a root; a step is one name or several with commas. */
  static PackageOrder of(String root, String... steps) {
    return new PackageOrder(
        root, Arrays.stream(steps).map(step -> List.of(step.split(","))).toList());
  }

  ArchRule rule() {
    return classes()
        .that(DescribedPredicate.describe("are below " + root, this::isBelow))
        .should(new ArchCondition<>("follow the written order " + steps) {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            if (step(item).isEmpty()) {
              violation(item, item.getName() + " is in a package without a place", events);
            }
            item.getDirectDependenciesFromSelf().stream()
                .filter(PackageOrder.this::isAgainst)
                .forEach(each -> violation(item, each.getDescription(), events));
          }
        });
  }

  private static void violation(JavaClass item, String text, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(item, text));
  }

  private boolean isAgainst(Dependency dependency) {
    String from = child(dependency.getOriginClass());
    String to = child(dependency.getTargetClass());
    OptionalInt origin = step(dependency.getOriginClass());
    OptionalInt target = step(dependency.getTargetClass());
    return origin.isPresent()
        && target.isPresent()
        && !from.equals(to)
        && target.getAsInt() >= origin.getAsInt();
  }

  private OptionalInt step(JavaClass item) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).contains(child(item)))
        .findFirst();
  }

  private String child(JavaClass item) {
    return isBelow(item) ? item.getPackageName().substring(root.length() + 1).split("\\.")[0] : "";
  }

  private boolean isBelow(JavaClass item) {
    return item.getPackageName().startsWith(root + ".");
  }
}
