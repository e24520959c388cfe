package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.benchmarks.handwritten.Graph.Office;
import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.harness.Watch;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The seven rules as anybody would write them in Java, over the linked objects of the register. */
public final class ObjectGraph implements Engine<Graph> {

  @Override
  public String name() {
    return "object-graph";
  }

  @Override
  public Graph load(Register register) {
    return Graph.of(register);
  }

  @Override
  public Collection<Breach> judge(Graph graph, LocalDate asOf) {
    List<Breach> breaches = new ArrayList<>();
    for (Office office : graph.offices()) {
      judge(office, asOf, breaches);
    }
    return breaches;
  }

  @Override
  public Watch watch(Register register, LocalDate asOf) {
    return new GraphWatch(load(register), asOf);
  }

  static void judge(Office office, LocalDate asOf, List<Breach> breaches) {
    switch (office.unit.getKind()) {
      case GOV_DEPARTMENT -> new OfficeRules(office, asOf, breaches).department();
      case PUBLIC_INSTITUTION -> new OfficeRules(office, asOf, breaches).institution();
      case GOVERNMENT -> {
        Level level = office.place.level;
        if (level == Level.PREFECTURE || level == Level.COUNTY) {
          new OfficeRules(office, asOf, breaches).government();
        }
      }
      default -> {}
    }
  }
}
