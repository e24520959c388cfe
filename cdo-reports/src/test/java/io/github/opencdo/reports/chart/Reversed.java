package io.github.opencdo.reports.chart;

import io.github.opencdo.model.register.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same facts the other way round. */
public final class Reversed {

  private Reversed() {}

  public static Register of(Register register) {
    return register.toBuilder()
        .units(reverse(register.getUnits()))
        .bodies(reverse(register.getBodies()))
        .persons(reverse(register.getPersons()))
        .assignments(reverse(register.getAssignments()))
        .appointments(reverse(register.getAppointments()))
        .submissions(reverse(register.getSubmissions()))
        .evaluations(reverse(register.getEvaluations()))
        .events(reverse(register.getEvents()))
        .build();
  }

  private static <T> List<T> reverse(List<T> facts) {
    List<T> reversed = new ArrayList<>(facts);
    Collections.reverse(reversed);
    return reversed;
  }
}
