package io.github.opencdo.schemes.integrity;

import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The identifiers that a file declares, by the word that stands for their kind in message keys. */
final class Known implements References {

  private final Parts parts;
  private final Consumer<Complaint> complaints;
  private final Map<String, Set<String>> declared = new HashMap<>();
  private final Set<String> obscure = new HashSet<>();
  private final Map<String, List<String>> sorted = new HashMap<>();

  Known(Parts parts, Consumer<Complaint> complaints) {
    this.parts = parts;
    this.complaints = complaints;
  }

  /** Declares the identifiers of a list, and complains of those that are there twice. */
  <T> Known declare(String kind, List<Part<T>> list, String attribute, Function<T, ?> identifier) {
    Set<String> ids = new HashSet<>(list.size() * 2);
    boolean unique = true;
    for (Part<T> part : list) {
      unique &= ids.add(identifier.apply(part.value()).toString());
    }
    if (!unique) {
      complainOfDuplicates(list, attribute, identifier);
    }
    Set<String> others = declared.put(kind, ids);
    return others == null ? this : add(kind, others);
  }

  private <T> void complainOfDuplicates(
      List<Part<T>> list, String attribute, Function<T, ?> identifier) {
    Map<String, Part<T>> first = new HashMap<>();
    for (Part<T> part : list) {
      String id = identifier.apply(part.value()).toString();
      Part<T> earlier = first.putIfAbsent(id, part);
      if (earlier != null) {
        complaints.accept(
            new Complaint(part, attribute, "id.duplicate", id, earlier.path(attribute)));
      }
    }
  }

  /** Declares what stands under a property but could not be bound. */
  void lost(String kind, String property) {
    add(kind, parts.lost(property).toList());
    if (parts.isObscure(property)) {
      obscure.add(kind);
    }
  }

  /** Complains of nothing of a kind whose identifiers may stand in what could not be bound. */
  void hideIfLost(String kind, String property) {
    if (parts.isObscure(property) || parts.lost(property).findAny().isPresent()) {
      obscure.add(kind);
    }
  }

  /** Declares further identifiers. */
  Known add(String kind, Iterable<?> ids) {
    Set<String> all = declared.computeIfAbsent(kind, key -> new HashSet<>());
    ids.forEach(id -> all.add(id.toString()));
    return this;
  }

  private boolean has(String kind, Object id) {
    return declared.getOrDefault(kind, Set.of()).contains(id.toString());
  }

  @Override
  public void refer(
      Part<?> part, String list, int index, String attribute, String kind, Object id) {
    if (isUnknown(kind, id)) {
      References.super.refer(part, list, index, attribute, kind, id);
    }
  }

  private boolean isUnknown(String kind, Object id) {
    return declared.containsKey(kind) && !obscure.contains(kind) && !has(kind, id);
  }

  /** Complains of a reference to what is not declared, where files of this kind declare such. */
  @Override
  public void refer(Part<?> part, String relative, String kind, Object id) {
    if (isUnknown(kind, id)) {
      List<String> allowed = sorted.computeIfAbsent(
          kind, key -> declared.getOrDefault(key, Set.of()).stream().sorted().toList());
      complaints.accept(new Complaint(part, relative, "unknown." + kind, id, allowed));
    }
  }
}
