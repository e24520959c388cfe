package io.github.opencdo.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.SourceDocument;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.DateRange;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemeTest {

  private static final Scheme SCHEME = Samples.of(Scheme.class);
  private static final Provision PROVISION = SCHEME.getProvisions().get(0);
  private static final ClausePath CLAUSE = ClausePath.of("二(一)1");

  @Test
  void cites_a_document_by_its_number() {
    assertThat(SCHEME.citationOf(PROVISION)).isEqualTo(Citation.of("惠府办函〔2022〕56号", CLAUSE));
  }

  @Test
  void cites_a_document_without_number_by_its_title() {
    Scheme unnumbered = SCHEME.toBuilder()
        .document(SourceDocument.builder().title("方案").build())
        .build();

    assertThat(unnumbered.citationOf(PROVISION)).isEqualTo(Citation.of("方案", CLAUSE));
  }

  @Test
  void is_valid_in_the_spans_of_its_edition() {
    assertThat(SCHEME.getValidity())
        .extracting(DateRange::toString)
        .containsExactly("2022-05-25/2024-01-01", "2025-01-01/..");
  }

  @Test
  void is_valid_in_its_phases_where_the_edition_says_nothing() {
    assertThat(phased("2022-05-25/2024-01-01", "2024-01-01/2024-07-01", "2025-01-01/..")
            .getValidity())
        .extracting(DateRange::toString)
        .containsExactly("2022-05-25/2024-07-01", "2025-01-01/..");
  }

  @Test
  void is_of_all_jurisdictions_that_issued_it() {
    Jurisdiction second =
        SCHEME.getEdition().getIssuers().get(0).getJurisdiction().get();

    assertThat(SCHEME.issuingJurisdictions()).containsExactly(SCHEME.getJurisdiction(), second);
    assertThat(SCHEME.in(SCHEME.getJurisdiction().getId())).isEqualTo(SCHEME);
    assertThat(SCHEME.in(second.getId()))
        .isEqualTo(SCHEME.toBuilder().jurisdiction(second).build());
  }

  @Test
  void is_of_no_other_jurisdiction() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SCHEME.in(JurisdictionId.of("puning")))
        .withMessage(
            "Scheme huizhou-2022 must have been issued for the jurisdiction, but was not for: 'puning'");
  }

  private static Scheme phased(String... ranges) {
    Phase phase = SCHEME.getPhases().get(0);
    return SCHEME.toBuilder()
        .edition(Edition.builder().build())
        .phases(Stream.of(ranges)
            .map(range -> phase.toBuilder().during(DateRange.parse(range)).build())
            .toList())
        .build();
  }
}
