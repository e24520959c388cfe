package io.github.opencdo.model.scheme;

import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.RequirementTypeId;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.source.SourceDocument;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.DateRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One edition of a Chief Data Officer scheme (首席数据官制度) as data.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Scheme.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Scheme.Builder.class)
public abstract class Scheme {

  Scheme() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract SchemeId getId();

  /** Gets the legal status. */
  public abstract SchemeStatus getStatus();

  /** Gets its validity, and how it stands to other editions. */
  @Value.Default
  @Valid
  public Edition getEdition() {
    return Edition.builder().build();
  }

  /**
   * Gets the types of requirement that it uses beyond those of this library; without them it cannot be read.
   */
  public abstract List<RequirementTypeId> getRequires();

  /** Gets the document that it restates. */
  @Valid
  public abstract SourceDocument getDocument();

  /** Gets the jurisdiction that issued it. */
  @Valid
  public abstract Jurisdiction getJurisdiction();

  /** Gets the phases, in order of time; outside all of them nothing applies. */
  @NotEmpty
  public abstract List<@Valid Phase> getPhases();

  /** Gets the role types that it creates. */
  public abstract List<@Valid RoleType> getRoles();

  /** Gets the bodies that it names. */
  public abstract List<@Valid Body> getBodies();

  /** Gets what its own codes are called. */
  public abstract List<@Valid Term> getTerms();

  /** Gets the units that it names. */
  public abstract List<@Valid ListedUnit> getUnits();

  /** Gets the groups of units that its rules speak of. */
  public abstract List<@Valid UnitGroup> getGroups();

  /** Gets who holds posts as long as nobody else is appointed. */
  public abstract List<@Valid DefaultHolder> getDefaults();

  /** Gets the types of documents and forms. */
  public abstract List<@Valid DocumentType> getDocuments();

  /** Gets the score sheets. */
  public abstract List<@Valid ScoreSheet> getSheets();

  /** Gets the provisions, in document order. */
  public abstract List<@Valid Provision> getProvisions();

  /** Gets the provisions of its parents that it no longer has; empty unless it is derived. */
  public abstract List<@Valid Descent> getRemoved();

  /**
   * Gets what a provision asks, with the copies of what it mirrors (参照) in place of mirrors.
   *
   * <p>What the scheme itself states for the units of a mirror is not copied to them.
   *
   * @param provision a provision of this scheme
   * @return the requirements that are judged, in order
   */
  public List<Requirement> requirementsOf(Provision provision) {
    Mirrors mirrors = new Mirrors(this);
    return provision.getRequirements().stream().flatMap(mirrors::expand).toList();
  }

  /**
   * Gets what a mirror requirement (参照) copies, without that for which the scheme has a rule of its own.
   *
   * @param mirror a requirement of this scheme
   * @return the copies, in order
   */
  public List<Requirement> copiesOf(MirrorRequirement mirror) {
    return new Mirrors(this).expand(mirror).toList();
  }

  /**
   * Gets where a provision stands.
   *
   * @param provision a provision of this scheme
   * @return the citation of its clause
   */
  public Citation citationOf(Provision provision) {
    String document = provision.getDocument().orElse(getDocument().getShortName());
    return Citation.of(document, provision.getClause());
  }

  /**
   * Gets the spans in which it is valid (有效期): those of the edition, or else those of the phases, of which
   * each that begins where another ends continues it.
   *
   * @return the spans, in order of time; a draft has them too
   */
  public List<DateRange> getValidity() {
    return getEdition().getDuring().isEmpty()
        ? joined(getPhases().stream().map(Phase::getDuring).toList())
        : getEdition().getDuring();
  }

  private static List<DateRange> joined(List<DateRange> phases) {
    List<DateRange> joined = new ArrayList<>();
    for (DateRange next : phases) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).getEndExclusive().equals(next.getStartInclusive())) {
        joined.set(last, joined.get(last).span(next));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  /** Returns the jurisdictions of all that issued it, each once, the first one first. */
  public List<Jurisdiction> issuingJurisdictions() {
    return Stream.concat(
            Stream.of(getJurisdiction()),
            getEdition().getIssuers().stream().flatMap(issuer -> issuer.getJurisdiction().stream()))
        .distinct()
        .toList();
  }

  /**
   * Returns this scheme as one of those sees it that issued it together.
   *
   * @param jurisdiction the jurisdiction of one of its issuers
   * @return the scheme of that jurisdiction, which is this one if it is the first issuer's
   * @throws InvalidValueException if no issuer is of that jurisdiction
   */
  public Scheme in(JurisdictionId jurisdiction) {
    return issuingJurisdictions().stream()
        .filter(each -> each.getId().equals(jurisdiction))
        .findFirst()
        .map(each -> toBuilder().jurisdiction(each).build())
        .orElseThrow(() -> InvalidValueException.of("Scheme.issuer", getId(), jurisdiction));
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Scheme}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableScheme.Builder {
    Builder() {}
  }
}
