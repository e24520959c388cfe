package io.github.opencdo.model.person;

import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A person who can hold posts (人员).
 *
 * <p>The name is personal data: {@code toString} masks it, and no message quotes it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Person.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Person.Builder.class)
public abstract class Person {

  Person() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier, which stands for the person in every message. */
  public abstract PersonId getId();

  /** Gets the name, if it is recorded at all. */
  @Value.Redacted
  public abstract Optional<String> getName();

  /** Gets the positions held outside the scheme. */
  public abstract List<@Valid Position> getPositions();

  /** Gets the fields that the person is in charge of. */
  public abstract List<@Valid Portfolio> getPortfolios();

  /** Gets the memberships in leading circles. */
  public abstract List<@Valid Membership> getMemberships();

  /** Gets how the person is employed, if recorded. */
  public abstract Optional<EmploymentType> getEmployment();

  /** Gets the categories of staff to which the person belongs. */
  @Value.NaturalOrder
  public abstract SortedSet<StaffCategory> getCategories();

  /** Gets the work done, by field. */
  public abstract List<@Valid Experience> getExperience();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Person}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
