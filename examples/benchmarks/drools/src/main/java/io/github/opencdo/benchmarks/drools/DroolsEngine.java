package io.github.opencdo.benchmarks.drools;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.harness.Watch;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** The seven rules as executable rules; a session is made for each judgement, as it evaluates its joins once. */
public final class DroolsEngine implements Engine<Roster> {

  private final KieBase base =
      KieServices.get().getKieClasspathContainer().getKieBase("seven-rules");

  @Override
  public String name() {
    return "drools";
  }

  @Override
  public Roster load(Register register) {
    return Roster.of(register);
  }

  @Override
  public Collection<Breach> judge(Roster roster, LocalDate asOf) {
    KieSession session = session(asOf);
    roster.offices().forEach(session::insert);
    roster.posts().forEach(session::insert);
    session.fireAllRules();
    List<Breach> breaches = new ArrayList<>();
    session.getObjects(Breach.class::isInstance).forEach(each -> breaches.add((Breach) each));
    session.dispose();
    return breaches;
  }

  @Override
  public Watch watch(Register register, LocalDate asOf) {
    return new DroolsWatch(session(asOf), Roster.of(register));
  }

  private KieSession session(LocalDate asOf) {
    KieSession session = base.newKieSession();
    session.setGlobal("day", Days.of(asOf));
    return session;
  }
}
