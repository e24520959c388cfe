package io.github.opencdo.reports;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.register.Register;
import java.util.List;

/** Names that try to be markup, formulas or orders of Mermaid, or to turn the direction of writing. */
final class Hostile {

  static final String NAME =
      "=1+1<script>alert('x')</script>\"&amp;]]>\u202Egnp.exe\u0001 --> `|`; end:x #1 [a](b)";

  static final List<String> PIECES = List.of("<script", "\u202E", "\u0001");

  private Hostile() {}

  static Register rename(Register register) {
    return register.toBuilder()
        .units(register.getUnits().stream().map(Hostile::rename).toList())
        .bodies(register.getBodies().stream().map(Hostile::rename).toList())
        .persons(register.getPersons().stream().map(Hostile::rename).toList())
        .build();
  }

  private static Unit rename(Unit unit) {
    return unit.toBuilder().names(List.of(unit.getName() + NAME)).build();
  }

  private static Body rename(Body body) {
    return body.toBuilder().names(List.of(body.getName() + NAME)).build();
  }

  private static Person rename(Person person) {
    return person.toBuilder()
        .name("张三" + NAME)
        .positions(person.getPositions().stream().map(Hostile::rename).toList())
        .build();
  }

  private static Position rename(Position position) {
    return position.toBuilder().title(position.getTitle().orElse("") + NAME).build();
  }
}
