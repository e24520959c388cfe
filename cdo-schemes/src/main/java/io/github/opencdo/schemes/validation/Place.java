package io.github.opencdo.schemes.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import java.util.Optional;

/** Where below the validated value a violation stands: there itself, at a property, or in a collection. */
record Place(Optional<String> property, Optional<Integer> index, Optional<Object> key) {

  static Place itself() {
    return new Place(Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Place of(String property) {
    return new Place(Optional.of(property), Optional.empty(), Optional.empty());
  }

  static Place inList(String property, int index) {
    return new Place(Optional.of(property), Optional.of(index), Optional.empty());
  }

  static Place inMap(String property, Object key) {
    return new Place(Optional.of(property), Optional.empty(), Optional.of(key));
  }

  void add(ConstraintViolationBuilder violation) {
    if (property.isEmpty()) {
      violation.addConstraintViolation();
    } else if (index.isEmpty() && key.isEmpty()) {
      violation.addPropertyNode(property.get()).addConstraintViolation();
    } else {
      addElement(violation.addPropertyNode(property.get()).addBeanNode());
    }
  }

  // An index belongs to the node after the collection, here the bean that is its element.
  private void addElement(LeafNodeBuilderCustomizableContext element) {
    index.ifPresent(each -> element.inIterable().atIndex(each).addConstraintViolation());
    key.ifPresent(each -> element.inIterable().atKey(each).addConstraintViolation());
  }
}
