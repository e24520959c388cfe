package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.schemes.binding.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whether nobody holds the same post twice on one day. */
final class AssignmentOverlaps {

  private static final Comparator<Part<Assignment>> BY_START = Comparator.comparing(
      part -> part.value().getDuring().getStartInclusive().orElse(LocalDate.MIN));

  private static final Comparator<List<Part<Assignment>>> BY_FIRST =
      Comparator.comparing(list -> list.get(0).index());

  private final Consumer<Complaint> complaints;

  AssignmentOverlaps(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  void check(List<Part<Assignment>> assignments) {
    Map<Post, Part<Assignment>> first = new HashMap<>(assignments.size() * 2);
    Map<Post, List<Part<Assignment>>> repeated = new HashMap<>();
    for (Part<Assignment> part : assignments) {
      Post post = Post.of(part.value());
      Part<Assignment> earlier = first.putIfAbsent(post, part);
      if (earlier != null) {
        repeated.computeIfAbsent(post, key -> new ArrayList<>(List.of(earlier))).add(part);
      }
    }
    repeated.values().stream().sorted(BY_FIRST).forEach(this::checkPost);
  }

  private void checkPost(List<Part<Assignment>> list) {
    list.sort(BY_START);
    Part<Assignment> longest = list.get(0);
    for (Part<Assignment> next : list.subList(1, list.size())) {
      if (longest.value().getDuring().overlaps(next.value().getDuring())) {
        complain(longest, next);
      }
      longest = end(next).isAfter(end(longest)) ? next : longest;
    }
  }

  private static LocalDate end(Part<Assignment> part) {
    return part.value().getDuring().getEndExclusive().orElse(LocalDate.MAX);
  }

  private void complain(Part<Assignment> first, Part<Assignment> second) {
    Assignment assignment = second.value();
    complaints.accept(new Complaint(
        second,
        "during",
        "assignment.overlap",
        assignment.getPerson(),
        assignment.getRole(),
        assignment.getUnit(),
        assignment.getDuring(),
        first.value().getId(),
        first.value().getDuring()));
  }

  private record Post(PersonId person, RoleCode role, UnitId unit) {

    static Post of(Assignment assignment) {
      return new Post(assignment.getPerson(), assignment.getRole(), assignment.getUnit());
    }
  }
}
