package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.register.WaiverList;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.reading.WaiverReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files that a command line names; {@code -} is standard input. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final Language language;

  Inputs(InputStream in, Language language) {
    this.in = in;
    this.language = language;
  }

  Scheme scheme(String file) {
    SchemeReader reader = SchemeReader.discover().withParents(SchemeRegistry.discover()::find);
    return file.equals(STANDARD_INPUT)
        ? reader.read(in, file, FileFormat.YAML)
        : reader.read(path(file));
  }

  /** Reads a scheme by its identifier, or else from a file. */
  Scheme schemeOrFile(String name) {
    SchemeRegistry registry = SchemeRegistry.discover();
    boolean file = name.equals(STANDARD_INPUT) || Files.exists(path(name));
    return file ? scheme(name) : registry.get(SchemeId.of(name));
  }

  Register registers(List<String> files) {
    if (files.size() == 1) {
      return register(files.get(0));
    }
    RegisterMerge merge = new RegisterMerge(language);
    files.forEach(file -> merge.add(file, register(file)));
    return merge.result();
  }

  /** Reads registers and the waivers for them that stand in a file of their own. */
  Register registers(List<String> files, Optional<String> waivers) {
    Register register = registers(files);
    return waivers.map(file -> withWaivers(register, file)).orElse(register);
  }

  private Register withWaivers(Register register, String file) {
    WaiverReader reader = WaiverReader.of(register);
    WaiverList list = file.equals(STANDARD_INPUT)
        ? reader.read(in, file, FileFormat.JSON)
        : reader.read(path(file));
    Set<Waiver> all = new LinkedHashSet<>(register.getWaivers());
    all.addAll(list.getWaivers());
    return register.toBuilder().waivers(all).build();
  }

  private Register register(String file) {
    return file.equals(STANDARD_INPUT)
        ? RegisterReader.standard().read(in, file, FileFormat.JSON)
        : RegisterReader.standard().read(path(file));
  }

  /** Reads a file that has to be read more than once, which standard input cannot. */
  <T> T spooled(String file, FileFunction<T> reader) {
    try {
      if (!file.equals(STANDARD_INPUT)) {
        return reader.read(path(file));
      }
      Path folder = Files.createTempDirectory("cdo");
      Path copy = folder.resolve(STANDARD_INPUT);
      try {
        Files.copy(in, copy);
        return reader.read(copy);
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (NoSuchFileException e) {
      throw new BadInputException(language.say("in.missing", file));
    } catch (IOException e) {
      String reason = Output.reason(e, language);
      throw new BadInputException(language.say("in.failed", file, reason));
    }
  }

  /** Reads a file. */
  interface FileFunction<T> {
    T read(Path file) throws IOException;
  }

  private Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new BadInputException(language.say("path.invalid", e.getInput()));
    }
  }
}
