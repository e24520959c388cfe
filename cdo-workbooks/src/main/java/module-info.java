/** Registers as workbooks: templates to fill in, and the strict reader of workbooks and plain rosters. */
module io.github.opencdo.workbooks {
  requires static org.immutables.value.annotations;
  requires transitive io.github.opencdo.schemes;
  requires java.xml;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;

  exports io.github.opencdo.workbooks.importing;
  exports io.github.opencdo.workbooks.problem;
  exports io.github.opencdo.workbooks.template;
}
