package io.github.opencdo.cli.schema;

import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnifiedSocialCreditCode;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.ExperienceField;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.PortfolioCode;
import io.github.opencdo.model.person.StaffCategory;
import io.github.opencdo.model.place.DivisionCode;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.ProvisionKind;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.ReadingId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.OwnWord;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.StartPoint;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The patterns of types that are written as text. */
final class TextPatterns {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final Map<Class<?>, String> PATTERNS = new HashMap<>();

  static {
    allow(
        "[A-Z][A-Z0-9_]{0,63}",
        AttestedMatter.class,
        BodyFunction.class,
        DocumentCode.class,
        EventCode.class,
        ExperienceField.class,
        MembershipKind.class,
        OwnWord.class,
        PortfolioCode.class,
        RoleCode.class,
        StaffCategory.class,
        UnitAttribute.class);
    allow("[a-z0-9]+(-[a-z0-9]+)*", GroupId.class, ListCode.class, PhaseId.class, SchemeId.class);
    allow(
        "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,127}",
        AssignmentId.class,
        BodyId.class,
        JurisdictionId.class,
        PersonId.class,
        UnitId.class);
    allow("[A-Z]{1,8}-[A-Z]?[0-9]{1,4}", ProvisionId.class, ReadingId.class);
    allow("\\S(.{0,253}\\S)?", ClausePath.class);
    allow("[a-z]+(-[a-z]+)*(/[a-z]+(-[a-z]+)*)?", ProvisionKind.class);
    allow("(" + entityPrefixes() + "):\\S+", EntityRef.class);
    allow("[a-z-]+(:[A-Za-z0-9_-]+)?(@[a-z]+)?", Party.class);
    allow(
        "promulgation|entry-into-force|(taking-office|filing|event):[A-Z][A-Z0-9_]{0,63}",
        StartPoint.class);
    allow("\\d{6}", DivisionCode.class);
    allow("[0-9A-HJ-NPQRTUWXY]{18}", UnifiedSocialCreditCode.class);
    allow("\\S+[〔\\[（(][12]\\d{3}[〕\\]）)]\\d{1,5}[号號]", DocumentNumber.class);
    allow("\\d{1,4}\\.\\.(\\d{1,4}|\\*)|open", Multiplicity.class);
    allow("(" + DAY + "|\\.\\.)/(" + DAY + "|\\.\\.)", DateRange.class);
    allow(DAY, LocalDate.class);
    allow("--\\d{2}-\\d{2}", MonthDay.class);
    allow("P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?", Period.class);
  }

  private TextPatterns() {}

  private static void allow(String pattern, Class<?>... types) {
    Stream.of(types).forEach(type -> PATTERNS.put(type, pattern));
  }

  private static String entityPrefixes() {
    return Stream.of(EntityKind.values())
        .map(EntityKind::getPrefix)
        .collect(Collectors.joining("|"));
  }

  static boolean isText(Class<?> type) {
    return PATTERNS.containsKey(type)
        || WrapperTypes.creator(type).filter(TextPatterns::takesText).isPresent();
  }

  private static boolean takesText(Method creator) {
    return creator.getParameterTypes()[0] == String.class;
  }

  static Optional<String> find(Class<?> type) {
    return Optional.ofNullable(PATTERNS.get(type));
  }
}
