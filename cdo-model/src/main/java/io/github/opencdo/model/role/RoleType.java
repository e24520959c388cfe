package io.github.opencdo.model.role;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A type of post that a scheme creates (岗位类型).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = RoleType.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RoleType.Builder.class)
public abstract class RoleType {

  RoleType() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains a role type without further titles.
   *
   * @param code the code
   * @param title the title
   * @return the role type
   */
  public static RoleType of(RoleCode code, LocalizedText title) {
    return builder().code(code).title(title).build();
  }

  /** Gets the code. */
  public abstract RoleCode getCode();

  /** Gets the title that the scheme uses. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Gets further titles as printed, including the other script. */
  public abstract List<String> getAliases();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link RoleType}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableRoleType.Builder {
    Builder() {}
  }
}
