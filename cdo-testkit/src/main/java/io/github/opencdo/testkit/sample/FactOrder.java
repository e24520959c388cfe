package io.github.opencdo.testkit.sample;

import io.github.opencdo.model.register.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** The facts of a register in other orders (事实顺序). */
public final class FactOrder {

  private FactOrder() {}

  /** Returns the register with the facts of each kind in reverse. */
  public static Register reversed(Register register) {
    return reordered(register, Collections::reverse);
  }

  /** Returns the register with the facts of each kind in an order that a random number generator chooses. */
  public static Register shuffled(Register register, Random random) {
    return reordered(register, facts -> Collections.shuffle(facts, random));
  }

  private static Register reordered(Register register, Consumer<List<?>> order) {
    return register.toBuilder()
        .jurisdictions(reordered(register.getJurisdictions(), order))
        .roles(reordered(register.getRoles(), order))
        .units(reordered(register.getUnits(), order))
        .bodies(reordered(register.getBodies(), order))
        .persons(reordered(register.getPersons(), order))
        .assignments(reordered(register.getAssignments(), order))
        .seats(reordered(register.getSeats(), order))
        .appointments(reordered(register.getAppointments(), order))
        .submissions(reordered(register.getSubmissions(), order))
        .events(reordered(register.getEvents(), order))
        .selections(reordered(register.getSelections(), order))
        .documents(reordered(register.getDocuments(), order))
        .artefacts(reordered(register.getArtefacts(), order))
        .activities(reordered(register.getActivities(), order))
        .metrics(reordered(register.getMetrics(), order))
        .resources(reordered(register.getResources(), order))
        .projects(reordered(register.getProjects(), order))
        .cases(reordered(register.getCases(), order))
        .evaluations(reordered(register.getEvaluations(), order))
        .consequences(reordered(register.getConsequences(), order))
        .attestations(reordered(register.getAttestations(), order))
        .exceptions(reordered(register.getExceptions(), order))
        .waivers(reordered(register.getWaivers(), order))
        .parameters(reordered(register.getParameters(), order))
        .build();
  }

  private static <T> List<T> reordered(List<T> facts, Consumer<List<?>> order) {
    List<T> copy = new ArrayList<>(facts);
    order.accept(copy);
    return copy;
  }
}
