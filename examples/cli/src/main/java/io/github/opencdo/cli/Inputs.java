package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
    return file.equals(STANDARD_INPUT)
        ? SchemeReader.discover().read(in, file, FileFormat.YAML)
        : SchemeReader.discover().read(path(file));
  }

  Register registers(List<String> files) {
    if (files.size() == 1) {
      return register(files.get(0));
    }
    RegisterMerge merge = new RegisterMerge(language);
    files.forEach(file -> merge.add(file, register(file)));
    return merge.result();
  }

  private Register register(String file) {
    return file.equals(STANDARD_INPUT)
        ? RegisterReader.standard().read(in, file, FileFormat.JSON)
        : RegisterReader.standard().read(path(file));
  }

  private Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new BadInputException(language.say("path.invalid", e.getInput()));
    }
  }
}
