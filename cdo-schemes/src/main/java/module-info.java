/**
 * The bundled Chief Data Officer schemes (首席数据官制度), the strict reader of scheme and register files,
 * and the registry that finds schemes.
 */
module io.github.opencdo.schemes {
  requires transitive io.github.opencdo.rules;
  requires org.slf4j;
  requires org.snakeyaml.engine;
  requires static org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports io.github.opencdo.schemes.reading;
  exports io.github.opencdo.schemes.provider;
  exports io.github.opencdo.schemes.bundled;
  exports io.github.opencdo.schemes.edition;
  exports io.github.opencdo.schemes.registry;
  exports io.github.opencdo.schemes.lint;
  exports io.github.opencdo.schemes.comparison;
  exports io.github.opencdo.schemes.change;
  exports io.github.opencdo.schemes.matrix;
  exports io.github.opencdo.schemes.survey;
  exports io.github.opencdo.schemes.validation;
  exports io.github.opencdo.schemes.binding to
      io.github.opencdo.workbooks;

  opens io.github.opencdo.schemes.reading to
      tools.jackson.databind;
  opens io.github.opencdo.schemes.comparison to
      tools.jackson.databind;
  opens io.github.opencdo.schemes.lint to
      tools.jackson.databind;

  uses io.github.opencdo.schemes.provider.SchemeProvider;

  provides io.github.opencdo.schemes.provider.SchemeProvider with
      io.github.opencdo.schemes.bundled.BundledSchemeProvider;
}
