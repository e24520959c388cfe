package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.schemes.message.Messages;
import java.util.Locale;

/** A report on a derived scheme, in words. */
final class ConformityText {

  private static final Messages MESSAGES = Messages.beside(ConformityText.class);

  private final ConformityReport report;
  private final Locale locale;

  ConformityText(ConformityReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  String render() {
    StringBuilder text = new StringBuilder();
    line(text, head(), report.getChild(), report.getParent());
    for (Strictness relation : Strictness.values()) {
      line(text, "conformity.count", say("relation." + relation), report.count(relation));
    }
    report.deviations().forEach(item -> write(text, "conformity.deviation", item));
    report.doubts().forEach(item -> write(text, "conformity.doubt", item));
    return text.toString();
  }

  private String head() {
    if (!report.deviations().isEmpty()) {
      return "conformity.deviates";
    }
    return report.doubts().isEmpty() ? "conformity.conforms" : "conformity.open";
  }

  private void write(StringBuilder text, String key, ConformityItem item) {
    line(text, key, item.getParent().orElseThrow(), say("relation." + item.getRelation()));
    if (item.getAmendments().isEmpty()) {
      line(text, "conformity.unexplained");
    }
    item.getAmendments().forEach(each -> write(text, each));
  }

  private void write(StringBuilder text, Amendment amendment) {
    line(
        text,
        "conformity.reason",
        amendment.getOperation(),
        amendment.getReason(),
        amendment.getCitation().getDocument() + " " + amendment.getCitation().getClause());
  }

  private void line(StringBuilder text, String key, Object... arguments) {
    text.append(say(key, arguments)).append('\n');
  }

  private String say(String key, Object... arguments) {
    return MESSAGES.say(locale, key, arguments);
  }
}
