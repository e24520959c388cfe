package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A measure of the adopter was given, withdrawn or changed (参数变化).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract non-sealed class ParameterCause extends Cause {

  ParameterCause() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the provision that needs the measure. */
  public abstract ProvisionId getProvision();

  /** Gets the measure of the former judged register, empty if it had none. */
  public abstract Optional<Parameter> getBefore();

  /** Gets the measure of the later judged register, empty if it has none. */
  public abstract Optional<Parameter> getAfter();

  @Override
  public final CauseKind getKind() {
    return CauseKind.PARAMETER;
  }

  @Override
  public final String message(Locale locale) {
    return say(
        locale,
        "cause.parameter",
        getProvision(),
        text(locale, getBefore()),
        text(locale, getAfter()));
  }

  private static String text(Locale locale, Optional<Parameter> parameter) {
    return parameter.map(ParameterCause::measure).orElseGet(() -> say(locale, "parameter.none"));
  }

  private static String measure(Parameter parameter) {
    return Stream.of(
            parameter.getDate(),
            parameter.getInterval(),
            parameter.getDays(),
            parameter.getAmount(),
            Optional.of(parameter.getGrades()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(String::valueOf)
        .orElseThrow();
  }

  static final class Builder extends ImmutableParameterCause.Builder {
    Builder() {}
  }
}
