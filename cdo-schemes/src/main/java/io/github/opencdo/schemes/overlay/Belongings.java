package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.document.DocumentType;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.RequirementTypeId;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.Term;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.schemes.integrity.Uses;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the provisions of a derived scheme need of what its parents define: it comes along, no more. */
final class Belongings {

  private final Scheme own;
  private final Shelf<RequirementTypeId> requires;
  private final Shelf<RoleType> roles;
  private final Shelf<DefaultHolder> defaults;
  private final Shelf<Body> bodies;
  private final Shelf<Term> terms;
  private final Shelf<ListedUnit> units;
  private final Shelf<UnitGroup> groups;
  private final Shelf<DocumentType> documents;
  private final Shelf<ScoreSheet> sheets;

  Belongings(Scheme own, List<Draft> drafts) {
    this.own = own;
    this.requires = new Shelf<>(own.getRequires(), each -> each);
    this.roles = new Shelf<>(own.getRoles(), RoleType::getCode);
    this.defaults = new Shelf<>(own.getDefaults(), each -> each);
    this.bodies = new Shelf<>(own.getBodies(), Body::getId);
    this.terms = new Shelf<>(own.getTerms(), Term::getCode);
    this.units = new Shelf<>(own.getUnits(), ListedUnit::getId);
    this.groups = new Shelf<>(own.getGroups(), UnitGroup::getId);
    this.documents = new Shelf<>(own.getDocuments(), DocumentType::getCode);
    this.sheets = new Shelf<>(own.getSheets(), ScoreSheet::getCode);
    drafts.forEach(this::offer);
  }

  private void offer(Draft draft) {
    Scheme parent = draft.parent();
    requires.offer(parent.getRequires().stream());
    roles.offer(parent.getRoles().stream());
    defaults.offer(parent.getDefaults().stream().map(each -> renamed(each, draft)));
    bodies.offer(parent.getBodies().stream().map(each -> atHome(each, parent)));
    terms.offer(parent.getTerms().stream());
    units.offer(parent.getUnits().stream());
    groups.offer(draft.groups().values().stream());
    documents.offer(parent.getDocuments().stream());
    sheets.offer(parent.getSheets().stream());
  }

  private static DefaultHolder renamed(DefaultHolder holder, Draft draft) {
    RoleCode role = draft.renamed().getOrDefault(holder.getRole(), holder.getRole());
    return holder.toBuilder().role(role).build();
  }

  // A body without a jurisdiction belongs to that of its scheme, and does so still in another one.
  private Body atHome(Body body, Scheme parent) {
    boolean moved =
        !parent.getJurisdiction().getId().equals(own.getJurisdiction().getId());
    return moved && body.getJurisdiction().isEmpty()
        ? body.toBuilder().jurisdiction(parent.getJurisdiction().getId()).build()
        : body;
  }

  /** Gets the scheme with all that its provisions need, and what that needs in turn. */
  Scheme packed(Scheme bare) {
    Scheme packed = with(bare);
    while (takeWhatIsUsedIn(packed)) {
      packed = with(bare);
    }
    return packed;
  }

  private boolean takeWhatIsUsedIn(Scheme scheme) {
    Uses uses = Uses.of(scheme);
    List<Requirement> asked = scheme.getProvisions().stream()
        .flatMap(each -> each.getRequirements().stream())
        .toList();
    boolean everyRole = asked.stream()
        .anyMatch(
            each -> each instanceof CoverageRequirement coverage && coverage.concernsEveryRole());
    return Stream.of(
            requires.take(
                each -> asked.stream().anyMatch(one -> one.typeName().equals(each.getText()))),
            roles.take(each -> everyRole || uses.have("role", each.getCode())),
            bodies.take(each -> isUsed(each, uses)),
            terms.take(
                each -> uses.have("code", each.getCode()) || uses.have("word", each.getCode())),
            defaults.take(each -> uses.have("role", each.getRole())),
            units.take(each -> uses.have("unit", each.getId())),
            groups.take(each -> uses.have("group", each.getId())),
            documents.take(each -> uses.have("code", each.getCode())),
            sheets.take(each -> uses.have("code", each.getCode())))
        .reduce(false, Boolean::logicalOr);
  }

  private static boolean isUsed(Body body, Uses uses) {
    return uses.have("body", body.getId())
        || body.getFunctions().stream().anyMatch(each -> uses.have("code", each));
  }

  private Scheme with(Scheme bare) {
    return bare.toBuilder()
        .requires(requires.all())
        .roles(roles.all())
        .defaults(defaults.all())
        .bodies(bodies.all())
        .terms(terms.all())
        .units(units.all())
        .groups(groups.all())
        .documents(documents.all())
        .sheets(sheets.all())
        .build();
  }

  /** Tells what came along although parents differ in it, by its kind. */
  void dispute(BiConsumer<String, Object> complaints) {
    roles.dispute(id -> complaints.accept("role", id));
    bodies.dispute(id -> complaints.accept("body", id));
    terms.dispute(id -> complaints.accept("term", id));
    units.dispute(id -> complaints.accept("unit", id));
    groups.dispute(id -> complaints.accept("group", id));
    documents.dispute(id -> complaints.accept("document", id));
    sheets.dispute(id -> complaints.accept("sheet", id));
  }
}
