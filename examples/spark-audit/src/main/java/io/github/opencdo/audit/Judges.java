package io.github.opencdo.audit;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;

/** The assessors of this executor: each scheme is read and prepared once, whatever the number of tasks. */
final class Judges {

  private static final Map<String, Assessor> KNOWN = new ConcurrentHashMap<>();

  private Judges() {}

  /** Gets the assessor; a file of a scheme is one that Spark has sent along. */
  static Assessor of(Settings settings) {
    String key = settings.scheme() + " " + settings.schemeFile();
    return KNOWN.computeIfAbsent(key, wanted -> read(settings));
  }

  private static Assessor read(Settings settings) {
    SchemeRegistry.Builder schemes = SchemeRegistry.builder().from(loader());
    if (!settings.schemeFile().isEmpty()) {
      String name = Path.of(settings.schemeFile()).getFileName().toString();
      schemes.file(Path.of(SparkFiles.get(name)));
    }
    return Assessor.of(schemes.build().get(SchemeId.of(settings.scheme())));
  }

  // Plugins that came with --jars are where Spark says, not where this class is.
  private static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
