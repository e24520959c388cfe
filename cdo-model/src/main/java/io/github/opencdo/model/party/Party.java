package io.github.opencdo.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who acts in a rule (主体), said relative to the unit that the rule is about.
 *
 * <p>The text form is a word, then a code and a scope where the word needs them: {@code own-unit}, {@code body:bureau},
 * {@code role:GOVERNMENT_CDO@scheme}. See {@link PartyKind} for all.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class Party {

  private static final Pattern FORM =
      Pattern.compile("([a-z-]+)(?::([\\p{L}\\p{N}._-]+))?(?:@([a-z]+))?");

  Party() {}

  /** Obtains the party that is the unit itself. */
  public static Party ownUnit() {
    return parse(PartyKind.OWN_UNIT.getPrefix());
  }

  /**
   * Parses the form that {@link #toString()} produces.
   *
   * @param text the text, such as {@code role:UNIT_CDO@unit}
   * @return the party
   * @throws InvalidValueException if the text has another form, or a code or scope too many or too few
   */
  @JsonCreator
  public static Party parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of("Party.form", text);
    }
    Party party = Stream.of(PartyKind.values())
        .filter(kind -> kind.getPrefix().equals(matcher.group(1)))
        .findFirst()
        .map(kind -> ImmutableParty.of(kind, code(matcher), scope(matcher)))
        .orElseThrow(() -> InvalidValueException.of("Party.form", text));
    party.requireParts(text);
    return party;
  }

  /** Gets by what the party is named. */
  @Value.Parameter
  public abstract PartyKind getKind();

  /** Gets the identifier of the body or the code of role, attribute or function. */
  @Value.Parameter
  public abstract Optional<String> getCode();

  /** Gets where the party is looked for. */
  @Value.Parameter
  public abstract Optional<PartyScope> getScope();

  private void requireParts(String text) {
    boolean fits = switch (getKind()) {
      case OWN_UNIT, HEAD -> getCode().isEmpty() && getScope().isEmpty();
      case SUBORDINATE -> getScope().isEmpty();
      case BODY -> getCode().isPresent() && getScope().isEmpty();
      case ROLE, ATTRIBUTE, FUNCTION -> getCode().isPresent() && getScope().isPresent();
    };
    if (!fits) {
      throw InvalidValueException.of("Party.form", text);
    }
  }

  /** Gets the text form, as {@link #parse(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getKind().getPrefix()
        + getCode().map(code -> ":" + code).orElse("")
        + getScope().map(scope -> "@" + scope.getWord()).orElse("");
  }

  private static Optional<String> code(Matcher matcher) {
    return Optional.ofNullable(matcher.group(2));
  }

  private static Optional<PartyScope> scope(Matcher matcher) {
    return Optional.ofNullable(matcher.group(3))
        .map(word -> Stream.of(PartyScope.values())
            .filter(scope -> scope.getWord().equals(word))
            .findFirst()
            .orElseThrow(() -> InvalidValueException.of("Party.form", matcher.group())));
  }
}
