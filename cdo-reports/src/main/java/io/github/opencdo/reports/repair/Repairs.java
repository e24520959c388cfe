package io.github.opencdo.reports.repair;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** The changes that come into question for a finding. */
public final class Repairs {

  private Repairs() {}

  /**
   * Finds changes that may satisfy a finding, each by itself or together with others.
   *
   * @param assessment the assessment of the register as it is
   * @param finding the finding
   * @param requirement the requirement that it is about
   * @return the changes; none if only people can say what to do
   */
  public static List<Amendment> of(
      Assessment assessment, Finding finding, Requirement requirement) {
    return of(new Scene(assessment, finding), requirement).toList();
  }

  private static Stream<Amendment> of(Scene scene, Requirement requirement) {
    if (requirement instanceof CardinalityRequirement it) {
      return new StaffRepairs(scene).of(it.getPosts());
    }
    if (requirement instanceof HolderRequirement it) {
      return new HolderRepairs(scene).of(it.getRoles(), it.getCriterion());
    }
    if (requirement instanceof AppointmentRequirement it) {
      return new ActRepairs(scene).of(it);
    }
    if (requirement instanceof SubmissionRequirement it) {
      return new ActRepairs(scene).of(it);
    }
    if (requirement instanceof ArtefactRequirement it) {
      return new ActRepairs(scene).of(it);
    }
    if (requirement instanceof BodyRequirement it) {
      return Stream.concat(
          new PlaceRepairs(scene).listed(), new PlaceRepairs(scene).body(it.getParty()));
    }
    if (requirement instanceof CoverageRequirement it) {
      return coverage(scene, it);
    }
    return requirement instanceof LineRequirement it ? line(scene, it) : Stream.empty();
  }

  private static Stream<Amendment> coverage(Scene scene, CoverageRequirement requirement) {
    StaffRepairs staff = new StaffRepairs(scene);
    Stream<Amendment> fill = requirement.getRole().flatMap(role -> staff.fill(role, 1)).stream();
    return Stream.of(
            new PlaceRepairs(scene).listed(), fill, staff.end(requirement.getExcludedRoles()))
        .flatMap(each -> each);
  }

  private static Stream<Amendment> line(Scene scene, LineRequirement requirement) {
    return requirement.getTargets().isEmpty()
        ? new StaffRepairs(scene).end(requirement.getRoles())
        : requirement.getTargets().stream().flatMap(target -> target(scene, target));
  }

  private static Stream<Amendment> target(Scene scene, Party target) {
    return target.getKind() == PartyKind.ROLE
        ? new StaffRepairs(scene).fill(RoleCode.of(target.getCode().orElseThrow()), 1).stream()
        : new PlaceRepairs(scene).body(target);
  }
}
