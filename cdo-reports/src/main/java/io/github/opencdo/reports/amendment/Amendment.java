package io.github.opencdo.reports.amendment;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.assessor.RegisterChange;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A change to a register, in words.
 *
 * @param key the key of the sentence that says what is changed
 * @param arguments what the sentence quotes: entities, roles, words
 * @param change the change
 */
public record Amendment(String key, List<Object> arguments, RegisterChange change) {

  public static Amendment of(String key, UnaryOperator<Register> edit, Object... arguments) {
    return of(key, RegisterChange.any(edit), arguments);
  }

  public static Amendment of(String key, RegisterChange change, Object... arguments) {
    return new Amendment(key, List.of(arguments), change);
  }

  /** Says what is changed. */
  public String say(Names names, Phrases phrases) {
    return phrases.say(key, arguments.stream().map(each -> word(each, names)).toArray());
  }

  private static Object word(Object argument, Names names) {
    if (argument instanceof List<?> several) {
      return several.stream().map(each -> word(each, names)).toList();
    }
    if (argument instanceof EntityRef entity) {
      return names.of(entity);
    }
    return argument instanceof RoleCode role ? names.title(role) : argument;
  }
}
