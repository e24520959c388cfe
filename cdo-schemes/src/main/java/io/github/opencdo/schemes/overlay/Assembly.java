package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.integrity.Complaint;
import io.github.opencdo.schemes.integrity.SchemeIntegrity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts together what a derived scheme has of its parents and what is its own. */
final class Assembly {

  private final Scheme own;
  private final List<Draft> drafts;
  private final List<Entry> added = new ArrayList<>();

  Assembly(Scheme own, List<Draft> drafts) {
    this.own = own;
    this.drafts = drafts;
    own.getProvisions()
        .forEach(each -> added.add(Entry.added(each, "scheme.provisions[" + added.size() + "]")));
  }

  /** Gets the scheme with all that its provisions need, and complains of what does not fit together. */
  Scheme packed(RequirementTypes types, Consumer<Complaint> complaints) {
    Belongings belongings = new Belongings(own, drafts);
    Scheme packed = belongings.packed(bare());
    belongings.dispute((kind, id) -> complaints.accept(
        new Complaint(Part.whole("derives", -1, own), "", "parents.differ", kind, id)));
    SchemeIntegrity.check(
        SchemeIntegrity.partsOf(packed), types, complaint -> complaints.accept(placed(complaint)));
    return packed;
  }

  private Scheme bare() {
    return own.toBuilder()
        .edition(own.getEdition().toBuilder()
            .addAllParents(drafts.stream().map(Draft::parent).map(Scheme::getId).toList())
            .build())
        .provisions(entries().stream().map(Entry::provision).toList())
        .removed(drafts.stream().flatMap(draft -> draft.removed().stream()).toList())
        .build();
  }

  private List<Entry> entries() {
    return Stream.concat(drafts.stream().flatMap(draft -> draft.entries().stream()), added.stream())
        .toList();
  }

  // In the file a provision stands where it is added or through which parent it comes; of anything
  // else the scheme's own comes first, in the same order.
  private Complaint placed(Complaint complaint) {
    Part<?> part = complaint.part();
    String place = part.property().equals("provisions")
        ? entries().get(part.index()).place()
        : "scheme." + part.path("");
    return new Complaint(
        Part.whole(place, -1, part.value()),
        complaint.relative(),
        complaint.key(),
        complaint.arguments());
  }

  /** Gets the scheme with the descent of each provision. */
  Scheme described(Scheme packed) {
    List<Provision> provisions = new ArrayList<>();
    for (Draft draft : drafts) {
      Descents descents = new Descents(packed, draft);
      draft.entries().stream().map(descents::described).forEach(provisions::add);
    }
    added.forEach(entry -> provisions.add(entry.provision().toBuilder()
        .addDescent(Descents.added(own.getId(), entry))
        .build()));
    return packed.toBuilder().provisions(provisions).build();
  }
}
