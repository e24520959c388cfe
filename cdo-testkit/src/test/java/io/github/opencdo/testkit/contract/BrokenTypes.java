package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.RequirementType;
import io.github.opencdo.testkit.plugin.StubType;
import io.github.opencdo.testkit.sample.Sample;
import java.time.LocalDate;
import java.util.List;
import org.example.staffing.County;
import org.example.staffing.StaffingRatioRequirement;
import org.example.staffing.StaffingRatioType;

/** Contracts of requirement types of which each breaks one point. */
final class BrokenTypes {

  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  private BrokenTypes() {}

  /** A contract of a check that is broken; the registers fit a check that is not. */
  abstract static class Contract extends RequirementTypeContract<StaffingRatioRequirement> {

    private final Check<StaffingRatioRequirement> check;

    Contract(Check<StaffingRatioRequirement> check) {
      this.check = check;
    }

    @Override
    protected RequirementType<StaffingRatioRequirement> type() {
      return StubType.of(StaffingRatioRequirement.class).judgedBy(check);
    }

    @Override
    protected Scheme scheme() {
      return County.scheme();
    }

    @Override
    protected Sample satisfying() {
      return new Sample(County.register(120, 2).build(), DAY);
    }

    @Override
    protected Sample violating() {
      return new Sample(County.register(120, 1).build(), DAY);
    }
  }

  static class Moody extends Contract {
    Moody() {
      super(BrokenChecks.moody());
    }
  }

  static class TakingTheFirst extends Contract {
    TakingTheFirst() {
      super(BrokenChecks.takingTheFirst());
    }

    @Override
    protected Sample violating() {
      Event moved = Event.builder().code(BrokenChecks.MOVED).on(DAY).build();
      Register twice = County.register(120, 1)
          .addEvents(moved)
          .addEvents(moved.toBuilder().about(EntityRef.unit(County.BUREAU)).build())
          .build();
      return new Sample(twice, DAY);
    }
  }

  static class Favouring extends Contract {
    Favouring() {
      super(BrokenChecks.favouring(County.BUREAU));
    }
  }

  static class AddingUpAll extends Contract {
    AddingUpAll() {
      super(BrokenChecks.addingUpAll());
    }
  }

  static class SilentOnWaivers extends Contract {
    SilentOnWaivers() {
      super(BrokenChecks.silentOnWaivers());
    }
  }

  static class Forgiving extends Contract {
    Forgiving() {
      super(BrokenChecks.forgiving());
    }
  }

  static class Suspicious extends Contract {
    Suspicious() {
      super(BrokenChecks.suspicious());
    }
  }

  static class Presuming extends Contract {
    Presuming() {
      super(BrokenChecks.presuming());
    }
  }

  static class Mumbling extends Contract {
    Mumbling() {
      super(BrokenChecks.mumbling());
    }
  }

  static class Wordless extends Contract {
    Wordless() {
      super(BrokenChecks.forgiving());
    }

    @Override
    protected RequirementType<StaffingRatioRequirement> type() {
      return StubType.of(StaffingRatioRequirement.class)
          .saying(StubType.words("ratio=few", "", "ratio"));
    }
  }

  static class Unrequired extends Contract {
    Unrequired() {
      super(BrokenChecks.forgiving());
    }

    @Override
    protected Scheme scheme() {
      return County.scheme().toBuilder().requires(List.of()).build();
    }
  }

  static class Swapped extends Contract {
    Swapped() {
      super(BrokenChecks.favouring(County.BUREAU));
    }

    @Override
    protected RequirementType<StaffingRatioRequirement> type() {
      return new StaffingRatioType();
    }

    @Override
    protected Sample satisfying() {
      return super.violating();
    }

    @Override
    protected Sample violating() {
      return super.satisfying();
    }
  }

  static class Forgetful extends RequirementTypeContract<ForgetfulRequirement> {

    @Override
    protected RequirementType<ForgetfulRequirement> type() {
      return StubType.of(ForgetfulRequirement.class);
    }

    @Override
    protected Scheme scheme() {
      return ForgetfulRequirement.only(County.scheme());
    }

    @Override
    protected Sample satisfying() {
      return new Sample(County.register(1, 1).build(), DAY);
    }

    @Override
    protected Sample violating() {
      return satisfying();
    }
  }
}
