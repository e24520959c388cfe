package io.github.opencdo.model.requirement;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.role.RoleCode;
import java.util.List;
import java.util.Map;

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
   * Obtains the substitution that a mirror requirement states.
   *
   * @param mirror the requirement that copies
   * @return the substitution
   */
  public static Substitution of(MirrorRequirement mirror) {
    return new Substitution(mirror.getRoles());
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
