package io.github.opencdo.schemes.bundled;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import java.util.List;
import java.util.Set;

/**
 * How many provisions are decided from facts, looked at for evidence, or only describe.
 *
 * @param decided those with a requirement that facts, a parameter or an attestation decide
 * @param evidenced those of which a register can only hold evidence
 * @param descriptive those that no program can judge
 */
record Accounting(long decided, long evidenced, long descriptive) {

  private static final Set<String> EVIDENCE =
      Set.of("duty", "power", "artefact", "evaluation", "consequence");

  static Accounting of(List<Scheme> schemes) {
    List<Provision> all =
        schemes.stream().flatMap(scheme -> scheme.getProvisions().stream()).toList();
    long descriptive = all.stream()
        .filter(each -> each.getDisposition() == Disposition.DESCRIPTIVE)
        .count();
    long evidenced = all.stream()
        .filter(each -> each.getDisposition() != Disposition.DESCRIPTIVE)
        .filter(each ->
            each.getRequirements().stream().map(Requirement::typeName).allMatch(EVIDENCE::contains))
        .count();
    return new Accounting(all.size() - descriptive - evidenced, evidenced, descriptive);
  }
}
