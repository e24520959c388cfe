package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.AddOperation;
import io.github.opencdo.model.overlay.ExcludeOperation;
import io.github.opencdo.model.overlay.ForceOperation;
import io.github.opencdo.model.overlay.Operation;
import io.github.opencdo.model.overlay.RenameRoleOperation;
import io.github.opencdo.model.overlay.ReplaceOperation;
import io.github.opencdo.model.overlay.SelectOperation;
import io.github.opencdo.model.overlay.SetOperation;
import io.github.opencdo.model.overlay.UnitsOperation;
import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.ProvisionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies one operation to what a derived scheme has of a parent. */
final class Operations {

  private final Draft draft;
  private final Step step;

  private Operations(Draft draft, Step step) {
    this.draft = draft;
    this.step = step;
  }

  static void apply(Draft draft, Step step) {
    new Operations(draft, step).apply(step.operation());
  }

  private void apply(Operation operation) {
    if (operation instanceof SelectOperation select) {
      select(select);
    } else if (operation instanceof ExcludeOperation exclude) {
      draft.remove(Matches.of(exclude.getProvisions(), draft, step), step.amendment());
    } else if (operation instanceof ForceOperation force) {
      force(force);
    } else if (operation instanceof ReplaceOperation replace) {
      replace(replace);
    } else if (operation instanceof AddOperation add) {
      add(add);
    } else if (operation instanceof SetOperation set) {
      find("provision", set.getProvision())
          .ifPresent(entry -> new Setting(draft, step, set).apply(entry));
    } else if (operation instanceof RenameRoleOperation rename) {
      new Renaming(draft, step, rename).apply();
    } else if (operation instanceof UnitsOperation units) {
      new Rescoping(draft, step, units).apply();
    }
  }

  private void select(SelectOperation select) {
    Set<Entry> kept = Matches.of(select.getProvisions(), draft, step);
    if (!kept.isEmpty()) {
      Set<Entry> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
      draft.entries().stream().filter(each -> !kept.contains(each)).forEach(leaving::add);
      draft.remove(leaving, step.amendment());
    }
  }

  private void force(ForceOperation force) {
    Set<Entry> matched = Matches.of(force.getProvisions(), draft, step);
    draft.entries().stream().filter(matched::contains).forEach(entry -> force(force, entry));
  }

  private void force(ForceOperation force, Entry entry) {
    Provision provision = entry.provision();
    if (force.getRequirement().isEmpty()) {
      change(entry, provision.toBuilder().force(force.getTo()).build());
    } else if (isThere(provision, force.getRequirement())) {
      change(
          entry,
          Requirements.change(
              provision,
              force.getRequirement(),
              each -> each.adapted(Adaptation.of(each).withForce(force.getTo()))));
    }
  }

  private boolean isThere(Provision provision, Optional<String> requirement) {
    boolean there = Requirements.have(provision, requirement);
    if (!there) {
      step.complain(
          "requirement",
          "unmatched.requirement",
          requirement.orElse(""),
          provision.getId(),
          Requirements.names(provision));
    }
    return there;
  }

  private void change(Entry entry, Provision changed) {
    if (changed.equals(entry.provision())) {
      step.complain("", "operation.idle", entry.provision().getId());
    }
    draft.replace(entry, entry.with(changed, step.amendment()));
  }

  private void replace(ReplaceOperation replace) {
    find("provision", replace.getProvision())
        .ifPresent(entry -> draft.replace(
            entry, entry.replaced(replace.getBy(), step.path("by"), step.amendment())));
  }

  private void add(AddOperation add) {
    Optional<Entry> behind = add.getAfter().flatMap(id -> find("after", id));
    List<Entry> entries = new ArrayList<>();
    for (Provision each : add.getProvisions()) {
      String place = step.path("provisions[" + entries.size() + "]");
      entries.add(Entry.added(each, place).amended(step.amendment()));
    }
    draft.add(entries, behind);
  }

  private Optional<Entry> find(String attribute, ProvisionId id) {
    Optional<Entry> found = draft.find(id);
    if (found.isEmpty()) {
      List<ProvisionId> known =
          draft.entries().stream().map(each -> each.provision().getId()).toList();
      step.complain(attribute, "unmatched.ids", id, draft.parent().getId(), Near.of(id, known));
    }
    return found;
  }
}
