package io.github.opencdo.reports.view;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.message.Message;
import java.util.HashMap;
import java.util.Map;

/** What codes are called: as the scheme has it, or else as the library does. */
public final class Terms {

  private final Map<String, String> own = new HashMap<>();
  private final Phrases phrases;

  private Terms(Scheme scheme, Phrases phrases) {
    this.phrases = phrases;
    scheme.getTerms().forEach(term -> own.put(term.getCode(), phrases.word(term.getTitle())));
  }

  /** Obtains the words of a scheme for its codes. */
  public static Terms of(Scheme scheme, Phrases phrases) {
    return new Terms(scheme, phrases);
  }

  /** Gets what a code is called. */
  public String of(String code) {
    return own.getOrDefault(code, phrases.say(Message.ofCode(code)));
  }
}
