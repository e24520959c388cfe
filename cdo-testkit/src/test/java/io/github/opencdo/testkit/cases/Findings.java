package io.github.opencdo.testkit.cases;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.util.List;
import java.util.Locale;

/** What single findings of an assessment say. */
final class Findings {

  private Findings() {}

  static Finding finding(Assessment assessment, String provision, String subject) {
    return assessment.getFindings().stream()
        .filter(each -> each.getKey().getProvision().getText().equals(provision))
        .filter(each -> each.getKey().getSubject().toString().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  /** Finds the instances of what is due, each as its name and how it stands. */
  static List<String> instances(Assessment assessment, String provision, String subject) {
    return finding(assessment, provision, subject).getExplanation().getInstances().stream()
        .map(each -> each.getName() + " " + each.getStatus())
        .toList();
  }

  static String message(Assessment assessment, String provision, String subject) {
    return finding(assessment, provision, subject).message(Locale.ENGLISH);
  }

  static String remedy(Assessment assessment, String provision, String subject) {
    return finding(assessment, provision, subject)
        .getExplanation()
        .getRemedy()
        .orElseThrow()
        .in(Locale.ENGLISH);
  }

  static List<String> remarks(Assessment assessment, String provision, String subject) {
    return finding(assessment, provision, subject).getExplanation().getRemarks().stream()
        .map(remark -> remark.in(Locale.ENGLISH))
        .toList();
  }
}
