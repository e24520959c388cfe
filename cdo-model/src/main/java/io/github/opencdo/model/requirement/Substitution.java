package io.github.opencdo.model.requirement;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.role.RoleCode;
import java.util.List;
import java.util.Map;

/** Puts roles in the place of others wherever a requirement speaks of them. */
final class Substitution {

  private final Map<RoleCode, RoleCode> roles;

  private Substitution(Map<RoleCode, RoleCode> roles) {
    this.roles = roles;
  }

  static Substitution of(MirrorRequirement mirror) {
    return new Substitution(mirror.getRoles());
  }

  RoleCode role(RoleCode role) {
    return roles.getOrDefault(role, role);
  }

  List<RoleCode> roles(List<RoleCode> many) {
    return many.stream().map(this::role).distinct().toList();
  }

  Staffing staffing(Staffing way) {
    return way.toBuilder().roles(roles(way.getRoles())).build();
  }

  Party party(Party party) {
    if (party.getKind() != PartyKind.ROLE) {
      return party;
    }
    String code = party.getCode().orElseThrow();
    return Party.parse(party.toString().replace(code, role(RoleCode.of(code)).getText()));
  }

  List<Party> parties(List<Party> many) {
    return many.stream().map(this::party).toList();
  }

  Trigger trigger(Trigger trigger) {
    if (trigger instanceof Staffed staffed) {
      return Staffed.of(roles(staffed.getRoles()));
    }
    return trigger instanceof Changed changed ? Changed.of(roles(changed.getRoles())) : trigger;
  }
}
