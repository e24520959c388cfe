package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.source.SchemeId;

/** An edition is to be replaced by one that does not begin after it. */
public final class SuccessorOrderException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient SchemeId id;
  private final transient SchemeId successor;

  SuccessorOrderException(EditionPeriod edition, EditionPeriod successor) {
    super("The successor of an edition must begin after it, but %s does not begin after %s"
        .formatted(successor, edition));
    this.id = edition.getScheme();
    this.successor = successor.getScheme();
  }

  /** Gets the edition that is to be replaced. */
  public SchemeId getId() {
    return id;
  }

  /** Gets the edition that is to replace it. */
  public SchemeId getSuccessor() {
    return successor;
  }
}
