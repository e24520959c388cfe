/** Reports, notices, calendars and pictures of one assessment; nothing here judges, except where an explanation tries a change. */
module io.github.opencdo.reports {
  requires static org.immutables.value.annotations;
  requires transitive io.github.opencdo.rules;
  requires java.xml;
  requires net.sf.biweekly;
  requires org.dhatim.fastexcel;
  requires tools.jackson.databind;

  exports io.github.opencdo.reports.chart;
  exports io.github.opencdo.reports.due;
  exports io.github.opencdo.reports.exchange;
  exports io.github.opencdo.reports.explanation;
  exports io.github.opencdo.reports.notice;
  exports io.github.opencdo.reports.page;
}
