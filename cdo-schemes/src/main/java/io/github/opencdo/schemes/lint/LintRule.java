package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.LocalizedText;
import java.util.stream.Stream;

/** One question about a scheme as a whole. */
interface LintRule {

  Stream<LintWarning> check(Scheme scheme);

  static LintWarning warning(Provision provision, String key, Object... arguments) {
    return warning(key, arguments).toBuilder().provision(provision.getId()).build();
  }

  static LintWarning warning(String key, Object... arguments) {
    LintWarning.Builder builder = LintWarning.builder().key(key);
    Stream.of(arguments).map(LintRule::text).forEach(builder::addArguments);
    return builder.build();
  }

  private static LocalizedText text(Object argument) {
    return argument instanceof LocalizedText text
        ? text
        : LocalizedText.of(argument.toString(), argument.toString());
  }
}
