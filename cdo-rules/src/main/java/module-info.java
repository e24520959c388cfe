/** Judges a register of facts against a scheme as of a date and explains every finding with its clause. */
module io.github.opencdo.rules {
  requires static org.immutables.value.annotations;
  requires transitive io.github.opencdo.model;
  requires org.slf4j;
  requires tools.jackson.databind;

  exports io.github.opencdo.rules.message;
  exports io.github.opencdo.rules.calendar;
  exports io.github.opencdo.rules.finding;
  exports io.github.opencdo.rules.facts;
  exports io.github.opencdo.rules.spi;
  exports io.github.opencdo.rules.assessor;
  exports io.github.opencdo.rules.report;
  exports io.github.opencdo.rules.validation;

  opens io.github.opencdo.rules.calendar to
      tools.jackson.databind;

  uses io.github.opencdo.rules.spi.RequirementType;
}
