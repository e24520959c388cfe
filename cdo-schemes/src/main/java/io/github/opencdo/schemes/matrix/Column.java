package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A scheme and what it calls things. */
final class Column {

  private final Scheme scheme;
  private final Map<String, LocalizedText> words = new HashMap<>();

  Column(Scheme scheme) {
    this.scheme = scheme;
    scheme.getBodies().forEach(each -> words.put(each.getId().getText(), name(each)));
    scheme.getRoles().forEach(each -> words.put(each.getCode().getText(), each.getTitle()));
    scheme.getDocuments().forEach(each -> words.put(each.getCode().getText(), each.getTitle()));
    scheme.getSheets().forEach(each -> words.put(each.getCode().getText(), each.getTitle()));
    scheme.getTerms().forEach(each -> words.put(each.getCode(), each.getTitle()));
  }

  private static LocalizedText name(Body body) {
    return Words.plain(body.getName());
  }

  Scheme scheme() {
    return scheme;
  }

  /** Gets all that is asked in a form that can be judged, of one type, in document order. */
  <R extends Requirement> Stream<Rule<R>> rules(Class<R> type) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> scheme.requirementsOf(provision).stream()
            .filter(type::isInstance)
            .map(each -> new Rule<>(
                provision.getId(), each.getForce().orElse(provision.getForce()), type.cast(each))));
  }

  /** Gets what a code is called: by the scheme, or else by the library. */
  LocalizedText word(Object code) {
    return Optional.ofNullable(words.get(code.toString()))
        .orElseGet(() -> Words.word(Message.ofCode(code.toString())));
  }

  LocalizedText words(Collection<?> codes) {
    return Words.list(codes.stream().map(this::word).toList());
  }

  LocalizedText parties(List<Party> parties) {
    return Words.list(parties.stream().map(this::party).toList());
  }

  LocalizedText party(Party party) {
    LocalizedText who = switch (party.getKind()) {
      case OWN_UNIT -> Words.word(Message.of("party.own-unit"));
      case HEAD -> Words.word(Message.of("party.own-head"));
      case SUBORDINATE -> Words.word(Message.of("party.subordinate"));
      case BODY, ROLE, ATTRIBUTE, FUNCTION -> word(party.getCode().orElseThrow());
    };
    return party
        .getScope()
        .filter(scope -> scope != PartyScope.UNIT)
        .map(scope -> Words.say("scope." + scope, who))
        .orElse(who);
  }

  Optional<UnitGroup> group(GroupId id) {
    return scheme.getGroups().stream().filter(group -> group.getId().equals(id)).findFirst();
  }

  /** Gets for which units and in which phases a requirement holds, empty where it does not say. */
  Optional<LocalizedText> scope(Requirement requirement) {
    return scope(requirement, id -> true);
  }

  /** Gets for which of some groups and in which phases a requirement holds. */
  Optional<LocalizedText> scope(Requirement requirement, Predicate<GroupId> wanted) {
    List<LocalizedText> units = requirement.getApplicability().getUnits().stream()
        .filter(wanted)
        .flatMap(id -> group(id).stream())
        .map(UnitGroup::getLabel)
        .toList();
    List<LocalizedText> phases = scheme.getPhases().stream()
        .filter(phase -> requirement.getApplicability().getPhases().contains(phase.getId()))
        .map(Phase::getLabel)
        .toList();
    return Stream.of(units, phases)
        .filter(each -> !each.isEmpty())
        .map(Words::list)
        .reduce((one, other) -> Words.say("list.phase", one, other));
  }
}
