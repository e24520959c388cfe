package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.FormAssessor;
import io.github.opencdo.rules.finding.FormFault;
import io.github.opencdo.rules.finding.FormPlace;
import io.github.opencdo.rules.message.Message;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges {@link FitsForm}; made by the provider of Jakarta Validation. */
public final class DocumentFitsForm implements ConstraintValidator<FitsForm, Document> {

  private final Map<DocumentCode, FormAssessor> assessors = new LinkedHashMap<>();
  private @Nullable SchemeId scheme;

  /** Obtains the validator. */
  public DocumentFitsForm() {}

  @Override
  public void initialize(FitsForm constraint) {
    Scheme found = KnownSchemes.get(constraint.scheme());
    scheme = found.getId();
    for (DocumentType type : found.getDocuments()) {
      assessors.put(type.getCode(), FormAssessor.of(type));
    }
  }

  @Override
  public boolean isValid(@Nullable Document document, ConstraintValidatorContext context) {
    return document == null || judge(document, context);
  }

  private boolean judge(Document document, ConstraintValidatorContext context) {
    Violations violations = Violations.in(context, FitsForm.class);
    FormAssessor assessor = assessors.get(document.getType());
    if (assessor == null) {
      violations.add(Place.of("type"), unknown(document.getType()));
    } else {
      assessor.assess(document).forEach(fault -> violations.add(place(fault, document), fault));
    }
    return violations.isEmpty();
  }

  private Message unknown(DocumentCode type) {
    List<DocumentCode> known = List.copyOf(assessors.keySet());
    return Message.of("form.unknown-type", type, Objects.requireNonNull(scheme), known);
  }

  private static Place place(FormFault fault, Document document) {
    if (fault.getPlace() == FormPlace.FIELDS) {
      return Place.inMap("fields", fault.getCode());
    }
    int index = document.getParts().indexOf(fault.getCode());
    return index < 0 ? Place.of("parts") : Place.inList("parts", index);
  }
}
