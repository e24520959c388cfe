package io.github.opencdo.schemes.source;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.PhaseId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Dates as text in exactly one form each, where Jackson knows several, and identifiers as names whose
 * refusal keeps both languages.
 */
final class StrictScalars extends SimpleModule {

  private static final long serialVersionUID = 1L;

  StrictScalars() {
    super("strict-scalars");
    addDeserializer(
        LocalDate.class, new Text<>(LocalDate.class, "\\d{4}-\\d\\d-\\d\\d", LocalDate::parse));
    addDeserializer(MonthDay.class, new Text<>(MonthDay.class, "--\\d\\d-\\d\\d", MonthDay::parse));
    addDeserializer(Period.class, new Text<>(Period.class, "P[0-9YMWD]{2,20}", Period::parse));
    addKeyDeserializer(PhaseId.class, new Key(PhaseId::of));
    addKeyDeserializer(RoleCode.class, new Key(RoleCode::of));
  }

  private static final class Key extends KeyDeserializer {

    private final Function<String, Object> parse;

    Key(Function<String, Object> parse) {
      this.parse = parse;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return parse.apply(key);
    }
  }

  private static final class Text<T> extends StdScalarDeserializer<T> {

    private final Pattern form;
    private final Function<String, T> parse;

    Text(Class<T> type, String form, Function<String, T> parse) {
      super(type);
      this.form = Pattern.compile(form);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw context.wrongTokenException(
            parser, handledType(), JsonToken.VALUE_STRING, "not text");
      }
      return parse(parser.getString(), context);
    }

    private T parse(String text, DeserializationContext context) {
      if (form.matcher(text).matches()) {
        try {
          return parse.apply(text);
        } catch (DateTimeException e) {
          throw context.weirdStringException(text, handledType(), "impossible");
        }
      }
      throw context.weirdStringException(text, handledType(), "other form");
    }
  }
}
