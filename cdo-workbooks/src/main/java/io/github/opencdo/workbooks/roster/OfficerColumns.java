package io.github.opencdo.workbooks.roster;

import java.util.Map;
import java.util.Optional;

/**
 * The columns of one post.
 *
 * @param post the post
 * @param parts where each of its columns is
 */
record OfficerColumns(Post post, Map<OfficerPart, Integer> parts) {

  Optional<Integer> find(OfficerPart part) {
    return Optional.ofNullable(parts.get(part));
  }
}
