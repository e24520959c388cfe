package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Portfolio;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts that a register for a scheme can hold, dated within three years of its first phase. */
final class Facts {

  private static final int DAYS = 1000;
  private static final int PEOPLE = 25;

  private final Scheme scheme;
  private final List<Unit> units;
  private final LocalDate start;

  Facts(Scheme scheme, Territory territory) {
    this.scheme = scheme;
    this.units = territory.units();
    this.start =
        scheme.getPhases().get(0).getDuring().getStartInclusive().orElse(LocalDate.of(2022, 1, 1));
  }

  Arbitrary<Holding> holdings() {
    return Combinators.combine(
            persons(), roles(), Arbitraries.of(units), ranges(), Arbitraries.of(Basis.class))
        .as((person, role, unit, range, basis) ->
            new Holding(person, role, unit.getId(), range, basis));
  }

  Arbitrary<Submission> submissions() {
    return Combinators.combine(
            documents(), Arbitraries.of(units), recipients(), days(), Arbitraries.of(Channel.class))
        .as((document, unit, recipient, day, channel) -> Submission.builder()
            .document(document)
            .sender(EntityRef.unit(unit.getId()))
            .to(recipient)
            .on(day)
            .channel(channel)
            .build());
  }

  // A person is the same wherever the number is drawn again.
  private Arbitrary<Person> persons() {
    return Arbitraries.integers().between(1, PEOPLE).map(this::person);
  }

  private Person person(int number) {
    UnitId unit = units.get(number % units.size()).getId();
    PortfolioCode portfolio =
        number % 2 == 0 ? PortfolioCode.GOV_SERVICE_DATA : PortfolioCode.DIGITAL_GOVERNMENT;
    return Person.builder()
        .id(PersonId.of("P-" + number))
        .addPositions(Position.of(unit, Rank.values()[number % Rank.values().length]))
        .addPortfolios(Portfolio.of(portfolio))
        .build();
  }

  private Arbitrary<RoleCode> roles() {
    Stream<RoleCode> own = scheme.getRoles().stream().map(RoleType::getCode);
    return Arbitraries.of(
        Stream.concat(own, Stream.of(StandardRoles.UNIT_CDO, StandardRoles.GOVERNMENT_EXECUTIVE))
            .toList());
  }

  private Arbitrary<DocumentCode> documents() {
    Stream<DocumentCode> asked = scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream())
        .filter(SubmissionRequirement.class::isInstance)
        .map(requirement -> ((SubmissionRequirement) requirement).getDocument());
    return Arbitraries.of(Stream.concat(asked, Stream.of(DocumentCode.of("SOMETHING_ELSE")))
        .distinct()
        .toList());
  }

  private Arbitrary<EntityRef> recipients() {
    Stream<EntityRef> bodies = scheme.getBodies().stream().map(Body::getId).map(EntityRef::body);
    return Arbitraries.of(
        Stream.concat(bodies, Stream.of(EntityRef.unit(units.get(0).getId()))).toList());
  }

  private Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-DAYS / 10, DAYS).map(start::plusDays);
  }

  private Arbitrary<DateRange> ranges() {
    Arbitrary<DateRange> open = days().map(DateRange::from);
    Arbitrary<DateRange> closed = Combinators.combine(
            days(), Arbitraries.integers().between(1, DAYS))
        .as((day, length) -> DateRange.of(day, day.plusDays(length)));
    return Arbitraries.oneOf(open, closed);
  }
}
