package io.github.opencdo.model;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.style.CdoValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public top-level types of the packages that the module exports to everyone. */
final class ExportedTypes {

  private ExportedTypes() {}

  static List<Class<?>> all() {
    return packages().flatMap(ExportedTypes::publicTypesIn).toList();
  }

  static List<Class<?>> values() {
    return all().stream().filter(ExportedTypes::isValue).toList();
  }

  static boolean isValue(Class<?> type) {
    return type.isAnnotationPresent(CdoValue.class);
  }

  /** Gets the exported type of a value whose class is generated. */
  static Class<?> of(Object value) {
    return value.getClass().getSuperclass();
  }

  private static Stream<String> packages() {
    return ModuleFinder.of(classes()).findAll().iterator().next().descriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted();
  }

  private static Stream<Class<?>> publicTypesIn(String name) {
    return fileNames(classes().resolve(name.replace('.', '/')))
        .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
        .<Class<?>>map(file -> load(name + "." + file.substring(0, file.indexOf('.'))))
        .filter(type -> Modifier.isPublic(type.getModifiers()));
  }

  private static Stream<String> fileNames(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          Register.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
