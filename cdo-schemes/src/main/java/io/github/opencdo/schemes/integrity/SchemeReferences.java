package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Changed;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.Happened;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SeatProfile;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.Trigger;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.List;

/** What the groups and provisions of a scheme refer to. */
public final class SchemeReferences {

  private final References references;

  private SchemeReferences(References references) {
    this.references = references;
  }

  /** Tells all references of a scheme. */
  public static void tell(Parts parts, References references) {
    SchemeReferences teller = new SchemeReferences(references);
    parts.get("groups", UnitGroup.class).forEach(teller::tellGroup);
    parts
        .get("sheets", ScoreSheet.class)
        .forEach(sheet -> new SheetReferences(references, sheet).tell());
    parts.get("defaults", DefaultHolder.class).forEach(teller::tellDefault);
    parts.get("provisions", Provision.class).forEach(teller::tellProvision);
  }

  /** Gets the name under which references tell a part of a type of document or of a score sheet. */
  public static String nameOf(Object whole, PartCode part) {
    return SchemeParts.name(whole, part);
  }

  private void tellGroup(Part<UnitGroup> part) {
    new SelectorReferences(references, part).tell("select", part.value().getSelect());
  }

  private void tellDefault(Part<DefaultHolder> part) {
    references.refer(part, "role", "role", part.value().getRole());
    references.referAll(part, "units", "group", part.value().getUnits());
  }

  private void tellProvision(Part<Provision> part) {
    List<Requirement> requirements = part.value().getRequirements();
    for (int index = 0; index < requirements.size(); index++) {
      new OfRequirement(part, Paths.requirement(requirements, index) + ".")
          .tell(requirements.get(index));
    }
  }

  /** The references of one requirement. */
  private final class OfRequirement {

    private final Part<Provision> part;
    private final String path;

    OfRequirement(Part<Provision> part, String path) {
      this.part = part;
      this.path = path;
    }

    void tell(Requirement requirement) {
      tellApplicability(requirement.getApplicability());
      requirement
          .findDue()
          .ifPresent(due -> new DueReferences(references, part).tell(path + "due", due));
      if (requirement instanceof CoverageRequirement coverage) {
        tellCoverage(coverage);
      } else if (requirement instanceof BodyRequirement body) {
        code("function", body.getFunction());
        party("party", body.getParty());
      } else if (requirement instanceof MirrorRequirement mirror) {
        tellMirror(mirror);
      } else if (requirement instanceof CardinalityRequirement cardinality) {
        tellCardinality(cardinality);
      } else if (requirement instanceof HolderRequirement holder) {
        roles("roles", holder.getRoles());
        new CriterionReferences(references, part).tell(path + "criterion", holder.getCriterion());
      } else {
        tellRelation(requirement);
      }
    }

    private void tellRelation(Requirement requirement) {
      if (requirement instanceof AppointmentRequirement appointment) {
        roles("roles", appointment.getRoles());
        party("authority", appointment.getAuthority());
      } else if (requirement instanceof CompositionRequirement composition) {
        tellComposition(composition);
      } else if (requirement instanceof LineRequirement line) {
        roles("roles", line.getRoles());
        parties("targets", line.getTargets());
        references.referAll(part, path + "over", "code", line.getOver());
      } else if (requirement instanceof SubmissionRequirement submission) {
        tellSubmission(submission);
      } else {
        new TaskReferences(references, part, path).tell(requirement);
      }
    }

    private void tellApplicability(Applicability applicability) {
      references.referAll(part, path + "for.units", "group", applicability.getUnits());
      references.referAll(part, path + "for.phases", "phase", applicability.getPhases());
      applicability.getAfter().ifPresent(event -> code("for.after", event));
      applicability.getBefore().ifPresent(event -> code("for.before", event));
    }

    private void tellCoverage(CoverageRequirement coverage) {
      coverage.getRole().ifPresent(role -> references.refer(part, path + "role", "role", role));
      roles("excludedRoles", coverage.getExcludedRoles());
    }

    private void tellMirror(MirrorRequirement mirror) {
      references.referAll(part, path + "of", "provision", mirror.getOf());
      mirror.getRoles().forEach((from, to) -> {
        references.refer(part, path + "roles." + from, "role", from);
        references.refer(part, path + "roles." + from, "role", to);
      });
    }

    private void tellCardinality(CardinalityRequirement cardinality) {
      List<Staffing> posts = cardinality.getPosts();
      for (int index = 0; index < posts.size(); index++) {
        String post = "posts[" + index + "].";
        roles(post + "roles", posts.get(index).getRoles());
        references.referAll(
            part, path + post + "units", "group", posts.get(index).getUnits());
        posts.get(index).getBodies().ifPresent(function -> code(post + "bodies", function));
      }
    }

    private void tellComposition(CompositionRequirement composition) {
      party("body", composition.getBody());
      parties("members", composition.getMembers());
      composition.getChair().ifPresent(chair -> party("chair", chair));
      List<SeatProfile> seats = composition.getSeats();
      for (int index = 0; index < seats.size(); index++) {
        String criterion = path + "seats[" + index + "].criterion";
        new CriterionReferences(references, part)
            .tell(criterion, seats.get(index).getCriterion());
      }
    }

    private void tellSubmission(SubmissionRequirement submission) {
      code("document", submission.getDocument());
      party("from", submission.getSender());
      parties("to", submission.getTo());
      parties("onward", submission.getOnward());
      submission.getWhen().ifPresent(this::tellTrigger);
    }

    private void tellTrigger(Trigger trigger) {
      if (trigger instanceof Staffed staffed) {
        roles("when.staffed", staffed.getRoles());
      } else if (trigger instanceof Changed changed) {
        roles("when.changed", changed.getRoles());
      } else if (trigger instanceof Happened happened) {
        code("when.happened", happened.getEvent());
      }
    }

    private void code(String relative, Object code) {
      references.refer(part, path + relative, "code", code);
    }

    private void roles(String relative, Iterable<?> roles) {
      references.referAll(part, path + relative, "role", roles);
    }

    private void parties(String relative, List<Party> parties) {
      for (int index = 0; index < parties.size(); index++) {
        party(relative + "[" + index + "]", parties.get(index));
      }
    }

    private void party(String relative, Party party) {
      PartyReferences.tell(references, part, path + relative, party);
    }
  }
}
