package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.overlay.Derivation;
import io.github.opencdo.model.overlay.DerivedScheme;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import io.github.opencdo.schemes.integrity.Complaint;
import io.github.opencdo.schemes.overlay.Resolution;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.source.FileSource;
import io.github.opencdo.schemes.source.Grammar;
import io.github.opencdo.schemes.source.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The file of a derived scheme, which fits together if it can be resolved against its parents. */
final class DerivedFile {

  /** The property by which such a file is told from that of a plain scheme. */
  static final String MARK = "derives";

  private final Grammar grammar;
  private final Resolution resolution;

  DerivedFile(Grammar grammar, Resolution resolution) {
    this.grammar = grammar;
    this.resolution = resolution;
  }

  /** Reads a file as it is, without its parents. */
  Reading<DerivedScheme> read(FileSource source, Syntax syntax) {
    return read(source, syntax, (parts, complaints) -> {});
  }

  /** Reads a file and resolves it. */
  Reading<Scheme> resolve(FileSource source, Syntax syntax) {
    Resolving resolving = new Resolving();
    Reading<DerivedScheme> reading = read(source, syntax, resolving);
    return new Reading<>(reading.value().flatMap(each -> resolving.scheme), reading.problems());
  }

  private Reading<DerivedScheme> read(
      FileSource source, Syntax syntax, BiConsumer<Parts, Consumer<Complaint>> integrity) {
    return FileCase.read(
        new FileKind<>(DerivedScheme.class, grammar, Resolution::partsOf, integrity),
        source,
        syntax);
  }

  /** Gets what a catalogue says of a derived scheme: what it derives from is required like other parents. */
  static SchemeHeading heading(DerivedScheme derived) {
    List<SchemeId> parents =
        derived.getDerives().stream().map(Derivation::getParent).toList();
    return SchemeHeading.of(derived.getScheme()).toBuilder()
        .addAllParents(parents)
        .build();
  }

  /** Resolves what could be bound as a whole, and keeps it. */
  private final class Resolving implements BiConsumer<Parts, Consumer<Complaint>> {

    private Optional<Scheme> scheme = Optional.empty();

    @Override
    public void accept(Parts parts, Consumer<Complaint> complaints) {
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
        scheme = resolution.resolve(derived, complaints);
      }
    }
  }
}
