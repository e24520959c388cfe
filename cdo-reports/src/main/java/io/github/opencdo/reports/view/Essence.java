package io.github.opencdo.reports.view;

import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.message.Message;

/** What a check said, without what was added about why it is not certain or is excused. */
public final class Essence {

  private Essence() {}

  /** Gets the message of the check itself. */
  public static Message of(Finding finding) {
    Message message = finding.getMessage();
    while (message.getKey().startsWith("finding.")
        && message.getArguments().get(0) instanceof Message inner) {
      message = inner;
    }
    return message;
  }
}
