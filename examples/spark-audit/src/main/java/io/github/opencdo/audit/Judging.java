package io.github.opencdo.audit;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.assessor.PlacewiseAssessor;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.rules.finding.Assessment;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Judges lines, within a task.
 *
 * @param settings what is judged, and by what
 * @param home the lines of the scheme's own jurisdiction, which all others see: one, or none
 */
record Judging(Settings settings, ArrayList<JurisdictionLine> home) implements Serializable {

  /** Judges some jurisdictions by all requirements that look at each unit by itself. */
  Judged inPlaces(Collection<JurisdictionLine> lines) {
    Assessor assessor = Judges.of(settings);
    Register register = register(assessor, lines);
    PreparedRegister prepared = PreparedRegister.of(register);
    List<Row> findings = new ArrayList<>();
    List<Row> counts = new ArrayList<>();
    byProvince(lines).values().forEach(places -> {
      Assessment assessment =
          PlacewiseAssessor.of(assessor).assessInPlaces(prepared, settings.asOf(), places);
      JurisdictionId place = places.iterator().next();
      add(assessment, new Tabulation(settings.locale(), register, place), place, findings, counts);
    });
    long concerned = lines.stream()
        .filter(line -> line.heading().concern() != Heading.Concern.ELSEWHERE)
        .count();
    return new Judged(concerned, findings, counts);
  }

  /** Judges once what is left; the lines are all, or none if that is judged from the scheme's own jurisdiction. */
  Judged acrossPlaces(Collection<JurisdictionLine> lines) {
    Assessor assessor = Judges.of(settings);
    Register register = register(assessor, lines);
    PreparedRegister prepared = PreparedRegister.of(register);
    Assessment assessment =
        PlacewiseAssessor.of(assessor).assessAcrossPlaces(prepared, settings.asOf());
    JurisdictionId place =
        prepared.findHome(assessor.getScheme()).map(Jurisdiction::getId).orElseThrow();
    List<Row> findings = new ArrayList<>();
    List<Row> counts = new ArrayList<>();
    add(assessment, new Tabulation(settings.locale(), register, place), place, findings, counts);
    return new Judged(0, findings, counts);
  }

  private void add(
      Assessment assessment,
      Tabulation tabulation,
      JurisdictionId place,
      List<Row> findings,
      List<Row> counts) {
    findings.addAll(tabulation.findings(
        settings.all() ? assessment.getFindings() : assessment.getOpenFindings()));
    counts.addAll(tabulation.counts(assessment, place));
  }

  private Register register(Assessor assessor, Collection<JurisdictionLine> lines) {
    List<Part> parts = Stream.concat(home.stream(), lines.stream())
        .collect(Collectors.toMap(
            JurisdictionLine::origin, line -> line, (one, same) -> one, TreeMap::new))
        .values()
        .stream()
        .map(RegisterFile::reread)
        .toList();
    return parts.isEmpty() ? empty(assessor) : Union.of(parts);
  }

  private static Register empty(Assessor assessor) {
    return Register.builder()
        .addJurisdictions(assessor.getScheme().getJurisdiction())
        .build();
  }

  private static Map<String, Set<JurisdictionId>> byProvince(Collection<JurisdictionLine> lines) {
    return lines.stream()
        .map(JurisdictionLine::heading)
        .collect(Collectors.groupingBy(
            Heading::province,
            TreeMap::new,
            Collectors.mapping(
                heading -> JurisdictionId.of(heading.jurisdiction()), Collectors.toSet())));
  }
}
