package io.github.opencdo.schemes.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.jsontype.NamedType;

/** What files may say: the types of the model, and further kinds of some of them. */
public final class Grammar {

  private static final Grammar STANDARD = new Grammar(Map.of(), StrictMapper.get());

  private final Map<String, Class<?>> further;
  private final ObjectMapper mapper;

  private Grammar(Map<String, Class<?>> further, ObjectMapper mapper) {
    this.further = further;
    this.mapper = mapper;
  }

  /** Obtains the grammar of the types of the model. */
  public static Grammar standard() {
    return STANDARD;
  }

  /** Returns a grammar with further kinds by the keys that tell them apart. */
  public static Grammar with(Map<String, Class<?>> kinds) {
    NamedType[] named = kinds.entrySet().stream()
        .map(kind -> new NamedType(kind.getValue(), kind.getKey()))
        .toArray(NamedType[]::new);
    return kinds.isEmpty()
        ? STANDARD
        : new Grammar(
            new TreeMap<>(kinds),
            StrictMapper.with(kinds).rebuild().registerSubtypes(named).build());
  }

  /** Gets the strict mapper, which is the same for both syntaxes. */
  public ObjectMapper mapper() {
    return mapper;
  }

  /** Gets the keys of the further kinds of a type. */
  public List<String> furtherKinds(Class<?> type) {
    return further.entrySet().stream()
        .filter(kind -> type.isAssignableFrom(kind.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
