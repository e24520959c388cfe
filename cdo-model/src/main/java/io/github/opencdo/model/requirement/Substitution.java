package io.github.opencdo.model.requirement;

import io.github.opencdo.model.criterion.AllOf;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.criterion.HasPosition;
import io.github.opencdo.model.criterion.HoldsRole;
import io.github.opencdo.model.criterion.IsCertified;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.criterion.Tolerated;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.StartKind;
import io.github.opencdo.model.time.StartPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts roles in the place of others (角色替换) wherever a requirement that is copied speaks of them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Substitution {

  private final Map<RoleCode, RoleCode> roles;

  private Substitution(Map<RoleCode, RoleCode> roles) {
    this.roles = roles;
  }

  /**
   * Obtains the substitution of roles.
   *
   * @param roles which role takes the place of which; others stay as they are
   * @return the substitution
   */
  public static Substitution of(Map<RoleCode, RoleCode> roles) {
    return new Substitution(roles);
  }

  /**
   * Gets the role in the place of another.
   *
   * @param role the role of the original
   * @return the role of the copy, the same if none is put in its place
   */
  public RoleCode role(RoleCode role) {
    return roles.getOrDefault(role, role);
  }

  /**
   * Gets the roles in the place of others.
   *
   * @param many the roles of the original
   * @return the roles of the copy in the same order, each once
   */
  public List<RoleCode> roles(List<RoleCode> many) {
    return many.stream().map(this::role).distinct().toList();
  }

  /**
   * Gets the way of staffing in the place of another.
   *
   * @param way the way of the original
   * @return the way of the copy
   */
  public Staffing staffing(Staffing way) {
    return way.toBuilder().roles(roles(way.getRoles())).build();
  }

  /**
   * Gets the party in the place of another.
   *
   * @param party the party of the original
   * @return the party of the copy, the same unless it is a role
   */
  public Party party(Party party) {
    if (party.getKind() != PartyKind.ROLE) {
      return party;
    }
    String code = party.getCode().orElseThrow();
    return Party.parse(party.toString().replace(code, role(RoleCode.of(code)).getText()));
  }

  /**
   * Gets the parties in the place of others.
   *
   * @param many the parties of the original
   * @return the parties of the copy, in the same order
   */
  public List<Party> parties(List<Party> many) {
    return many.stream().map(this::party).toList();
  }

  /**
   * Gets the criterion in the place of another, with all that it is made of.
   *
   * @param criterion the criterion of the original
   * @return the criterion of the copy
   */
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
    if (criterion instanceof IsCertified certified) {
      return certified.toBuilder().by(party(certified.getBy())).build();
    }
    return criterion instanceof HasPosition position
        ? position.toBuilder().at(party(position.getAt())).build()
        : criterion;
  }

  SeatProfile seat(SeatProfile seat) {
    return seat.toBuilder().criterion(criterion(seat.getCriterion())).build();
  }

  Map<RoleCode, RoleCode> roles(Map<RoleCode, RoleCode> map) {
    Map<RoleCode, RoleCode> substituted = new LinkedHashMap<>();
    map.forEach((from, to) -> substituted.put(role(from), role(to)));
    return substituted;
  }

  /**
   * Gets the due date in the place of another.
   *
   * @param due the due date of the original, if it has one
   * @return the due date of the copy, counted from the roles of the copy
   */
  public Optional<Due> due(Optional<Due> due) {
    return due.map(each -> each.replacingStarts(this::start));
  }

  private StartPoint start(StartPoint start) {
    return start.getKind() == StartKind.TAKING_OFFICE
        ? start.withCode(code -> role(RoleCode.of(code)).getText())
        : start;
  }

  /**
   * Gets the trigger in the place of another.
   *
   * @param trigger the trigger of the original
   * @return the trigger of the copy
   */
  public Trigger trigger(Trigger trigger) {
    if (trigger instanceof Staffed staffed) {
      return Staffed.of(roles(staffed.getRoles()));
    }
    return trigger instanceof Changed changed ? Changed.of(roles(changed.getRoles())) : trigger;
  }
}
