package io.github.opencdo.schemes.edition;

/** There is not exactly one edition in force in a jurisdiction on a day; the message says which are near. */
public final class UnresolvedEditionException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient InForce result;

  UnresolvedEditionException(InForce result) {
    super(result.toString());
    this.result = result;
  }

  /** Gets which editions there are: none on the day and the nearest, or several. */
  public InForce getResult() {
    return result;
  }
}
