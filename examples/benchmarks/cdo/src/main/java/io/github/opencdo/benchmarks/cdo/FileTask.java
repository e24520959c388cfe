package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.benchmarks.harness.Scale;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.reading.RegisterReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What is done with a file; the result is the number of breaches, or else of units. */
public enum FileTask {
  /** Reads it strictly and judges the seven rules. */
  CDO {
    @Override
    int run(Path file) throws IOException {
      if (file.toString().endsWith(".json")) {
        return breaches(READER.read(file));
      }
      // Reads and judges several lines at a time where there are several cores.
      try (Stream<Register> registers = READER.readLines(file)) {
        return registers.parallel().mapToInt(FileTask::breaches).sum();
      }
    }
  },

  /** Binds it to the same types with Jackson alone. */
  JACKSON {
    @Override
    int run(Path file) throws IOException {
      int units = 0;
      try (InputStream stream = open(file);
          MappingIterator<Register> registers = BINDER.readValues(stream)) {
        while (registers.hasNext()) {
          units += registers.next().getUnits().size();
        }
      }
      return units;
    }
  };

  private static final int BUFFER = 1 << 16;
  private static final RegisterReader READER = RegisterReader.standard().withLimit(1L << 30);
  private static final ObjectReader BINDER =
      JsonMapper.builder().build().readerFor(Register.class);
  private static final Assessor ASSESSOR = Assessor.of(SevenRules.scheme());

  abstract int run(Path file) throws IOException;

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz")
        ? new GZIPInputStream(stream, BUFFER)
        : new BufferedInputStream(stream, BUFFER);
  }

  private static int breaches(Register register) {
    return ASSESSOR.assess(register, Scale.AS_OF).findings(Outcome.VIOLATED).size();
  }
}
