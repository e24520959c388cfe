package io.github.opencdo.reports.chart;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Terms;
import io.github.opencdo.rules.message.Message;

/** What the parties of a scheme are called when no register says who they are. */
final class PartyWords {

  private final Scheme scheme;
  private final Phrases phrases;
  private final Terms terms;

  PartyWords(Scheme scheme, Phrases phrases) {
    this.scheme = scheme;
    this.phrases = phrases;
    this.terms = Terms.of(scheme, phrases);
  }

  boolean isRole(Party party) {
    return party.getKind() == PartyKind.ROLE
        && scheme.getRoles().stream().anyMatch(each -> each.getCode().equals(role(party)));
  }

  RoleCode role(Party party) {
    return RoleCode.of(code(party));
  }

  String label(Party party) {
    return switch (party.getKind()) {
      case OWN_UNIT -> phrases.say(Message.of("party.own-unit"));
      case HEAD -> phrases.say(Message.of("party.own-head"));
      case SUBORDINATE -> phrases.say(Message.of("party.subordinate"));
      case BODY -> body(code(party));
      case ROLE, ATTRIBUTE, FUNCTION -> terms.of(code(party));
    };
  }

  private String body(String id) {
    return scheme.getBodies().stream()
        .filter(each -> each.getId().getText().equals(id))
        .findFirst()
        .map(Body::getName)
        .orElse(id);
  }

  private static String code(Party party) {
    return party.getCode().orElseThrow();
  }
}
