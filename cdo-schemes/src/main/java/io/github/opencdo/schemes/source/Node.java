package io.github.opencdo.schemes.source;

import io.github.opencdo.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of a file with its place, and what has been cut out of it because it was wrong. */
public final class Node {

  static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

  private final String path;
  private final String name;
  private final Location nameLocation;
  private final Location location;
  private final NodeKind kind;
  private final String text;
  private final List<Node> children = new ArrayList<>();
  private final Set<String> cut = new HashSet<>();
  private @Nullable Node parent;
  private boolean damaged;

  Node(
      String path,
      String name,
      Location nameLocation,
      Location location,
      NodeKind kind,
      String text) {
    this.path = path;
    this.name = name;
    this.nameLocation = nameLocation;
    this.location = location;
    this.kind = kind;
    this.text = text;
  }

  /** Gets the path from the top of the file. */
  public String getPath() {
    return path;
  }

  /** Gets the name under which its object has it. */
  public String getName() {
    return name;
  }

  /** Gets where that name stands. */
  public Location getNameLocation() {
    return nameLocation;
  }

  /** Gets where it stands. */
  public Location getLocation() {
    return location;
  }

  /** Gets what it is. */
  public NodeKind getKind() {
    return kind;
  }

  /** Gets the text of a scalar as written. */
  public String getText() {
    return text;
  }

  /** Gets what is in an object or a list. */
  public List<Node> getChildren() {
    return children;
  }

  /** Finds the object or list that it is in. */
  public Optional<Node> findParent() {
    return Optional.ofNullable(parent);
  }

  /** Finds a property of an object. */
  public Optional<Node> find(String property) {
    return children.stream().filter(child -> child.name.equals(property)).findFirst();
  }

  /** Gets the innermost node that exists on a path within this one. */
  public Node innermost(String relative) {
    Node node = this;
    for (Matcher step = STEP.matcher(relative); step.find(); ) {
      Optional<Node> next = node.step(step.group());
      if (next.isEmpty()) {
        break;
      }
      node = next.get();
    }
    return node;
  }

  private Optional<Node> step(String step) {
    return kind == NodeKind.LIST
        ? Optional.of(Integer.parseInt(step))
            .filter(index -> index < children.size())
            .map(children::get)
        : find(step);
  }

  /** Checks whether a property was there and has been cut out. */
  public boolean hasCut(String property) {
    return cut.contains(property);
  }

  /** Checks whether anything that belongs here has been cut out, at any depth. */
  public boolean isDamaged() {
    return damaged;
  }

  /** Cuts this value out of what it is in, to which it belongs; what goes missing is no news then. */
  public void cutValue() {
    findParent().ifPresent(owner -> {
      owner.children.remove(this);
      owner.miss(name);
    });
  }

  /** Cuts this value out of what it is in, where nothing of this name belongs. */
  public void cutStranger() {
    findParent().ifPresent(owner -> owner.children.remove(this));
  }

  /** Notes that a property was there but could not be kept. */
  void miss(String property) {
    cut.add(property);
    for (Node node = this; node != null; node = node.parent) {
      node.damaged = true;
    }
  }

  void add(Node child) {
    child.parent = this;
    children.add(child);
    damaged |= child.damaged;
  }

  /** Describes what was found, for a message. */
  public LocalizedText found() {
    boolean scalar = kind != NodeKind.OBJECT && kind != NodeKind.LIST;
    return scalar ? Quote.scalar(text) : kind.getWord();
  }
}
