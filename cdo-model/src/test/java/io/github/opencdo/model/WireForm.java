package io.github.opencdo.model;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.criterion.AnyOf;
import io.github.opencdo.model.criterion.HoldsRole;
import io.github.opencdo.model.criterion.Not;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.FixedDue;
import java.util.List;

/** A value and its JSON, which files of users depend on. */
record WireForm(Object value, String json) {

  static final String WITH_UNKNOWN_PROPERTY = """
      {"code": "UNIT_CDO", "title": {"zh-CN": "官", "en": "officer"}, "colour": "red"}""";

  private static final String ASSIGNMENT = """
      {"id": "A-001", "person": "P-017", "role": "UNIT_CDO", "unit": "hz-health",
       "during": "2022-06-01/2024-01-01", "basis": "ACTING"}""";

  private static final String CARDINALITY = """
      {"cardinality": {
        "variant": "cardinality",
        "for": {"units": ["departments"], "phases": ["pilot"],
                "after": "PILOT_STARTED", "before": "PILOT_ENDED"},
        "force": "IN_PRINCIPLE",
        "assumed": ["HZ-A3"],
        "posts": [{"roles": ["UNIT_CDO"], "count": "1..1", "force": "IN_PRINCIPLE"},
                  {"bodies": "DATA_TASK_FORCE", "units": ["departments"], "count": "1..*"}],
        "due": {"fixed": "2022-08-31"}}}""";

  static List<WireForm> all() {
    return List.of(
        new WireForm(Samples.of(Assignment.class), ASSIGNMENT),
        new WireForm(Samples.of(FixedDue.class), "{\"fixed\": \"2022-08-31\"}"),
        new WireForm(Samples.of(CardinalityRequirement.class), CARDINALITY),
        new WireForm(Samples.of(EntityRef.class), "\"unit:hz-health\""),
        new WireForm(
            Not.of(AnyOf.of(List.of(HoldsRole.of(RoleCode.of("UNIT_CDO"))))),
            "{\"not\": {\"any-of\": [{\"holds\": \"UNIT_CDO\"}]}}"));
  }
}
