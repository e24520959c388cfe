/**
 * Immutable types for Chief Data Officer schemes (首席数据官制度): the facts of a register and the scheme
 * language. Evaluation, files and logging are not known here.
 */
open module io.github.opencdo.model {
  requires static org.immutables.value.annotations;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;

  exports io.github.opencdo.model.style;
  exports io.github.opencdo.model.text;
  exports io.github.opencdo.model.time;
  exports io.github.opencdo.model.source;
  exports io.github.opencdo.model.place;
  exports io.github.opencdo.model.organisation;
  exports io.github.opencdo.model.role;
  exports io.github.opencdo.model.person;
  exports io.github.opencdo.model.appointment;
  exports io.github.opencdo.model.document;
  exports io.github.opencdo.model.activity;
  exports io.github.opencdo.model.project;
  exports io.github.opencdo.model.evaluation;
  exports io.github.opencdo.model.register;
  exports io.github.opencdo.model.scope;
  exports io.github.opencdo.model.party;
  exports io.github.opencdo.model.criterion;
  exports io.github.opencdo.model.requirement;
  exports io.github.opencdo.model.scheme;
}
