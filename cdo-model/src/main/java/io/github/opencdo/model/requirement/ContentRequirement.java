package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a document must contain (内容要求); the scheme describes the type of document.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("content")
@JsonDeserialize(builder = ContentRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ContentRequirement.Builder.class)
public abstract class ContentRequirement extends Requirement {

  ContentRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of document. */
  public abstract DocumentCode getDocument();

  /** Gets whose documents are meant. */
  @Value.Default
  public Party getOwner() {
    return Party.ownUnit();
  }

  /** Gets the sections and topics that must be there. */
  public abstract List<PartCode> getParts();

  /** Gets the fields that must be filled in as the type of document says. */
  public abstract List<PartCode> getFields();

  /** Gets who must have sealed or signed it. */
  public abstract List<Party> getSeals();

  @Override
  public final String typeName() {
    return "content";
  }

  @Override
  public final ContentRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .seals(substitution.parties(getSeals()))
        .owner(substitution.party(getOwner()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof ContentRequirement it
        && it.getDocument().equals(getDocument())
        && it.getParts().equals(getParts())
        && it.getFields().equals(getFields());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ContentRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableContentRequirement.Builder {
    Builder() {}
  }
}
