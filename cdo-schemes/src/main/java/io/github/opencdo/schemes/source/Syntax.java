package io.github.opencdo.schemes.source;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectMapper;

/** How a file is written, and how it is then bound. */
public enum Syntax {
  YAML {
    @Override
    public ObjectMapper mapper() {
      return YamlHolder.MAPPER;
    }

    @Override
    JsonParser strictParser(InputStream stream) {
      return new TextParser(mapper().createParser(stream));
    }
  },

  JSON {
    @Override
    public ObjectMapper mapper() {
      return JsonHolder.MAPPER;
    }

    @Override
    JsonParser strictParser(InputStream stream) {
      return mapper().createParser(stream);
    }
  };

  /** Gets the strict mapper. */
  public abstract ObjectMapper mapper();

  /** Opens a parser that refuses what the mapper cannot see. */
  abstract JsonParser strictParser(InputStream stream);

  /** Binds a whole file, or throws the first thing that is wrong with it. */
  public <T> T bind(InputStream stream, Class<T> type) {
    return mapper().readerFor(type).readValue(strictParser(stream));
  }

  /** Opens a parser that lets everything through that is well-formed. */
  public JsonParser lenientParser(InputStream stream) {
    return mapper()
        .reader()
        .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .createParser(stream);
  }

  private static final class YamlHolder {
    static final ObjectMapper MAPPER = StrictMapper.yaml();
  }

  private static final class JsonHolder {
    static final ObjectMapper MAPPER = StrictMapper.json();
  }
}
