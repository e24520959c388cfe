package io.github.opencdo.reports.view;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Assessment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What entities are called; each name is put together when it is asked for.
 *
 * <p>People are called by their identifier and position, never by their name.
 */
public final class Names {

  private final Map<EntityRef, Supplier<String>> names = new HashMap<>();
  private final Map<RoleCode, String> titles = new HashMap<>();
  private final Phrases phrases;

  private Names(Scheme scheme, Register register, LocalDate day, Phrases phrases) {
    this.phrases = phrases;
    Stream.of(register.getRoles(), scheme.getRoles())
        .flatMap(List::stream)
        .forEach(role -> titles.put(role.getCode(), phrases.word(role.getTitle())));
    names.put(
        EntityRef.parse("scheme:" + scheme.getId()), () -> scheme.getDocument().getTitle());
    places(scheme, register)
        .forEach(each -> names.put(EntityRef.parse("jurisdiction:" + each.getId()), each::getName));
    bodies(scheme, register)
        .forEach(each -> names.putIfAbsent(EntityRef.body(each.getId()), each::getName));
    scheme
        .getUnits()
        .forEach(each ->
            names.put(EntityRef.unit(each.getId()), () -> each.getNames().get(0)));
    register.getUnits().forEach(each -> names.put(EntityRef.unit(each.getId()), each::getName));
    register
        .getPersons()
        .forEach(each ->
            names.put(EntityRef.parse("person:" + each.getId()), () -> describe(each, day)));
    records(scheme, register);
    register
        .getAssignments()
        .forEach(each -> names.put(
            EntityRef.parse("assignment:" + each.getId()),
            () -> phrases.say("name.assignment", of(each.getUnit()), title(each.getRole()))));
  }

  /** Obtains the names of what an assessment speaks of. */
  public static Names of(Assessment assessment, Phrases phrases) {
    return of(assessment.getScheme(), assessment.getRegister(), assessment.getAsOf(), phrases);
  }

  /** Obtains the names of what a scheme and a register speak of, as of a day. */
  public static Names of(Scheme scheme, Register register, LocalDate day, Phrases phrases) {
    return new Names(scheme, register, day, phrases);
  }

  /** Gets what an entity is called; its reference if the register does not say. */
  public String of(EntityRef entity) {
    return names.getOrDefault(entity, entity::toString).get();
  }

  /** Gets what a unit is called. */
  public String of(UnitId unit) {
    return of(EntityRef.unit(unit));
  }

  /** Gets what a role is called. */
  public String title(RoleCode role) {
    return titles.getOrDefault(role, role.getText());
  }

  private void records(Scheme scheme, Register register) {
    Terms terms = Terms.of(scheme, phrases);
    Map<DocumentCode, String> documents = scheme.getDocuments().stream()
        .collect(Collectors.toMap(
            DocumentType::getCode, each -> phrases.word(each.getTitle()), (one, two) -> one));
    register
        .getDocuments()
        .forEach(each -> record(
            EntityKind.DOCUMENT,
            each.getId(),
            documents.getOrDefault(each.getType(), terms.of(each.getType().getText()))));
    register
        .getActivities()
        .forEach(each ->
            record(EntityKind.ACTIVITY, each.getId(), terms.of(each.getType().getText())));
    register
        .getProjects()
        .forEach(each ->
            record(EntityKind.PROJECT, each.getId(), terms.of(each.getType().getText())));
    register
        .getCases()
        .forEach(each ->
            record(EntityKind.CASE, each.getId(), terms.of(each.getType().getText())));
    register
        .getConsequences()
        .forEach(each ->
            record(EntityKind.CONSEQUENCE, each.getId(), terms.of(each.getType().getText())));
    register
        .getEvaluations()
        .forEach(each -> names.put(
            EntityRef.record(EntityKind.EVALUATION, each.getId()),
            () -> phrases.say("name.evaluation", of(each.getAbout()), each.getId())));
    register.getProjects().forEach(each -> gates(each, terms));
  }

  private void gates(Project project, Terms terms) {
    EntityRef whole = EntityRef.record(EntityKind.PROJECT, project.getId());
    project
        .getGates()
        .forEach(gate -> names.put(
            EntityRef.of(EntityKind.PROJECT, project.getId() + "." + gate.getStage()),
            () -> phrases.say("name.gate", of(whole), terms.of(gate.getStage().getText()))));
  }

  private void record(EntityKind kind, RecordId id, String type) {
    names.put(EntityRef.record(kind, id), () -> phrases.say("name.record", type, id));
  }

  private static Stream<Jurisdiction> places(Scheme scheme, Register register) {
    return Stream.concat(Stream.of(scheme.getJurisdiction()), register.getJurisdictions().stream());
  }

  private static Stream<Body> bodies(Scheme scheme, Register register) {
    return Stream.concat(register.getBodies().stream(), scheme.getBodies().stream());
  }

  private String describe(Person person, LocalDate day) {
    String positions = person.getPositions().stream()
        .filter(each -> each.getDuring().contains(day))
        .map(this::describe)
        .distinct()
        .collect(Collectors.joining(phrases.say("list.separator")));
    return positions.isEmpty()
        ? person.getId().getText()
        : phrases.say("name.person", person.getId(), positions);
  }

  private String describe(Position position) {
    Object title = position.getTitle().<Object>map(each -> each).orElse(position.getRank());
    return phrases.say("name.position", of(position.getUnit()), title);
  }
}
