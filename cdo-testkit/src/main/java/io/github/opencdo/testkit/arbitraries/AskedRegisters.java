package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.sample.Sample;
import io.github.opencdo.testkit.witness.CompliantRegisters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Finds the registers for which the annotations of this package ask; jqwik finds it as a service. */
public final class AskedRegisters implements ArbitraryProvider {

  /** Obtains the provider. */
  public AskedRegisters() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return samples(target).isPresent()
        && (target.isOfType(Register.class) || target.isOfType(Sample.class));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    Arbitrary<Sample> samples = samples(target).orElseThrow().get();
    return Set.of(target.isOfType(Register.class) ? samples.map(Sample::register) : samples);
  }

  private static Optional<Supplier<Arbitrary<Sample>>> samples(TypeUsage target) {
    return target
        .findAnnotation(CompliantWith.class)
        .<Supplier<Arbitrary<Sample>>>map(asked -> () -> compliant(scheme(asked.value())))
        .or(() -> target.findAnnotation(Breaking.class).map(asked -> () -> breaking(asked)))
        .or(() -> target
            .findAnnotation(HostileTo.class)
            .map(asked -> () -> hostile(scheme(asked.value()))));
  }

  private static Arbitrary<Sample> compliant(Scheme scheme) {
    LocalDate day = CompliantRegisters.dayOf(scheme);
    return RegisterArbitraries.compliant(scheme, day).map(register -> new Sample(register, day));
  }

  private static Arbitrary<Sample> breaking(Breaking asked) {
    return RegisterArbitraries.breaking(scheme(asked.scheme()), ProvisionId.of(asked.provision()));
  }

  private static Arbitrary<Sample> hostile(Scheme scheme) {
    LocalDate day = CompliantRegisters.dayOf(scheme);
    return RegisterArbitraries.hostile(scheme).map(register -> new Sample(register, day));
  }

  private static Scheme scheme(String id) {
    return SchemeRegistry.discover().get(SchemeId.of(id));
  }
}
