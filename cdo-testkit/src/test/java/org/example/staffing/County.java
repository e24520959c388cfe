package org.example.staffing;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** A county with one bureau, and its scheme with a requirement of a type of another project. */
public final class County {

  /** The bureau. */
  public static final UnitId BUREAU = UnitId.of("bureau");

  private County() {}

  /** Gets the text of the scheme file. */
  public static String text() {
    try (InputStream stream = County.class.getResourceAsStream("county.yaml")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a scheme file. */
  public static Scheme read(SchemeReader reader, String text) {
    return reader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "county.yaml",
        FileFormat.YAML);
  }

  /** Gets the scheme. */
  public static Scheme scheme() {
    return read(SchemeReader.discover(), text());
  }

  /** Gets a register that records everything, with a bureau of some size and number of officers. */
  public static Register.Builder register(int staff, int officers) {
    JurisdictionId place = JurisdictionId.of("county");
    return Register.builder()
        .addRecords(FactKind.values())
        .addJurisdictions(
            Jurisdiction.builder().id(place).addNames("示例县").level(Level.COUNTY).build())
        .addUnits(Unit.of(BUREAU, "县教育局", UnitKind.GOV_DEPARTMENT, place))
        .addMetrics(Metric.builder()
            .type(MetricCode.of("STAFF"))
            .about(EntityRef.unit(BUREAU))
            .on(LocalDate.of(2024, 1, 1))
            .value(BigDecimal.valueOf(staff))
            .build())
        .addAllAssignments(
            IntStream.rangeClosed(1, officers).mapToObj(County::officer).toList());
  }

  private static Assignment officer(int number) {
    return Assignment.builder()
        .id(AssignmentId.of("A-" + number))
        .person(PersonId.of("P-" + number))
        .role(StandardRoles.DATA_OFFICER)
        .unit(BUREAU)
        .during(DateRange.parse("2024-01-01/.."))
        .build();
  }
}
