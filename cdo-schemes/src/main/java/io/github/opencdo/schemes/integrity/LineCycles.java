package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.Relation;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.schemes.binding.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether no role works under itself.
 *
 * <p>Only lines of one scope and for the same group of units make a cycle. Outside a unit the same code
 * stands for different posts, so that the officer of an area may work under the officer of the city.
 */
final class LineCycles {

  private static final Set<Relation> UPWARDS =
      Set.of(Relation.REPORTS_TO, Relation.COORDINATED_BY, Relation.ASSISTS, Relation.LED_BY);
  private static final String EVERYWHERE = "";

  private final Consumer<Complaint> complaints;
  private final List<Line> lines = new ArrayList<>();

  LineCycles(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  void check(List<Part<Provision>> provisions) {
    provisions.forEach(this::collect);
    Set<Object> told = new HashSet<>();
    lines.stream().map(Line::group).distinct().forEach(group -> {
      for (PartyScope scope : PartyScope.values()) {
        check(group, scope, complaint -> told.add(complaint.arguments()[0]));
      }
    });
  }

  private void collect(Part<Provision> part) {
    List<Requirement> requirements = part.value().getRequirements();
    for (int index = 0; index < requirements.size(); index++) {
      if (requirements.get(index) instanceof LineRequirement line && isUpwards(line)) {
        collect(
            line,
            new Complaint(part, Paths.requirement(requirements, index) + ".targets", "cycle.line"));
      }
    }
  }

  private static boolean isUpwards(LineRequirement line) {
    return line.getRelation().filter(UPWARDS::contains).isPresent();
  }

  private void collect(LineRequirement line, Complaint place) {
    List<String> groups =
        line.getApplicability().getUnits().stream().map(GroupId::toString).toList();
    for (String group : groups.isEmpty() ? List.of(EVERYWHERE) : groups) {
      for (RoleCode role : line.getRoles()) {
        line.getTargets().stream()
            .filter(target -> target.getKind() == PartyKind.ROLE)
            .map(target -> new Line(group, role.toString(), target, place))
            .forEach(lines::add);
      }
    }
  }

  private void check(String group, PartyScope scope, Predicate<Complaint> isNews) {
    Cycles<String> cycles = new Cycles<>();
    lines.stream()
        .filter(line -> line.counts(group, scope))
        .forEach(line -> cycles.add(line.from(), line.to(), line.place()));
    cycles.report(complaint -> Stream.of(complaint).filter(isNews).forEach(complaints));
  }

  private record Line(String group, String from, Party target, Complaint place) {

    String to() {
      return target.getCode().orElse("");
    }

    boolean counts(String wanted, PartyScope scope) {
      boolean sameScope = target.getScope().filter(scope::equals).isPresent();
      boolean samePost = from.equals(to()) && scope != PartyScope.UNIT;
      return sameScope && !samePost && (group.equals(wanted) || group.equals(EVERYWHERE));
    }
  }
}
