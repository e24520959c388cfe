package io.github.opencdo.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the code of every published module must hold. */
final class ArchitectureRules {

  private static final Set<String> CLOCK_READERS = Set.of("currentTimeMillis", "nanoTime");

  private ArchitectureRules() {}

  static ArchRule no_package_is_in_a_cycle(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** The takers may ask a clock that they are given for its day, and nothing else. */
  static ArchRule nothing_reads_a_clock(String... takers) {
    return noClasses()
        .should()
        .accessTargetWhere(DescribedPredicate.describe(
            "it reads a clock", access -> readsClock(access) && !takesDay(access, Set.of(takers))));
  }

  private static boolean takesDay(JavaAccess<?> access, Set<String> takers) {
    return takers.contains(access.getOriginOwner().getName())
        && access.getTarget().getFullName().equals("java.time.LocalDate.now(java.time.Clock)");
  }

  private static boolean readsClock(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    JavaClass owner = target.getOwner();
    String name = target.getName();
    if (owner.isEquivalentTo(System.class)) {
      return CLOCK_READERS.contains(name);
    }
    if (owner.getPackageName().startsWith("java.time")) {
      return name.equals("now") || name.startsWith("system") || name.startsWith("tick");
    }
    return owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")
        || isConstructorOfToday(target, owner);
  }

  private static boolean isConstructorOfToday(AccessTarget target, JavaClass owner) {
    return (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class))
        && target instanceof AccessTarget.ConstructorCallTarget constructor
        && constructor.getRawParameterTypes().isEmpty();
  }

  static ArchRule generated_classes_are_hidden() {
    return classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .and()
        .areTopLevelClasses()
        .should()
        .bePackagePrivate();
  }

  static ArchRule names_say_what_a_class_is() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Handler|Data|Info|Impl|Base)");
  }

  // NullAway judges nothing in a package that is not marked.
  static ArchRule packages_are_null_marked() {
    return classes().should(new ArchCondition<>("reside in a null-marked package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(
            item, marked, item.getName() + " is in a package without @NullMarked"));
      }
    });
  }

  static ArchRule only_exported_packages_are_used(String root, Set<String> exported) {
    return noClasses()
        .should()
        .dependOnClassesThat(DescribedPredicate.describe(
            "are internal to " + root,
            (JavaClass type) -> type.getPackageName().startsWith(root + ".")
                && !exported.contains(type.getPackageName())));
  }

  static ArchRule reports_never_judge(String rules) {
    return noClasses()
        .that()
        .resideInAPackage(rules + ".report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            rules + ".facts..", rules + ".spi..", rules + ".check..", rules + ".assessor..");
  }

  // They are made of what a scheme says, never of what the engine says of them.
  static ArchRule witnesses_never_judge(String testkit, String rules) {
    return noClasses()
        .that()
        .resideInAPackage(testkit + ".witness..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rules + "..");
  }

  // Who names a change of a register does not judge it.
  static ArchRule only_explanations_judge_again(String reports, String assessor) {
    DescribedPredicate<JavaClass> judging = JavaClass.Predicates.resideInAPackage(assessor + "..")
        .and(DescribedPredicate.not(HasName.Predicates.nameEndingWith(".RegisterChange")));
    return noClasses()
        .that()
        .resideInAPackage(reports + "..")
        .and()
        .resideOutsideOfPackage(reports + ".explanation..")
        .should()
        .dependOnClassesThat(judging);
  }
}
