package io.github.opencdo.schemes.overlay;

import static io.github.opencdo.schemes.overlay.DerivedFiles.deriving;
import static io.github.opencdo.schemes.overlay.DerivedFiles.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentsTest {

  private static final Scheme SMALL = DerivedFiles.small();
  private static final Scheme OTHER = other(SMALL.getRoles());
  private static final String BOTH = deriving().replace("  - from: small-2022\n", """
            - from: small-2022
              operations:
                - select: { provisions: { ids: [XC-002] }, reason: { zh-CN: 因, en: why }, clause: 一 }
            - from: other-2022
          """);

  @Test
  void a_parent_that_is_not_at_hand_is_named() {
    assertThat(problemsOf(deriving(), Map.of()))
        .containsExactly("derived.yaml:10: derives[0].from:"
            + " No scheme 'small-2022' is at hand from which this one could derive");
  }

  @Test
  void a_parent_is_there_once() {
    assertThat(problemsOf(deriving() + "  - from: small-2022\n", parents(SMALL)))
        .containsExactly("derived.yaml:11: derives[1].from:"
            + " A scheme must derive from another once, but is derived twice from 'small-2022'");
  }

  @Test
  void several_parents_follow_each_other() {
    Scheme both = DerivedFiles.read(BOTH, parents(SMALL, OTHER));

    assertThat(both.getProvisions())
        .extracting(each -> each.getDescent().get(0).getScheme() + " " + each.getId())
        .containsExactly("small-2022 XC-002", "other-2022 YC-001");
  }

  @Test
  void parents_agree_on_what_comes_along() {
    RoleType role = SMALL.getRoles().get(0).toBuilder()
        .title(LocalizedText.of("别", "other"))
        .build();

    assertThat(problemsOf(BOTH, parents(SMALL, other(List.of(role)))))
        .containsExactly("derived.yaml:10: derives:"
            + " The parents differ in role 'UNIT_CDO'; define it in this scheme");
  }

  @Test
  void what_the_scheme_says_itself_prevails_over_its_parents() {
    RoleType role = SMALL.getRoles().get(0).toBuilder()
        .title(LocalizedText.of("别", "other"))
        .build();
    String own = BOTH.replace(
        "  phases:", "  roles:\n    - { code: UNIT_CDO, title: { zh-CN: 己, en: own } }\n  phases:");

    assertThat(DerivedFiles.read(own, parents(SMALL, other(List.of(role)))).getRoles())
        .extracting(each -> each.getTitle().getEnglish())
        .containsExactly("own", "data officer");
  }

  @Test
  void a_phase_that_is_needed_is_asked_for() {
    String text = deriving().replace("id: pilot", "id: start");

    assertThat(problemsOf(text, parents(SMALL)))
        .contains("derived.yaml:10: derives[0].XC-001.requirements[0].cardinality.for.phases[0]:"
            + " Unknown phase 'pilot'; known: full, start");
  }

  @Nested
  class Unresolved {

    @TempDir
    private Path folder;

    @Test
    void can_be_read_and_resolved_later() throws IOException {
      DerivedScheme derived = SchemeReader.standard().readDerived(file(deriving()));
      SchemeReader reader = SchemeReader.standard()
          .withParents(id -> Optional.of(SMALL).filter(each -> each.getId().equals(id)));

      assertThat(derived.getDerives()).hasSize(1);
      assertThat(reader.resolve(derived)).isEqualTo(DerivedFiles.derived());
    }

    @Test
    void says_what_stands_in_the_way_of_resolving() throws IOException {
      DerivedScheme derived = SchemeReader.standard().readDerived(file(deriving()));

      assertThatThrownBy(() -> SchemeReader.standard().resolve(derived))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage("child-2023: derives[0].from:"
              + " No scheme 'small-2022' is at hand from which this one could derive");
    }

    @Test
    void has_its_form_checked() {
      assertThatThrownBy(
              () -> SchemeReader.standard().readDerived(file(deriving("exlude: { WHY }"))))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("derives[0].operations[0]")
          .hasMessageContaining("Unknown kind 'exlude'; allowed: select, exclude, set, force,"
              + " replace, add, rename-role, units");
    }

    private Path file(String text) throws IOException {
      return Files.writeString(folder.resolve("child.yaml"), text);
    }
  }

  private static Scheme other(List<RoleType> roles) {
    Provision first = SMALL.getProvisions().get(0);
    return SMALL.toBuilder()
        .id(SchemeId.of("other-2022"))
        .roles(roles)
        .provisions(List.of(first.toBuilder().id(ProvisionId.of("YC-001")).build()))
        .build();
  }

  private static Map<SchemeId, Scheme> parents(Scheme... schemes) {
    return List.of(schemes).stream()
        .collect(java.util.stream.Collectors.toMap(Scheme::getId, each -> each));
  }
}
