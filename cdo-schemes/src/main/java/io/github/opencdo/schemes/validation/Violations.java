package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.source.Citation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FormFault;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.rules.message.Message;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;

/** The violations of one value, added to the context of its validation. */
final class Violations {

  private final ConstraintValidatorContext context;
  private final String standard;
  private boolean empty = true;

  private Violations(ConstraintValidatorContext context, String standard) {
    this.context = context;
    this.standard = standard;
  }

  static Violations in(ConstraintValidatorContext context, Class<? extends Annotation> constraint) {
    context.disableDefaultConstraintViolation();
    return new Violations(context, "{" + constraint.getName() + ".message}");
  }

  boolean isEmpty() {
    return empty;
  }

  void add(Place place, Finding finding) {
    Citation citation = finding.getCitation();
    Message cited = Message.of(
        finding.isDraft() ? "finding.cited.draft" : "finding.cited",
        finding.getMessage(),
        finding.getKey().getProvision(),
        citation.getDocument(),
        citation.getClause());
    add(place, wording(cited).about(finding.getKey().toString(), finding));
  }

  void add(Place place, FormFault fault) {
    add(place, wording(fault.getMessage()).about(fault.getCode().toString(), fault));
  }

  void add(Place place, Message message) {
    add(place, wording(message));
  }

  void add(Place place, UnknownJurisdictionException problem) {
    add(
        place,
        new Wording(
            problem.message(Locale.SIMPLIFIED_CHINESE),
            problem.message(Locale.ENGLISH),
            "",
            Optional.empty()));
  }

  private static Wording wording(Message message) {
    return new Wording(
        message.in(Locale.SIMPLIFIED_CHINESE), message.in(Locale.ENGLISH), "", Optional.empty());
  }

  private void add(Place place, Wording wording) {
    empty = false;
    place.add(context.buildConstraintViolationWithTemplate(template(wording)));
  }

  private String template(Wording wording) {
    String wanted = context.getDefaultConstraintMessageTemplate();
    boolean handedOver = Provider.isHibernate() && HibernateContext.accepts(context, wording);
    return handedOver || !wanted.equals(standard) ? wanted : wording.inBothLanguages();
  }
}
