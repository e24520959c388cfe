package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.document.DutyReference;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnifiedSocialCreditCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.place.DivisionCode;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.scheme.ProvisionKind;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.StartPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values that have no parts, or are written as one text of a form of their own. */
final class Leaves {

  private static final int FIRST_YEAR = 2020;
  private static final int YEARS = 10;
  private static final int DAYS = 365 * YEARS;
  private static final int MOST = 60;

  private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = Map.ofEntries(
      Map.entry(boolean.class, Arbitraries.of(false, true)),
      Map.entry(String.class, Texts.upTo(8, "ab甲乙12")),
      Map.entry(LocalDate.class, days()),
      Map.entry(
          MonthDay.class, Combinators.combine(numbers(1, 12), numbers(1, 28)).as(MonthDay::of)),
      Map.entry(Period.class, numbers(1, 24).map(Period::ofMonths)),
      Map.entry(BigDecimal.class, numbers(0, 1000).map(tenths -> BigDecimal.valueOf(tenths, 1))),
      Map.entry(DateRange.class, ranges()),
      Map.entry(
          DivisionCode.class, numbers(441300, 441399).map(Object::toString).map(DivisionCode::of)),
      Map.entry(
          DocumentNumber.class,
          Combinators.combine(
                  Arbitraries.of("府办函", "数改"),
                  numbers(FIRST_YEAR, FIRST_YEAR + YEARS),
                  numbers(1, 99))
              .as(DocumentNumber::of)),
      Map.entry(DutyReference.class, texts(DutyReference::parse, "AA-001", "AA-001/2", "BB-12")),
      Map.entry(
          EntityRef.class,
          Combinators.combine(Arbitraries.of(EntityKind.class), Texts.upTo(8, "ab甲乙12"))
              .as(EntityRef::of)),
      Map.entry(
          Multiplicity.class, texts(Multiplicity::parse, "0..1", "1..1", "1..*", "8..12", "0..0")),
      Map.entry(
          Party.class,
          texts(
              Party::parse,
              "own-unit",
              "own-head",
              "body:bureau",
              "role:UNIT_CDO@unit",
              "role:GOVERNMENT_CDO@jurisdiction",
              "function:DATA_OFFICE@scheme",
              "subordinate:DATA_UNIT")),
      Map.entry(ProvisionKind.class, texts(ProvisionKind::of, "duty", "staffing/cardinality")),
      Map.entry(
          StartPoint.class,
          texts(
              StartPoint::parse,
              "promulgation",
              "entry-into-force",
              "taking-office:UNIT_CDO",
              "filing:ROSTER",
              "event:PILOT_ENDED")),
      Map.entry(
          UnifiedSocialCreditCode.class, texts(UnifiedSocialCreditCode::of, "91350100M000100Y43")));

  private Leaves() {}

  /** Finds the values of a type, if they have no parts; a number of years is one. */
  static Optional<Arbitrary<?>> find(Class<?> type, String name) {
    if (type.equals(int.class) || type.equals(Integer.class)) {
      return Optional.of(
          name.toLowerCase(Locale.ROOT).endsWith("year")
              ? numbers(FIRST_YEAR, FIRST_YEAR + YEARS)
              : numbers(1, MOST));
    }
    return type.isEnum()
        ? Optional.of(Arbitraries.of(type.getEnumConstants()))
        : Optional.ofNullable(BY_TYPE.get(type));
  }

  private static Arbitrary<Integer> numbers(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }

  private static Arbitrary<LocalDate> days() {
    return numbers(0, DAYS).map(LocalDate.of(FIRST_YEAR, 1, 1)::plusDays);
  }

  private static Arbitrary<DateRange> ranges() {
    Arbitrary<DateRange> closed = Combinators.combine(days(), numbers(1, DAYS))
        .as((day, length) -> DateRange.of(day, day.plusDays(length)));
    return Arbitraries.oneOf(
        Arbitraries.just(DateRange.always()),
        days().map(DateRange::from),
        days().map(DateRange::until),
        closed);
  }

  private static <T> Arbitrary<T> texts(Function<String, T> parse, String... texts) {
    return Arbitraries.of(texts).map(parse);
  }
}
