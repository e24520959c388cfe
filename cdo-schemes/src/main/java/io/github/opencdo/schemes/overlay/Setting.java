package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.SetOperation;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives parameters of a requirement other values. */
final class Setting {

  private final Draft draft;
  private final Step step;
  private final SetOperation operation;
  private final ParameterSetter setter;

  Setting(Draft draft, Step step, SetOperation operation) {
    this.draft = draft;
    this.step = step;
    this.operation = operation;
    this.setter = new ParameterSetter(operation);
  }

  void apply(Entry entry) {
    try {
      fitting(entry.provision()).ifPresent(each -> apply(entry, each));
    } catch (InvalidValueException refusal) {
      LocalizedText words = LocalizedText.of(
          refusal.message(Locale.SIMPLIFIED_CHINESE), refusal.message(Locale.ENGLISH));
      step.complain("", "value.refused", words);
    }
  }

  private Optional<Requirement> fitting(Provision provision) {
    List<Requirement> fitting = provision.getRequirements().stream()
        .filter(
            each -> operation.getRequirement().map(each.qualifiedName()::equals).orElse(true))
        .filter(each -> setter.set(each).isPresent())
        .toList();
    if (fitting.isEmpty()) {
      step.complain(
          operation.getRequirement().isPresent() ? "requirement" : "",
          "unmatched.parameter",
          operation.parameters(),
          provision.getId(),
          Requirements.names(provision));
    } else if (fitting.size() > 1) {
      step.complain(
          "",
          "operation.ambiguous",
          provision.getId(),
          fitting.stream().map(Requirement::qualifiedName).toList());
    }
    return fitting.stream().findFirst().filter(each -> fitting.size() == 1);
  }

  private void apply(Entry entry, Requirement requirement) {
    Requirement changed = setter.set(requirement).orElseThrow();
    if (changed.equals(requirement)) {
      step.complain("", "operation.idle", entry.provision().getId());
    }
    Provision provision = Requirements.change(
        entry.provision(), Optional.of(requirement.qualifiedName()), each -> changed);
    Provision said = operation
        .getParaphrase()
        .map(words -> provision.toBuilder().paraphrase(words).build())
        .orElse(provision);
    draft.replace(entry, entry.with(said, step.amendment()));
  }
}
