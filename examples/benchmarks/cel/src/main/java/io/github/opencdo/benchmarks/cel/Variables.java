package io.github.opencdo.benchmarks.cel;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.Place;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units as the variables of an expression. */
final class Variables {

  private Variables() {}

  static List<Map<String, Object>> of(Roster roster) {
    Map<Place, List<Object>> officers = new HashMap<>();
    for (Place place : roster.places()) {
      officers.put(place, posts(place.getOfficers()));
    }
    List<Map<String, Object>> units = new ArrayList<>(roster.offices().size());
    for (Office office : roster.offices()) {
      Map<String, Object> unit = new HashMap<>();
      unit.put("id", office.getId());
      unit.put("kind", office.getKind().name());
      unit.put("posts", posts(office.getPosts()));
      unit.put("officers", officers.get(office.getPlace()));
      units.add(unit);
    }
    return units;
  }

  private static List<Object> posts(List<Post> posts) {
    List<Object> maps = new ArrayList<>(posts.size());
    for (Post post : posts) {
      Map<String, Object> map = new HashMap<>();
      map.put("role", post.getRole().name());
      map.put("person", post.getPerson());
      map.put("from", (long) post.getFrom());
      map.put("to", (long) post.getTo());
      map.put("fitFrom", (long) post.getFitFrom());
      map.put("fitTo", (long) post.getFitTo());
      map.put("due", (long) post.getDue());
      map.put("filed", (long) post.getFiled());
      maps.add(map);
    }
    return maps;
  }
}
