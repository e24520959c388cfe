package io.github.opencdo.workbooks.template;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.workbooks.table.FactTable;
import io.github.opencdo.workbooks.table.FactTree;
import io.github.opencdo.workbooks.vocabulary.FactsRead;
import io.github.opencdo.workbooks.vocabulary.Vocabulary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The workbook in which a register for a scheme is filled in (填报工作簿): a sheet for each kind of fact that
 * the scheme reads, with notes that name the clauses, and drop-downs for units, roles and codes.
 *
 * <p>Its sheets are read back without loss. Equal registers give equal bytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WorkbookTemplate {

  private static final Set<String> ALWAYS = Set.of(
      "records", "jurisdictions", "units", "persons", "assignments", "exceptions", "parameters");

  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  private final Scheme scheme;
  private final FactsRead reads;

  private WorkbookTemplate(Scheme scheme) {
    this.scheme = scheme;
    this.reads = FactsRead.by(scheme);
  }

  /**
   * Obtains the template for a scheme.
   *
   * @param scheme the scheme
   * @return the template
   */
  public static WorkbookTemplate of(Scheme scheme) {
    return new WorkbookTemplate(scheme);
  }

  /**
   * Writes the workbook in which nothing but the jurisdiction and the units that the scheme lists is filled
   * in. The jurisdiction of a listed government stays empty, since the scheme does not say it.
   *
   * @param out where the workbook goes; it is left open
   * @throws IOException if it cannot be written there
   */
  public void write(OutputStream out) throws IOException {
    ObjectNode tree = FactTree.mapper()
        .valueToTree(Register.builder()
            .addJurisdictions(scheme.getJurisdiction())
            .units(scheme.getUnits().stream().map(this::unit).toList())
            .build());
    tree.path("jurisdictions").forEach(place -> ((ObjectNode) place).remove("parent"));
    tree.path("units").forEach(unit -> {
      ((ObjectNode) unit).remove("lifespan");
      if (unit.path("kind").asString().equals(UnitKind.GOVERNMENT.name())) {
        ((ObjectNode) unit).remove("jurisdiction");
      }
    });
    write(tree, Vocabulary.of(scheme, Register.builder().build()), out);
  }

  private Unit unit(ListedUnit listed) {
    return Unit.builder()
        .id(listed.getId())
        .names(listed.getNames())
        .kind(listed.getKind())
        .jurisdiction(scheme.getJurisdiction().getId())
        .build();
  }

  /**
   * Writes a register as a workbook.
   *
   * @param register the register
   * @param out where the workbook goes; it is left open
   * @throws IOException if it cannot be written there
   * @throws OverlongTextException if a text is longer than a cell can hold
   */
  public void write(Register register, OutputStream out) throws IOException {
    write(FactTree.mapper().valueToTree(register), Vocabulary.of(scheme, register), out);
  }

  private void write(JsonNode tree, Vocabulary words, OutputStream out) throws IOException {
    Path draft = Files.createTempFile("register", ".xlsx");
    try {
      try (OutputStream packed = new BufferedOutputStream(Files.newOutputStream(draft))) {
        pack(tree, words, packed);
      }
      DatedPackage.copy(draft, scheme.getDocument().getIssuedOn().orElse(UNDATED), out);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void pack(JsonNode tree, Vocabulary words, OutputStream packed) throws IOException {
    Workbook workbook = new Workbook(packed, "cdo", null);
    new AboutSheet(scheme, reads).write(workbook);
    Choices choices = new Choices(workbook, words);
    List<FactTable> tables = tables(tree);
    Set<String> present = tables.stream().map(FactTable::property).collect(Collectors.toSet());
    for (FactTable table : tables) {
      new FactSheet(table, workbook, reads)
          .write(tree.path(table.property()), choices, words, present);
    }
    choices.finish();
    workbook.finish();
  }

  private List<FactTable> tables(JsonNode tree) {
    Set<String> read = reads.kinds().stream()
        .map(kind -> FactsRead.path(kind).split("\\.")[0])
        .collect(Collectors.toSet());
    return FactTable.all().stream()
        .filter(table -> ALWAYS.contains(table.property())
            || read.contains(table.property())
            || tree.has(table.property()))
        .toList();
  }
}
