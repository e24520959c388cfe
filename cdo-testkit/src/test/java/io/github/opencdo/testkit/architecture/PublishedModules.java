package io.github.opencdo.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.reports.page.HtmlReport;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.assertions.AssessmentAssert;
import io.github.opencdo.workbooks.importing.RegisterImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The main classes of all published modules, and the packages that their descriptors export. */
final class PublishedModules {

  static final String ROOT = "io.github.opencdo";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  private PublishedModules() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  /** Gets the packages that every other module may use. */
  static Set<String> exportedPackages() {
    Path[] places = Stream.of(
            DateRange.class,
            Assessor.class,
            HtmlReport.class,
            SchemeRegistry.class,
            RegisterImporter.class,
            AssessmentAssert.class)
        .map(PublishedModules::place)
        .toArray(Path[]::new);
    return ModuleFinder.of(places).findAll().stream()
        .map(ModuleReference::descriptor)
        .flatMap(module -> module.exports().stream())
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private static Path place(Class<?> type) {
    try {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
