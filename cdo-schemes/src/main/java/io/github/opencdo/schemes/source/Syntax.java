package io.github.opencdo.schemes.source;

import java.io.InputStream;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.TokenFilter.Inclusion;

/** How a file is written, and how it is then bound. */
public enum Syntax {
  YAML {
    @Override
    JsonParser strictParser(InputStream stream) {
      return YamlParsers.strict(stream);
    }

    @Override
    public JsonParser lenientParser(InputStream stream) {
      return YamlParsers.lenient(stream);
    }
  },

  JSON {
    @Override
    JsonParser strictParser(InputStream stream) {
      return StrictMapper.get().createParser(stream);
    }

    @Override
    public JsonParser lenientParser(InputStream stream) {
      return StrictMapper.get()
          .reader()
          .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .createParser(stream);
    }
  };

  /** Opens a parser that refuses what the mapper cannot see. */
  abstract JsonParser strictParser(InputStream stream);

  /** Opens a parser that lets everything through that is well-formed. */
  public abstract JsonParser lenientParser(InputStream stream);

  /** Opens a parser over what has been read from such a file. */
  public NodeParser nodeParser(Node root) {
    return new NodeParser(root, this == YAML);
  }

  /** Binds the given properties of the top of a file, or throws the first thing that is wrong with them. */
  public <T> T bindTop(InputStream stream, Class<T> type, Set<String> properties) {
    JsonParser top = new FilteringParserDelegate(
        strictParser(stream), new TopFilter(properties), Inclusion.INCLUDE_ALL_AND_PATH, true);
    return StrictMapper.get().readerFor(type).readValue(top);
  }

  /** Binds a whole file, or throws the first thing that is wrong with it. */
  public <T> T bind(InputStream stream, Class<T> type, Grammar grammar) {
    return grammar.mapper().readerFor(type).readValue(strictParser(stream));
  }
}
