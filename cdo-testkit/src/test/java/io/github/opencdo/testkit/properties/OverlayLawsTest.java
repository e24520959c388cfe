package io.github.opencdo.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.overlay.Derivation;
import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.overlay.ForceOperation;
import io.github.opencdo.model.overlay.Operation;
import io.github.opencdo.model.overlay.ProvisionSelector;
import io.github.opencdo.model.overlay.SetOperation;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.law.Laws;
import io.github.opencdo.testkit.sample.Sample;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every scheme that is derived from a bundled one, on the sample registers. */
class OverlayLawsTest {

  private static final SchemeRegistry REGISTRY = SchemeRegistry.discover();
  private static final SchemeReader READER = SchemeReader.standard().withParents(REGISTRY::find);
  private static final Map<String, LocalDate> DAYS = Map.of(
      "huizhou-2022", LocalDate.of(2022, 9, 1),
      "puning-2023", LocalDate.of(2024, 3, 1),
      "shandong-2025", LocalDate.of(2025, 9, 1),
      "suining-draft", LocalDate.of(2024, 9, 1),
      "yichang-2022", LocalDate.of(2022, 7, 1));

  private record Pair(Scheme parent, Scheme child, Register register) {

    Sample sample() {
      return new Sample(register, DAYS.get(parent.getId().getText()));
    }

    Set<String> of(Scheme scheme, Outcome outcome) {
      return sample().assessedBy(Assessor.of(scheme)).findings(outcome).stream()
          .map(finding ->
              finding.getKey().getProvision() + " " + finding.getKey().getRequirement() + " "
                  + subject(finding.getKey().getSubject().toString()))
          .collect(Collectors.toSet());
    }

    private static String subject(String subject) {
      return subject.startsWith("scheme:") ? "scheme" : subject;
    }
  }

  @Provide
  Arbitrary<Pair> taken() {
    return schemes()
        .flatMap(parent -> registers(parent)
            .map(register -> new Pair(parent, derived(parent, List.of()), register)));
  }

  @Provide
  Arbitrary<Pair> tightened() {
    return schemes()
        .flatMap(parent -> Arbitraries.of(tightening(parent))
            .set()
            .ofMinSize(1)
            .flatMap(operations -> registers(parent)
                .map(register ->
                    new Pair(parent, derived(parent, List.copyOf(operations)), register))));
  }

  private static Arbitrary<Scheme> schemes() {
    return Arbitraries.of(REGISTRY.ids()).map(REGISTRY::get);
  }

  private static Arbitrary<Register> registers(Scheme scheme) {
    return Arbitraries.of("compliant", "breaches")
        .map(kind -> Path.of("../examples/registers", scheme.getId() + "-" + kind + ".json"))
        .map(RegisterReader.standard()::read);
  }

  @Property(tries = 10)
  void what_is_taken_as_it_is_is_equal(@ForAll("taken") Pair pair) {
    assertThat(pair.child().getProvisions())
        .hasSameSizeAs(pair.parent().getProvisions())
        .allSatisfy(
            each -> assertThat(each.getDescent().get(0).getRelation()).isEqualTo(Strictness.EQUAL));
  }

  @Property(tries = 10)
  void what_is_taken_as_it_is_is_judged_as_in_the_parent(@ForAll("taken") Pair pair) {
    assertThat(Outcome.values())
        .allSatisfy(outcome ->
            assertThat(pair.of(pair.child(), outcome)).isEqualTo(pair.of(pair.parent(), outcome)));
  }

  @Property(tries = 25)
  void operations_that_tighten_are_told_as_such(@ForAll("tightened") Pair pair) {
    assertThat(pair.child().getProvisions())
        .allSatisfy(each -> assertThat(each.getDescent().get(0).getRelation())
            .isIn(Strictness.EQUAL, Strictness.TIGHTENS));
    assertThat(pair.child().getProvisions())
        .anySatisfy(each ->
            assertThat(each.getDescent().get(0).getRelation()).isEqualTo(Strictness.TIGHTENS));
  }

  @Property(tries = 25)
  void what_is_tightened_turns_no_failure_into_a_pass(@ForAll("tightened") Pair pair) {
    Laws.tightening(Assessor.of(pair.parent())).check(Assessor.of(pair.child()), pair.sample());
    assertThat(pair.of(pair.parent(), Outcome.SATISFIED))
        .containsAll(pair.of(pair.child(), Outcome.SATISFIED));
  }

  private static List<Operation> tightening(Scheme scheme) {
    return scheme.getProvisions().stream().flatMap(OverlayLawsTest::tightening).toList();
  }

  private static Stream<Operation> tightening(Provision provision) {
    Stream<Operation> stronger =
        provision.getForce() == Force.IN_PRINCIPLE || provision.getForce() == Force.MAY
            ? Stream.of(stronger(provision))
            : Stream.empty();
    List<Requirement> requirements = provision.getRequirements();
    Stream<Operation> stricter = IntStream.range(0, requirements.size())
        .mapToObj(index -> stricter(provision, requirements.get(index)))
        .flatMap(Optional::stream);
    return Stream.concat(stronger, stricter);
  }

  private static Operation stronger(Provision provision) {
    return ForceOperation.builder()
        .provisions(ProvisionSelector.builder().addIds(provision.getId()).build())
        .to(Force.MUST)
        .reason(LocalizedText.of("加强", "stronger"))
        .clause(ClausePath.of("一"))
        .build();
  }

  private static Optional<Operation> stricter(Provision provision, Requirement requirement) {
    SetOperation.Builder set = SetOperation.builder()
        .provision(provision.getId())
        .requirement(requirement.qualifiedName())
        .reason(LocalizedText.of("从严", "stricter"))
        .clause(ClausePath.of("二"));
    if (requirement.findDue().orElse(null) instanceof FixedDue due) {
      return Optional.of(set.due(FixedDue.of(due.getDay().minusDays(40))).build());
    }
    if (requirement instanceof TargetRequirement target && target.getValue().isPresent()) {
      BigDecimal step = switch (target.getComparison()) {
        case AT_LEAST -> BigDecimal.ONE;
        default -> BigDecimal.ONE.negate();
      };
      return Optional.of(set.value(target.getValue().get().add(step)).build());
    }
    return Optional.empty();
  }

  private static Scheme derived(Scheme parent, List<Operation> operations) {
    Scheme own = Scheme.builder()
        .id(SchemeId.of("child-2030"))
        .status(parent.getStatus())
        .document(parent.getDocument())
        .jurisdiction(parent.getJurisdiction())
        .phases(parent.getPhases())
        .build();
    return READER.resolve(DerivedScheme.builder()
        .scheme(own)
        .addDerives(
            Derivation.builder().parent(parent.getId()).operations(operations).build())
        .build());
  }
}
