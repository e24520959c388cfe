package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.Derivation;
import io.github.opencdo.model.overlay.Operation;
import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.integrity.Complaint;
import java.util.function.Consumer;

/**
 * One operation as it is applied: where it stands and what it leaves behind.
 *
 * @param part the derivation to which it belongs
 * @param index its index there, from zero
 * @param operation the operation
 * @param document what citations call the document of the derived scheme
 * @param complaints hears of what does not fit
 */
record Step(
    Part<Derivation> part,
    int index,
    Operation operation,
    String document,
    Consumer<Complaint> complaints) {

  Amendment amendment() {
    return Amendment.builder()
        .operation(operation.typeName())
        .reason(operation.getReason())
        .citation(Citation.of(document, operation.getClause()))
        .build();
  }

  /** Gets the path of an attribute of the operation from the top of the file. */
  String path(String attribute) {
    return part.path(relative(attribute));
  }

  private String relative(String attribute) {
    String path = "operations[" + index + "]." + operation.typeName();
    return attribute.isEmpty() ? path : path + "." + attribute;
  }

  void complain(String attribute, String key, Object... arguments) {
    complaints.accept(new Complaint(part, relative(attribute), key, arguments));
  }
}
