package io.github.opencdo.schemes.bundled;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Reach;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that accounts for every provision of the bundled schemes. */
final class AccountingTable {

  private final List<Scheme> schemes;
  private final List<String> lines = new ArrayList<>();

  private AccountingTable(List<Scheme> schemes) {
    this.schemes = schemes;
  }

  static String of(List<Scheme> schemes) {
    AccountingTable table = new AccountingTable(schemes);
    table.write();
    return table.lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private void write() {
    lines.add("# Clause accounting");
    lines.add("");
    lines.add(
        "Every provision of the five documents, counted by the build from the scheme files. A provision may have");
    lines.add("several requirement types. `cdo provisions SCHEME` lists them one by one.");
    section("By disposition");
    row("provisions", each -> true);
    Stream.of(Disposition.values())
        .forEach(value -> row(value.name(), each -> each.getDisposition() == value));
    count("decided from facts, a parameter or an attestation", Accounting::decided);
    count("looked at for evidence", Accounting::evidenced);
    section("By reach of those that are judged");
    Stream.of(Reach.values())
        .forEach(value -> row(
            value.name(),
            each -> each.getReach() == value && each.getDisposition() != Disposition.DESCRIPTIVE));
    section("By force");
    Stream.of(Force.values()).forEach(value -> row(value.name(), each -> each.getForce() == value));
    section("By requirement type");
    types().forEach(type -> row(type, each -> has(each, type)));
  }

  private void section(String title) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add("| | "
        + schemes.stream()
            .map(scheme -> scheme.getId().getText())
            .collect(Collectors.joining(" | "))
        + " | all |");
    lines.add("|---" + "|--:".repeat(schemes.size() + 1) + "|");
  }

  private void row(String label, Predicate<Provision> wanted) {
    numbers(
        label,
        some -> some.stream()
            .flatMap(scheme -> scheme.getProvisions().stream())
            .filter(wanted)
            .count());
  }

  private void count(String label, ToLongFunction<Accounting> number) {
    numbers(label, some -> number.applyAsLong(Accounting.of(some)));
  }

  private void numbers(String label, ToLongFunction<List<Scheme>> number) {
    String each = schemes.stream()
        .map(scheme -> String.valueOf(number.applyAsLong(List.of(scheme))))
        .collect(Collectors.joining(" | "));
    lines.add("| " + label + " | " + each + " | " + number.applyAsLong(schemes) + " |");
  }

  private TreeSet<String> types() {
    return schemes.stream()
        .flatMap(scheme -> scheme.getProvisions().stream())
        .flatMap(provision -> provision.getRequirements().stream())
        .map(Requirement::typeName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean has(Provision provision, String type) {
    return provision.getRequirements().stream().anyMatch(each -> each.typeName().equals(type));
  }
}
