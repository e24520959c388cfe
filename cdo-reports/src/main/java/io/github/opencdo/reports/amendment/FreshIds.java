package io.github.opencdo.reports.amendment;

import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.register.Register;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Identifiers that nobody and nothing in a register has yet, for what a change adds. */
public final class FreshIds {

  private static final String PREFIX = "new-";

  private FreshIds() {}

  public static String next(Register register) {
    Set<String> taken = taken(register);
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> PREFIX + number)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** Gets an identifier that says what it stands for. */
  static String like(String name, Register register) {
    Set<String> taken = taken(register);
    return Stream.iterate(PREFIX + name, id -> id + "-")
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  public static RecordId nextRecord(Register register) {
    return RecordId.of(next(register));
  }

  private static Set<String> taken(Register register) {
    return Stream.of(
            register.getUnits().stream().map(each -> each.getId().getText()),
            register.getBodies().stream().map(each -> each.getId().getText()),
            register.getPersons().stream().map(each -> each.getId().getText()),
            register.getAssignments().stream().map(each -> each.getId().getText()),
            register.getDocuments().stream().map(each -> each.getId().getText()),
            register.getActivities().stream().map(each -> each.getId().getText()),
            register.getEvaluations().stream().map(each -> each.getId().getText()),
            register.getConsequences().stream().map(each -> each.getId().getText()))
        .flatMap(ids -> ids)
        .filter(id -> id.startsWith(PREFIX))
        .collect(Collectors.toSet());
  }
}
