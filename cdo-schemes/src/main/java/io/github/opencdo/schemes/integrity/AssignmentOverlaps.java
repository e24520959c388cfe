package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.schemes.binding.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whether nobody holds the same post twice on one day. */
final class AssignmentOverlaps {

  private static final Comparator<Part<Assignment>> BY_START = Comparator.comparing(
      part -> part.value().getDuring().getStartInclusive().orElse(LocalDate.MIN));

  private final Consumer<Complaint> complaints;

  AssignmentOverlaps(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  void check(List<Part<Assignment>> assignments) {
    Map<Post, List<Part<Assignment>>> posts = new LinkedHashMap<>();
    assignments.forEach(part ->
        posts.computeIfAbsent(Post.of(part.value()), post -> new ArrayList<>(1)).add(part));
    posts.values().stream().filter(list -> list.size() > 1).forEach(this::checkPost);
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
