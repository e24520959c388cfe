package io.github.opencdo.reports.view;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.reports.message.Phrases;
import java.util.Map;
import java.util.stream.Collectors;

/** What provisions say, in our words. */
public final class Paraphrases {

  private final Map<ProvisionId, String> words;

  private Paraphrases(Map<ProvisionId, String> words) {
    this.words = words;
  }

  /** Obtains the paraphrases of a scheme. */
  public static Paraphrases of(Scheme scheme, Phrases phrases) {
    return new Paraphrases(scheme.getProvisions().stream()
        .collect(Collectors.toMap(
            Provision::getId, each -> phrases.word(each.getParaphrase()), (one, other) -> one)));
  }

  /** Gets what a provision says. */
  public String of(ProvisionId provision) {
    return words.getOrDefault(provision, provision.getText());
  }
}
