package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.benchmarks.handwritten.Graph.Office;
import io.github.opencdo.benchmarks.handwritten.Graph.Post;
import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Watch;
import io.github.opencdo.benchmarks.roster.Role;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges the units that a change can touch before and after it: the unit, or all of the place. */
final class GraphWatch implements Watch {

  private final LocalDate asOf;
  private final Map<UnitId, Office> offices = new HashMap<>();
  private final Map<Graph.Place, List<Office>> byPlace = new HashMap<>();

  GraphWatch(Graph graph, LocalDate asOf) {
    this.asOf = asOf;
    for (Office office : graph.offices()) {
      offices.put(office.unit.getId(), office);
      byPlace.computeIfAbsent(office.place, place -> new ArrayList<>()).add(office);
    }
  }

  @Override
  public int put(Assignment changed) {
    Office office = offices.get(changed.getUnit());
    boolean ofPlace = Role.of(changed.getRole()) == Role.GOVERNMENT_CDO;
    List<Office> touched = ofPlace ? byPlace.get(office.place) : List.of(office);
    int before = count(touched);
    replace(office, changed);
    return count(touched) - before;
  }

  private int count(List<Office> touched) {
    List<Breach> breaches = new ArrayList<>();
    touched.forEach(office -> ObjectGraph.judge(office, asOf, breaches));
    return breaches.size();
  }

  private static void replace(Office office, Assignment changed) {
    AssignmentId id = changed.getId();
    office.posts.replaceAll(post -> post.held().getId().equals(id)
        ? new Post(post.role(), changed, post.holder())
        : post);
    office.place.officers.replaceAll(held -> held.getId().equals(id) ? changed : held);
  }
}
