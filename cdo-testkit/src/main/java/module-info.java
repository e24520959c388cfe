/** Assertions, generators and contracts for those who write schemes, registers and rules. */
module io.github.opencdo.testkit {
  requires transitive io.github.opencdo.rules;
  requires transitive io.github.opencdo.schemes;
  requires transitive org.assertj.core;

  exports io.github.opencdo.testkit.assertions;
}
