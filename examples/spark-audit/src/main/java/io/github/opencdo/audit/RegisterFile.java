package io.github.opencdo.audit;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.facts.PreparedRegister;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Reads a file of which each line is the register of a jurisdiction; no line is lost. */
final class RegisterFile {

  private static final RegisterReader READER = RegisterReader.standard();

  private final String name;
  private final Scheme scheme;
  private final Locale locale;
  private boolean broken;

  private RegisterFile(String name, Scheme scheme, Locale locale) {
    this.name = name;
    this.scheme = scheme;
    this.locale = locale;
  }

  /**
   * Reads the lines one by one; where a packed file breaks off, that counts as one that cannot be read.
   *
   * @throws UncheckedIOException if it is not the file's fault, so that it is worth trying again
   */
  static Iterator<ReadLine> read(String name, InputStream stream, Scheme scheme, Locale locale) {
    RegisterFile file = new RegisterFile(name, scheme, locale);
    try {
      RawLines lines = RawLines.of(name, stream);
      return Stream.iterate(file.next(lines), Optional::isPresent, last -> file.next(lines))
          .flatMap(Optional::stream)
          .iterator();
    } catch (EOFException | ZipException e) {
      return List.<ReadLine>of(broken(new Origin(name, 1), e)).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ReadLine> next(RawLines lines) {
    if (broken) {
      return Optional.empty();
    }
    try {
      return lines.next().map(text -> read(new Origin(name, lines.number()), text));
    } catch (EOFException | ZipException e) {
      broken = true;
      return Optional.of(broken(new Origin(name, lines.number()), e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SetAside broken(Origin origin, IOException cause) {
    return new SetAside(origin, origin + ": " + cause.getMessage(), new byte[0]);
  }

  /** Reads a line again of which it is known that it can be read. */
  static Part reread(JurisdictionLine line) {
    Register register = READER.read(
        new ByteArrayInputStream(line.text()), line.origin().toString(), FileFormat.JSON);
    return new Part(JurisdictionId.of(line.heading().jurisdiction()), register);
  }

  private ReadLine read(Origin origin, byte[] text) {
    try {
      Register register = READER.read(new ByteArrayInputStream(text), name, FileFormat.JSON);
      return Part.of(register)
          .<ReadLine>map(part -> line(origin, text, part))
          .orElseGet(() -> new SetAside(origin, origin + ": no jurisdiction", text));
    } catch (UnreadableFileException e) {
      return new SetAside(origin, reason(origin, e), text);
    }
  }

  private String reason(Origin origin, UnreadableFileException e) {
    return e.getProblems().stream()
        .map(problem -> problem.toBuilder().line(origin.line()).build().line(locale))
        .collect(Collectors.joining("\n"));
  }

  private JurisdictionLine line(Origin origin, byte[] text, Part part) {
    Optional<JurisdictionId> home =
        PreparedRegister.of(part.register()).findHome(scheme).map(Jurisdiction::getId);
    Heading heading = new Heading(
        part.own().getText(),
        Part.provinceOf(part.own(), part.register()),
        concern(part.own(), home));
    return new JurisdictionLine(origin, heading, Ties.of(part, home), text);
  }

  private static Heading.Concern concern(JurisdictionId own, Optional<JurisdictionId> home) {
    if (home.isEmpty()) {
      return Heading.Concern.ELSEWHERE;
    }
    return home.get().equals(own) ? Heading.Concern.HOME : Heading.Concern.BELOW;
  }
}
