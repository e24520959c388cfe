package io.github.opencdo.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.SourceDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeTest {

  private static final Scheme SCHEME = Samples.of(Scheme.class);
  private static final Provision INHERITED = SCHEME.getProvisions().get(0);
  private static final Provision PROVISION =
      INHERITED.toBuilder().document(Optional.empty()).build();
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
  void cites_the_document_of_a_parent_for_what_it_inherits() {
    assertThat(SCHEME.citationOf(INHERITED)).isEqualTo(Citation.of("惠府办函〔2021〕1号", CLAUSE));
  }
}
