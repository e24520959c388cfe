package io.github.opencdo.reports.chart;

import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.message.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The boxes and lines of a scheme: its roles, and the parties to which its provisions tie them. */
final class SchemeChart {

  private final Scheme scheme;
  private final Phrases phrases;
  private final PartyWords words;
  private final Map<String, ChartNode> parties = new LinkedHashMap<>();
  private final Map<List<Object>, ChartLink> links = new LinkedHashMap<>();

  SchemeChart(Scheme scheme, Phrases phrases) {
    this.scheme = scheme;
    this.phrases = phrases;
    this.words = new PartyWords(scheme, phrases);
    for (Provision provision : scheme.getProvisions()) {
      provision.getRequirements().forEach(each -> draw(provision, each));
    }
  }

  List<ChartNode> nodes() {
    Stream<ChartNode> roles = scheme.getRoles().stream().map(this::node);
    return Stream.concat(roles, parties.values().stream()).toList();
  }

  List<ChartLink> links() {
    return new ArrayList<>(links.values());
  }

  private ChartNode node(RoleType role) {
    return ChartNode.of(id(role.getCode()), ChartNode.Kind.POST, phrases.word(role.getTitle()));
  }

  private void draw(Provision provision, Requirement requirement) {
    if (requirement instanceof LineRequirement line) {
      line.getRelation()
          .ifPresent(relation -> line.getTargets()
              .forEach(target -> line.getRoles()
                  .forEach(role -> draw(provision, role, target, false, phrases.word(relation)))));
    } else if (requirement instanceof AppointmentRequirement appointment
        && appointment.getActs().contains(AppointmentAct.APPOINT)) {
      appointment
          .getRoles()
          .forEach(role -> draw(
              provision, role, appointment.getAuthority(), true, phrases.say("chart.appointed")));
    }
  }

  private void draw(
      Provision provision, RoleCode role, Party party, boolean appoints, String label) {
    String above = words.isRole(party) ? id(words.role(party)) : "party:" + party;
    if (!words.isRole(party)) {
      parties.putIfAbsent(above, ChartNode.of(above, ChartNode.Kind.BODY, words.label(party)));
    }
    String clause = provision.getClause().getText();
    links.merge(
        List.of(role, above, label),
        new ChartLink(id(role), above, appoints, label, clause),
        ChartLink::alsoIn);
  }

  private static String id(RoleCode role) {
    return "role:" + role;
  }
}
