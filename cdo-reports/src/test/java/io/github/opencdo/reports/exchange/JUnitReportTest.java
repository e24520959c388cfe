package io.github.opencdo.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.reports.Sample;
import io.github.opencdo.reports.Xml;
import io.github.opencdo.rules.finding.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JUnitReportTest {

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void is_valid_by_the_published_schema(Sample sample) throws SAXException, IOException {
    validate(JUnitReport.in(Locale.ENGLISH).render(sample.assessment()));
  }

  @Test
  void the_schema_refuses_what_is_wrong() {
    String report = JUnitReport.in(Locale.ENGLISH).render(Sample.HUIZHOU.assessment());

    assertThatThrownBy(() -> validate(report.replace("tests=", "test=")))
        .isInstanceOf(SAXException.class)
        .hasMessageContaining("test");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_build_is_red_exactly_if_a_duty_is_breached(Sample sample) {
    Document report = Xml.parse(JUnitReport.in(Locale.ENGLISH).render(sample.assessment()));

    assertThat(report.getDocumentElement().getAttribute("failures").equals("0"))
        .isEqualTo(sample.assessment().getVerdict() != Verdict.NON_COMPLIANT);
  }

  @Test
  void the_counts_of_the_suite_are_those_of_its_tests() {
    Document report = Xml.parse(JUnitReport.in(Locale.ENGLISH).render(Sample.PUNING.assessment()));
    Element suite = report.getDocumentElement();

    assertThat(Xml.elements(report, "testcase"))
        .hasSize(Integer.parseInt(suite.getAttribute("tests")));
    assertThat(Xml.elements(report, "failure"))
        .hasSize(Integer.parseInt(suite.getAttribute("failures")));
    assertThat(Xml.elements(report, "skipped"))
        .hasSize(Integer.parseInt(suite.getAttribute("skipped")));
  }

  @Test
  void a_failure_says_what_was_expected_what_to_do_and_by_which_clause() {
    Document report = Xml.parse(JUnitReport.in(Locale.ENGLISH).render(Sample.HUIZHOU.assessment()));
    Element failure = Xml.elements(report, "failure")
        .filter(each -> each.getAttribute("message").contains("nobody holds gov"))
        .findFirst()
        .orElseThrow();

    assertThat(failure.getTextContent())
        .isEqualTo("government-affairs officer: 1\n"
            + "fill government-affairs officer: 1 more\n"
            + "惠府办函〔2022〕56号 三(一)2");
  }

  private static void validate(String report) throws SAXException, IOException {
    Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUnitReportTest.class.getResource("surefire-test-report.xsd"))
        .newValidator();
    validator.validate(new StreamSource(new StringReader(report)));
  }
}
