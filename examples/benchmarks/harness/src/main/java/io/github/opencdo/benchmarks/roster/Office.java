package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.organisation.Unit;
import java.util.ArrayList;
import java.util.List;

/** A unit, with its place and posts. */
public final class Office {

  private final String id;
  private final OfficeKind kind;
  private final Place place;
  private final List<Post> posts = new ArrayList<>(4);

  Office(Unit unit, Place place) {
    this.id = unit.getId().getText();
    this.kind = OfficeKind.of(unit, place.getLevel());
    this.place = place;
  }

  public String getId() {
    return id;
  }

  public OfficeKind getKind() {
    return kind;
  }

  public Place getPlace() {
    return place;
  }

  public String getPlaceId() {
    return place.getId();
  }

  public List<Post> getPosts() {
    return posts;
  }
}
