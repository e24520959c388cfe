package io.github.opencdo.cli;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.schemes.change.Cause;
import io.github.opencdo.schemes.change.DeadlineCause;
import io.github.opencdo.schemes.change.EditionCause;
import io.github.opencdo.schemes.change.FactCause;
import io.github.opencdo.schemes.change.FactChange;
import io.github.opencdo.schemes.change.ParameterCause;
import io.github.opencdo.schemes.change.PhaseCause;
import io.github.opencdo.schemes.change.RecordsCause;
import io.github.opencdo.schemes.change.WaiverCause;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a cause with its evidence. */
final class CauseJson {

  private CauseJson() {}

  static void write(Cause cause, ObjectNode node) {
    node.put("kind", cause.getKind().name());
    node.put("zh-CN", cause.message(Locale.SIMPLIFIED_CHINESE));
    node.put("en", cause.message(Locale.ENGLISH));
    if (cause instanceof EditionCause edition) {
      edition(edition, node);
    } else if (cause instanceof PhaseCause phase) {
      put(node, "before", phase.getBefore().map(Phase::getId));
      put(node, "after", phase.getAfter().map(Phase::getId));
    } else if (cause instanceof FactCause facts) {
      ArrayNode list = node.putArray("facts");
      facts.getFacts().forEach(each -> fact(each, list.addObject()));
    } else if (cause instanceof RecordsCause records) {
      kinds(records.getAdded(), node.putArray("added"));
      kinds(records.getRemoved(), node.putArray("removed"));
    } else if (cause instanceof WaiverCause waiver) {
      waiver(waiver, node);
    } else if (cause instanceof ParameterCause parameter) {
      node.put("provision", parameter.getProvision().getText());
      parameter.getBefore().ifPresent(each -> node.set("before", Json.tree(each)));
      parameter.getAfter().ifPresent(each -> node.set("after", Json.tree(each)));
    } else if (cause instanceof DeadlineCause deadline) {
      node.put("due", deadline.getDue().toString());
    }
  }

  private static void edition(EditionCause cause, ObjectNode node) {
    node.put("before", cause.getBefore().getText());
    node.put("after", cause.getAfter().getText());
    node.put("change", cause.getChange().name());
    put(node, "provisionBefore", cause.getProvisionBefore().map(ProvisionId::getText));
    put(node, "provisionAfter", cause.getProvisionAfter().map(ProvisionId::getText));
  }

  private static void waiver(WaiverCause cause, ObjectNode node) {
    node.put("provision", cause.getWaiver().getProvision().getText());
    node.put("about", cause.getWaiver().getAbout().toString());
    node.put("from", cause.getWaiver().getSince().toString());
    node.put("until", cause.getWaiver().getUntil().toString());
    node.put("transition", cause.getTransition().name());
  }

  private static void fact(FactChange fact, ObjectNode node) {
    node.put("list", fact.getList());
    node.put("fact", fact.getFact());
    node.put("transition", fact.getTransition().name());
    put(node, "day", fact.getDay());
  }

  private static void kinds(Collection<FactKind> kinds, ArrayNode array) {
    kinds.forEach(kind -> array.add(kind.name()));
  }

  private static void put(ObjectNode node, String name, Optional<?> value) {
    value.ifPresent(each -> node.put(name, each.toString()));
  }
}
