package io.github.opencdo.schemes.value;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.PhaseId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * How Jackson reads the types of the model: values of several parts as {@link ValueTypes} does, dates as text in exactly
 * one form each, where Jackson knows several, and identifiers as names whose refusal keeps both languages.
 */
public final class ModelModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient ValueTypes types;

  /**
   * Obtains the module.
   *
   * @param further further kinds of some types, by the keys that tell them apart
   */
  public ModelModule(Map<String, Class<?>> further) {
    super("model");
    types = new ValueTypes(further);
    addDeserializer(
        LocalDate.class, new Text<>(LocalDate.class, "\\d{4}-\\d\\d-\\d\\d", LocalDate::parse));
    addDeserializer(MonthDay.class, new Text<>(MonthDay.class, "--\\d\\d-\\d\\d", MonthDay::parse));
    addDeserializer(Period.class, new Text<>(Period.class, "P[0-9YMWD]{2,20}", Period::parse));
    addDeserializer(Integer.class, new Whole());
    addDeserializer(int.class, new Whole());
    addKeyDeserializer(PartCode.class, new Key(PartCode::of));
    addKeyDeserializer(PhaseId.class, new Key(PhaseId::of));
    addKeyDeserializer(RoleCode.class, new Key(RoleCode::of));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new ValueIntrospector(types));
  }

  /** A number, or text that looks like one where the syntax does not tell them apart. */
  private static final class Whole extends StdScalarDeserializer<Integer> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,10}");

    Whole() {
      super(Integer.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        return parser.getIntValue();
      }
      boolean text = parser.hasToken(JsonToken.VALUE_STRING)
          && context.isEnabled(StreamReadCapability.UNTYPED_SCALARS);
      if (!text) {
        throw context.wrongTokenException(
            parser, handledType(), JsonToken.VALUE_NUMBER_INT, "no number");
      }
      return parse(parser.getString(), context);
    }

    private Integer parse(String text, DeserializationContext context) {
      long number = FORM.matcher(text).matches() ? Long.parseLong(text) : Long.MAX_VALUE;
      if (number != (int) number) {
        throw context.weirdStringException(text, handledType(), "no whole number in range");
      }
      return (int) number;
    }
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
    private final Recent<T> recent = new Recent<>();

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
      return recent.get(parser, text -> parse(text, context));
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
