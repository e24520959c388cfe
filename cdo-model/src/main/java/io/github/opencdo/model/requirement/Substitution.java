package io.github.opencdo.model.requirement;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.HoldsRole;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.role.RoleCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts roles in the place of others wherever a requirement speaks of them (岗位替换). */
public final class Substitution {

  private final Map<RoleCode, RoleCode> roles;

  private Substitution(Map<RoleCode, RoleCode> roles) {
    this.roles = roles;
  }

  static Substitution of(Map<RoleCode, RoleCode> roles) {
    return new Substitution(roles);
  }

  /** Gets what takes the place of a role; the role itself if nothing does. */
  public RoleCode role(RoleCode role) {
    return roles.getOrDefault(role, role);
  }

  /** Gets what takes the place of roles, each once. */
  public List<RoleCode> roles(List<RoleCode> many) {
    return many.stream().map(this::role).distinct().toList();
  }

  /** Gets what takes the place of a party, if it is the holder of a role. */
  public Party party(Party party) {
    if (party.getKind() != PartyKind.ROLE) {
      return party;
    }
    String code = party.getCode().orElseThrow();
    return Party.parse(party.toString().replace(code, role(RoleCode.of(code)).getText()));
  }

  /** Gets what takes the place of parties. */
  public List<Party> parties(List<Party> many) {
    return many.stream().map(this::party).toList();
  }

  /** Gets what takes the place of a criterion, with all that it is made of. */
  public Criterion criterion(Criterion criterion) {
    if (criterion instanceof AllOf all) {
      return AllOf.of(criteria(all.getCriteria()));
    }
    if (criterion instanceof AnyOf any) {
      return AnyOf.of(criteria(any.getCriteria()));
    }
    if (criterion instanceof Not not) {
      return Not.of(criterion(not.getCriterion()));
    }
    return criterion instanceof Tolerated tolerated
        ? tolerated.toBuilder().criterion(criterion(tolerated.getCriterion())).build()
        : leaf(criterion);
  }

  private List<Criterion> criteria(List<Criterion> many) {
    return many.stream().map(this::criterion).toList();
  }

  private Criterion leaf(Criterion criterion) {
    if (criterion instanceof HoldsRole holds) {
      return HoldsRole.of(role(holds.getRole()));
    }
    return criterion instanceof HasPosition position
        ? position.toBuilder().at(party(position.getAt())).build()
        : criterion;
  }

  Map<RoleCode, RoleCode> roles(Map<RoleCode, RoleCode> map) {
    Map<RoleCode, RoleCode> substituted = new LinkedHashMap<>();
    map.forEach((from, to) -> substituted.put(role(from), role(to)));
    return substituted;
  }

  Staffing staffing(Staffing way) {
    return way.toBuilder().roles(roles(way.getRoles())).build();
  }

  Trigger trigger(Trigger trigger) {
    if (trigger instanceof Staffed staffed) {
      return Staffed.of(roles(staffed.getRoles()));
    }
    return trigger instanceof Changed changed ? Changed.of(roles(changed.getRoles())) : trigger;
  }
}
