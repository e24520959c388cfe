package io.github.opencdo.rules.facts;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.rules.index.DayOrder;
import io.github.opencdo.rules.index.Lazy;
import io.github.opencdo.rules.index.Ledger;
import io.github.opencdo.rules.index.Numbering;
import io.github.opencdo.rules.index.SubmissionTable;
import io.github.opencdo.rules.index.UnitTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was submitted and attested, of all days. */
final class RecordLedgers {

  private static final DayOrder<Submission> BY_RECIPIENT =
      DayOrder.of(Submission::getOn, Submission::getTo);

  private record Sent(DocumentCode document, EntityRef sender) {}

  // What is in no table: of others than units, and what was added.

  private final Lazy<Ledger<Sent, Submission>> bySender;
  private final Lazy<Ledger<DocumentCode, Submission>> byDocument;
  private final Lazy<Ledger<EntityRef, Attestation>> attestations;

  private final Lazy<Map<DocumentCode, List<Submission>>> byType;
  private final Map<DocumentCode, SubmissionTable> tables = new ConcurrentHashMap<>();
  private final Register register;
  private final UnitTable units;
  // Units that come later have no rows in the tables.
  private final int size;
  private final List<Submission> added = new ArrayList<>();
  // Of these units the tables do not tell all.
  private final BitSet outdated = new BitSet();

  RecordLedgers(Register register, UnitTable units) {
    this.register = register;
    this.units = units;
    this.size = units.size();
    this.byType = Lazy.of(() ->
        register.getSubmissions().stream().collect(Collectors.groupingBy(Submission::getDocument)));
    this.bySender = Lazy.of(() -> Ledger.of(
        Stream.concat(
                register.getSubmissions().stream()
                    .filter(each -> !SubmissionTable.holds(each, units, size)),
                added.stream())
            .toList(),
        each -> List.of(new Sent(each.getDocument(), each.getSender())),
        BY_RECIPIENT));
    this.byDocument = Lazy.of(() -> Ledger.of(
        all(),
        each -> List.of(each.getDocument()),
        DayOrder.of(Submission::getOn, Submission::toString)));
    this.attestations = Lazy.of(() -> Ledger.of(
        register.getAttestations(),
        each -> List.of(each.getAbout()),
        DayOrder.of(
            each -> each.getDuring().getStartInclusive().orElse(LocalDate.MIN),
            Attestation::toString)));
  }

  /** Gets all submissions. */
  List<Submission> all() {
    return Stream.concat(register.getSubmissions().stream(), added.stream()).toList();
  }

  /** Adds a submission, which units made or somebody in their name. */
  void add(Submission submission, int... senders) {
    added.add(submission);
    bySender.ifMade(ledger -> ledger.add(submission));
    byDocument.ifMade(ledger -> ledger.add(submission));
    for (int unit : senders) {
      outdated.set(unit);
    }
  }

  /** Checks whether the tables tell all that a unit submitted. */
  boolean isOutdated(int unit) {
    return outdated.get(unit);
  }

  /** Gets what a sender submitted of a type of document up to a day, in order of day. */
  List<Submission> submissions(DocumentCode document, EntityRef sender, LocalDate last) {
    Ledger<Sent, Submission> rest = bySender.get();
    List<Submission> others =
        rest.isEmpty() ? List.of() : rest.upTo(last, new Sent(document, sender));
    int unit = sender.getKind() == EntityKind.UNIT ? units.find(sender.getId()) : Numbering.NONE;
    if (unit == Numbering.NONE) {
      return others;
    }
    List<Submission> all = new ArrayList<>(others);
    SubmissionTable table = table(document);
    for (int row = table.first(unit), past = table.past(unit); row < past; row++) {
      if (!table.submission(row).getOn().isAfter(last)) {
        all.add(table.submission(row));
      }
    }
    BY_RECIPIENT.sort(all);
    return all;
  }

  Ledger<DocumentCode, Submission> submissions() {
    return byDocument.get();
  }

  SubmissionTable table(DocumentCode document) {
    return tables.computeIfAbsent(
        document,
        code -> SubmissionTable.of(byType.get().getOrDefault(code, List.of()), units, size));
  }

  Ledger<EntityRef, Attestation> attestations() {
    return attestations.get();
  }
}
