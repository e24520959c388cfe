package io.github.opencdo.rules.facts;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.rules.index.Lazy;
import io.github.opencdo.rules.index.Ledger;
import io.github.opencdo.rules.index.SubmissionTable;
import io.github.opencdo.rules.index.UnitTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What was submitted and attested, of all days. */
final class RecordLedgers {

  record Sent(DocumentCode document, EntityRef sender) {}

  private final Lazy<Ledger<Sent, Submission>> bySender;
  private final Lazy<Ledger<DocumentCode, Submission>> byDocument;
  private final Lazy<Ledger<EntityRef, Attestation>> attestations;

  private final Map<DocumentCode, SubmissionTable> tables = new ConcurrentHashMap<>();
  private final Register register;
  private final UnitTable units;
  private final List<Submission> added = new ArrayList<>();
  // Of these units the tables do not tell all.
  private final BitSet outdated = new BitSet();

  RecordLedgers(Register register, UnitTable units) {
    this.register = register;
    this.units = units;
    this.bySender = Lazy.of(() -> Ledger.of(
        all(),
        each -> List.of(new Sent(each.getDocument(), each.getSender())),
        Submission::getOn,
        Comparator.comparing(Submission::getTo)));
    this.byDocument = Lazy.of(() -> Ledger.of(
        all(),
        each -> List.of(each.getDocument()),
        Submission::getOn,
        Comparator.comparing(Submission::toString)));
    this.attestations = Lazy.of(() -> Ledger.of(
        register.getAttestations(),
        each -> List.of(each.getAbout()),
        each -> each.getDuring().getStartInclusive().orElse(LocalDate.MIN),
        Comparator.comparing(Attestation::toString)));
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

  Ledger<Sent, Submission> submissionsBySender() {
    return bySender.get();
  }

  Ledger<DocumentCode, Submission> submissions() {
    return byDocument.get();
  }

  SubmissionTable table(DocumentCode document) {
    return tables.computeIfAbsent(
        document, code -> SubmissionTable.of(code, register.getSubmissions(), units));
  }

  Ledger<EntityRef, Attestation> attestations() {
    return attestations.get();
  }
}
