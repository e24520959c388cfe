package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.DocumentCode;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.source.ProvisionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was submitted, happened, chosen, attested, excused and supplied, up to the day. */
public final class Records {

  private final Register register;
  private final LocalDate asOf;
  private final Map<DocumentCode, List<Submission>> submissions;

  private Records(Register register, LocalDate asOf) {
    this.register = register;
    this.asOf = asOf;
    this.submissions = register.getSubmissions().stream()
        .filter(each -> !each.getOn().isAfter(asOf))
        .sorted(Comparator.comparing(Submission::getOn).thenComparing(Submission::getSender))
        .collect(Collectors.groupingBy(Submission::getDocument));
  }

  static Records of(Register register, LocalDate asOf) {
    return new Records(register, asOf);
  }

  /** Gets the submissions of a type of document, in order of day. */
  public List<Submission> submissions(DocumentCode document) {
    return submissions.getOrDefault(document, List.of());
  }

  /** Gets the events of a type, in order of day. */
  public List<Event> events(EventCode code) {
    return register.getEvents().stream()
        .filter(event -> event.getCode().equals(code) && !event.getOn().isAfter(asOf))
        .sorted(Comparator.comparing(Event::getOn))
        .toList();
  }

  /** Gets the recorded choices for a list. */
  public List<Selection> selections(ListCode list) {
    return register.getSelections().stream()
        .filter(selection -> selection.getList().equals(list))
        .filter(selection -> selection.getOn().map(on -> !on.isAfter(asOf)).orElse(true))
        .toList();
  }

  /** Checks whether a matter about somebody is attested on the day. */
  public boolean isAttested(AttestedMatter matter, EntityRef about) {
    return register.getAttestations().stream()
        .anyMatch(each -> each.getMatter().equals(matter)
            && each.getAbout().equals(about)
            && each.getDuring().contains(asOf));
  }

  /** Finds the recorded reason for deviating from a provision. */
  public Optional<RecordedException> exception(ProvisionId provision, EntityRef about) {
    return register.getExceptions().stream()
        .filter(each -> each.getProvision().equals(provision) && each.getAbout().equals(about))
        .filter(each -> !each.getOn().isAfter(asOf))
        .min(Comparator.comparing(RecordedException::getOn));
  }

  /** Finds the measure that the adopter supplies for a provision. */
  public Optional<Parameter> parameter(ProvisionId provision) {
    return register.getParameters().stream()
        .filter(each -> each.getProvision().equals(provision))
        .findFirst();
  }
}
