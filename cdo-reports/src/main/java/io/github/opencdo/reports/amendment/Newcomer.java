package io.github.opencdo.reports.amendment;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.register.Register;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is meant by a party that nobody is yet, so that changes can speak of them before they are there.
 *
 * @param kind the kind of party
 * @param id the identifier that they get
 */
public record Newcomer(PartyKind kind, String id) {

  /** Obtains who would be meant; a body of the scheme has its identifier already. */
  public static Newcomer of(Party party, Register register) {
    String code = party.getCode().orElse(party.getKind().name());
    String id = party.getKind() == PartyKind.BODY
        ? code
        : FreshIds.like(code.toLowerCase(Locale.ROOT).replace('_', '-'), register);
    return new Newcomer(party.getKind(), id);
  }

  public Optional<EntityRef> ref() {
    return switch (kind) {
      case OWN_UNIT -> Optional.empty();
      case BODY, FUNCTION -> Optional.of(EntityRef.of(EntityKind.BODY, id));
      case ROLE, HEAD -> Optional.of(EntityRef.of(EntityKind.PERSON, id));
      case ATTRIBUTE, SUBORDINATE -> Optional.of(EntityRef.of(EntityKind.UNIT, id));
    };
  }
}
