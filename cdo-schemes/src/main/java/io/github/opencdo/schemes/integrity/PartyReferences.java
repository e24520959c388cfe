package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.schemes.binding.Part;

/** The body, role, function or attribute that a party names. */
final class PartyReferences {

  private PartyReferences() {}

  static void tell(References references, Part<?> part, String path, Party party) {
    party.getCode().ifPresent(code -> {
      if (party.getKind() == PartyKind.BODY) {
        references.refer(part, path, "body", code);
      } else if (party.getKind() == PartyKind.ROLE) {
        references.refer(part, path, "role", code);
      } else if (party.getKind() == PartyKind.FUNCTION) {
        references.refer(part, path, "function", code);
        references.refer(part, path, "code", code);
      } else {
        references.refer(part, path, "code", code);
      }
    });
  }
}
