package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.register.Register;
import java.util.List;

/**
 * The offices of a register.
 *
 * @param places the jurisdictions
 * @param offices the units, each with its posts
 * @param posts the assignments
 */
public record Roster(List<Place> places, List<Office> offices, List<Post> posts) {

  /** Links the facts of a register. */
  public static Roster of(Register register) {
    return new Linking(register).link();
  }

  /** Gets the post of an identifier. */
  public Post post(String id) {
    return posts.stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
  }
}
