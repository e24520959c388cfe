package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.overlay.Derivation;
import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import io.github.opencdo.schemes.integrity.Complaint;
import io.github.opencdo.schemes.overlay.Resolution;
import io.github.opencdo.schemes.source.FileSource;
import io.github.opencdo.schemes.source.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The file of a derived scheme, which fits together if it can be resolved against its parents. */
final class DerivedFile {

  /** The property by which such a file is told from that of a plain scheme. */
  static final String MARK = "derives";

  private static final FileKind<DerivedScheme> FORM =
      new FileKind<>(DerivedScheme.class, Resolution::partsOf, (parts, complaints) -> {});

  private final Function<SchemeId, Optional<Scheme>> parents;
  private Optional<Scheme> resolved = Optional.empty();

  private DerivedFile(Function<SchemeId, Optional<Scheme>> parents) {
    this.parents = parents;
  }

  /** Reads a file as it is, without its parents. */
  static Reading<DerivedScheme> read(FileSource source, Syntax syntax) {
    return FileCase.read(FORM, source, syntax);
  }

  /** Reads a file and resolves it. */
  static Reading<Scheme> resolve(
      FileSource source, Syntax syntax, Function<SchemeId, Optional<Scheme>> parents) {
    DerivedFile file = new DerivedFile(parents);
    FileKind<DerivedScheme> kind =
        new FileKind<>(DerivedScheme.class, Resolution::partsOf, file::check);
    Reading<DerivedScheme> reading = FileCase.read(kind, source, syntax);
    return new Reading<>(reading.value().flatMap(each -> file.resolved), reading.problems());
  }

  private void check(Parts parts, Consumer<Complaint> complaints) {
    List<Part<Scheme>> own = parts.get("scheme", Scheme.class);
    List<Part<Derivation>> derives = parts.get(MARK, Derivation.class);
    boolean whole = own.size() == 1
        && !derives.isEmpty()
        && !parts.isObscure(MARK)
        && Stream.concat(own.stream(), derives.stream())
            .allMatch(part -> part.tree().isEmpty());
    if (whole) {
      DerivedScheme derived = DerivedScheme.builder()
          .scheme(own.get(0).value())
          .derives(derives.stream().map(Part::value).toList())
          .build();
      resolved = Resolution.of(derived, parents, complaints);
    }
  }
}
