/** Assertions, generators, witnesses, laws and contracts for those who write schemes, registers and rules. */
module io.github.opencdo.testkit {
  requires static org.immutables.value.annotations;
  requires org.junit.jupiter.api;
  requires tools.jackson.databind;
  requires transitive io.github.opencdo.rules;
  requires transitive io.github.opencdo.schemes;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;

  exports io.github.opencdo.testkit.assertions;
  exports io.github.opencdo.testkit.arbitraries;
  exports io.github.opencdo.testkit.contract;
  exports io.github.opencdo.testkit.law;
  exports io.github.opencdo.testkit.sample;
  exports io.github.opencdo.testkit.territory;
  exports io.github.opencdo.testkit.witness;

  provides net.jqwik.api.providers.ArbitraryProvider with
      io.github.opencdo.testkit.arbitraries.AskedRegisters;
}
