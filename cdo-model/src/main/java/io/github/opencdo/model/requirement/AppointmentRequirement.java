package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who recommends, selects, appoints, files or removes the holder of a post (任免权限).
 *
 * <p>Each act can have an authority of its own, by a requirement of its own. A step that is named is needed for each holder; that of
 * designation, for those only who act for the holder.
 *
 * <p>The events of its applicability are compared with the day of the act, not with the day of judgement.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("appointment")
@JsonDeserialize(builder = AppointmentRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = AppointmentRequirement.Builder.class)
public abstract class AppointmentRequirement extends Requirement {

  AppointmentRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the roles. */
  @NotEmpty
  public abstract List<RoleCode> getRoles();

  /** Gets the acts that belong to the authority. */
  @NotEmpty
  public abstract Set<AppointmentAct> getActs();

  /** Checks whether an act counts only with a document that records it (书面). */
  @Value.Default
  public boolean isWritten() {
    return false;
  }

  /** Gets the authority. */
  public abstract Party getAuthority();

  @Override
  public final String typeName() {
    return "appointment";
  }

  @Override
  public final AppointmentRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .roles(substitution.roles(getRoles()))
        .authority(substitution.party(getAuthority()))
        .build();
  }

  @Override
  public final Set<RoleCode> rolesConcerned() {
    return Set.copyOf(getRoles());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link AppointmentRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAppointmentRequirement.Builder {
    Builder() {}
  }
}
