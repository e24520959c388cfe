package io.github.opencdo.rules.check;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentPart;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.document.FormField;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import io.github.opencdo.rules.spi.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether each document of a type contains what it has to. */
final class ContentCheck implements Check<ContentRequirement> {

  private static final Set<String> GAPS = Set.of("content.part", "field.empty");

  @Override
  public List<Judgement> judge(Obligation<ContentRequirement> obligation, Inquiry inquiry) {
    ContentRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    DocumentType type = type(requirement, situation);
    List<Judgement> judged = situation.deeds().documents(requirement.getDocument()).stream()
        .flatMap(document -> owner(requirement, inquiry, document).stream()
            .map(owner -> new Reading(requirement, inquiry, type, document, owner).judge()))
        .toList();
    return judged.isEmpty()
        ? List.of(
            Absence.of(inquiry, FactKind.DOCUMENTS, type.getTitle(), expected(requirement, type)))
        : judged;
  }

  private static Optional<Subject> owner(
      ContentRequirement requirement, Inquiry inquiry, Document document) {
    if (requirement.getOwner().getKind() != PartyKind.BODY) {
      return inquiry.subjectOf(requirement, document.getOwner());
    }
    Resolution body = inquiry.parties().resolve(requirement.getOwner(), Optional.empty());
    return body.matches(document.getOwner())
        ? Optional.of(new Subject(document.getOwner(), Optional.empty(), body.label()))
        : Optional.empty();
  }

  private static DocumentType type(ContentRequirement requirement, Situation situation) {
    return situation.scheme().getDocuments().stream()
        .filter(each -> each.getCode().equals(requirement.getDocument()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "No type of document '" + requirement.getDocument() + "'"));
  }

  private static Message expected(ContentRequirement requirement, DocumentType type) {
    List<Object> wanted = Stream.concat(
            requirement.getParts().stream(), requirement.getFields().stream())
        .map(code -> title(type, code))
        .toList();
    return Message.of("content.expected", type.getTitle(), wanted);
  }

  private static Object title(DocumentType type, PartCode code) {
    return Stream.concat(
            type.getParts().stream()
                .filter(each -> each.getCode().equals(code))
                .map(DocumentPart::getTitle),
            type.getFields().stream()
                .filter(each -> each.getCode().equals(code))
                .map(FormField::getTitle))
        .findFirst()
        .<Object>map(title -> title)
        .orElse(code);
  }

  /** One document, read for what is missing and wrong. */
  private record Reading(
      ContentRequirement requirement,
      Inquiry inquiry,
      DocumentType type,
      Document document,
      Subject owner) {

    Judgement judge() {
      List<Object> faults = faults();
      List<Object> unknown = unknown();
      return found(faults, unknown)
          .within(owner.ref())
          .expected(expected(requirement, type))
          .addObserved(Observations.of(document, inquiry.situation()))
          .build();
    }

    private Judgement.Builder found(List<Object> faults, List<Object> unknown) {
      if (!faults.isEmpty() && (unknown.isEmpty() || !faults.stream().allMatch(Reading::isGap))) {
        return judgement(Outcome.VIOLATED, "content.wrong", faults)
            .remedy(Message.of("content.remedy", faults));
      }
      return unknown.isEmpty()
          ? judgement(Outcome.SATISFIED, "content.right", List.of())
          : judgement(Outcome.UNDETERMINED, "content.unknown", unknown)
              .remedy(Message.of("content.remedy.unknown", known()));
    }

    private Judgement.Builder judgement(Outcome outcome, String key, List<Object> what) {
      return Judgement.of(
          EntityRef.record(EntityKind.DOCUMENT, document.getId()),
          outcome,
          Message.of(key, owner.label(), type.getTitle(), document.getId(), what));
    }

    private List<Object> faults() {
      List<Object> faults = new ArrayList<>();
      requirement.getParts().stream()
          .filter(code -> !document.getParts().contains(code))
          .forEach(code -> faults.add(Message.of("content.part", title(type, code))));
      type.getFields().stream()
          .filter(field -> requirement.getFields().contains(field.getCode()))
          .flatMap(field ->
              FieldFaults.find(
                  field, Optional.ofNullable(document.getFields().get(field.getCode())))
                  .stream())
          .forEach(faults::add);
      requirement.getSeals().stream()
          .map(party -> inquiry.parties().resolve(party, owner.unit()))
          .filter(party -> document.getSeals().stream().noneMatch(party::matches))
          .forEach(party -> faults.add(Message.of("content.seal", party.label())));
      return faults;
    }

    private static boolean isGap(Object fault) {
      return fault instanceof Message message && GAPS.contains(message.getKey());
    }

    // A misspelt name may be the very one that is asked for.
    private List<Object> unknown() {
      Set<PartCode> known = codes();
      return Stream.of(document.getParts(), document.getFields().keySet())
          .flatMap(Collection::stream)
          .filter(code -> !known.contains(code))
          .sorted()
          .<Object>map(PartCode::getText)
          .toList();
    }

    private List<Object> known() {
      return codes().stream().sorted().<Object>map(PartCode::getText).toList();
    }

    private Set<PartCode> codes() {
      return Stream.concat(
              type.getParts().stream().map(DocumentPart::getCode),
              type.getFields().stream().map(FormField::getCode))
          .collect(Collectors.toSet());
    }
  }
}
