package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.Derivation;
import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.overlay.Operation;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import io.github.opencdo.schemes.integrity.Complaint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes plain schemes out of derived ones and their parents.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Resolution {

  private final Function<SchemeId, Optional<Scheme>> parents;
  private final RequirementTypes types;

  /**
   * Obtains the resolution against some parents.
   *
   * @param parents finds a parent, resolved itself
   * @param types the requirement types that are at hand
   */
  public Resolution(Function<SchemeId, Optional<Scheme>> parents, RequirementTypes types) {
    this.parents = parents;
    this.types = types;
  }

  /** Gets the parts of a derived scheme. */
  public static Parts partsOf(DerivedScheme derived) {
    return new Parts().with("scheme", derived.getScheme()).withAll("derives", derived.getDerives());
  }

  /**
   * Resolves a derived scheme.
   *
   * @param derived the derived scheme
   * @param complaints hears of operations that match nothing and of what does not fit together
   * @return the plain scheme, empty if there were complaints
   */
  public Optional<Scheme> resolve(DerivedScheme derived, Consumer<Complaint> complaints) {
    return new Run(derived.getScheme(), complaints).resolve(derived);
  }

  /** The resolution of one derived scheme. */
  private final class Run {

    private final Scheme own;
    private final Consumer<Complaint> complaints;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean sound = true;

    Run(Scheme own, Consumer<Complaint> complaints) {
      this.own = own;
      this.complaints = complaint -> {
        sound = false;
        complaints.accept(complaint);
      };
    }

    Optional<Scheme> resolve(DerivedScheme derived) {
      Set<SchemeId> seen = new HashSet<>();
      for (Part<Derivation> part : partsOf(derived).get("derives", Derivation.class)) {
        SchemeId id = part.value().getParent();
        if (seen.add(id)) {
          parents
              .apply(id)
              .ifPresentOrElse(
                  parent -> drafts.add(draft(part, parent)),
                  () -> complaints.accept(new Complaint(part, "from", "parent.unknown", id)));
        } else {
          complaints.accept(new Complaint(part, "from", "parent.twice", id));
        }
      }
      return sound ? assemble() : Optional.empty();
    }

    private Draft draft(Part<Derivation> part, Scheme parent) {
      Draft draft = new Draft(parent, own, part.path(""));
      List<Operation> operations = part.value().getOperations();
      for (int index = 0; index < operations.size(); index++) {
        String document = own.getDocument().getShortName();
        Operations.apply(draft, new Step(part, index, operations.get(index), document, complaints));
      }
      return draft;
    }

    private Optional<Scheme> assemble() {
      Assembly assembly = new Assembly(own, drafts);
      Scheme packed = assembly.packed(types, complaints);
      return sound ? Optional.of(assembly.described(packed)) : Optional.empty();
    }
  }
}
