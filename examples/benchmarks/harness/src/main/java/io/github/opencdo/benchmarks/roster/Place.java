package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.Level;
import java.util.ArrayList;
import java.util.List;

/** A jurisdiction, with the officers of its government. */
public final class Place {

  private final String id;
  private final Level level;
  private final List<Post> officers = new ArrayList<>(2);
  UnitId dataDepartment;

  Place(Jurisdiction jurisdiction) {
    this.id = jurisdiction.getId().getText();
    this.level = jurisdiction.getLevel();
  }

  public String getId() {
    return id;
  }

  Level getLevel() {
    return level;
  }

  public List<Post> getOfficers() {
    return officers;
  }
}
