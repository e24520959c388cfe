package io.github.opencdo.testkit.law;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.testkit.sample.Sample;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A unit of a place that is none of the scheme's changes nothing, nor does anything about it (无关事实). */
final class IrrelevantFacts implements Law {

  private static final JurisdictionId ELSEWHERE = JurisdictionId.of("elsewhere-irrelevant");
  private static final UnitId UNIT = UnitId.of("unit-irrelevant");
  private static final EntityRef OWNER = EntityRef.unit(UNIT);
  private static final PersonId PERSON = PersonId.of("P-irrelevant");
  private static final String ADVICE =
      ". Let the check range over the units of the inquiry, and take only facts that are about the unit"
          + " which it judges";

  @Override
  public String statement() {
    return "facts about a unit of another place change nothing";
  }

  @Override
  public Optional<String> findBreach(Assessor assessor, Sample sample) {
    Outline given = Outline.of(sample.assessedBy(assessor));
    Register more =
        withUnit(sample.register(), assessor.getScheme().getJurisdiction().getLevel());
    return Outline.of(sample.with(more).assessedBy(assessor))
        .differenceFrom(given, finding -> finding)
        .map(difference -> "with a unit elsewhere " + difference + ADVICE);
  }

  private static Register withUnit(Register register, Level level) {
    return register.toBuilder()
        .addJurisdictions(Jurisdiction.builder()
            .id(ELSEWHERE)
            .addNames("Elsewhere")
            .level(level)
            .build())
        .addUnits(Unit.of(UNIT, "Irrelevant", UnitKind.GOV_DEPARTMENT, ELSEWHERE))
        .addPersons(Person.builder().id(PERSON).build())
        .addAllAssignments(copies(register.getAssignments()))
        .addAllSubmissions(register.getSubmissions().stream()
            .map(IrrelevantFacts::copy)
            .distinct()
            .toList())
        .addAllMetrics(
            register.getMetrics().stream().map(IrrelevantFacts::copy).distinct().toList())
        .build();
  }

  private static Collection<Assignment> copies(List<Assignment> all) {
    return all.stream()
        .map(each -> each.toBuilder()
            .id(AssignmentId.of("A-irrelevant-" + each.getRole()))
            .person(PERSON)
            .unit(UNIT)
            .build())
        .collect(Collectors.toMap(Assignment::getId, each -> each, (one, two) -> one, TreeMap::new))
        .values();
  }

  private static Submission copy(Submission submission) {
    return submission.toBuilder().sender(OWNER).to(OWNER).forwardings(List.of()).build();
  }

  private static Metric copy(Metric metric) {
    return metric.toBuilder().about(OWNER).value(metric.getValue().negate()).build();
  }
}
