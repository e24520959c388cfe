package io.github.opencdo.benchmarks.hibernatevalidator;

import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Post;

/** A post as a bean with constraints. */
@FitHolder(rule = 3)
@FiledInTime(rule = 4)
final class PostBean {

  private final Post post;

  PostBean(Post post) {
    this.post = post;
  }

  Post post() {
    return post;
  }

  boolean isJudged() {
    OfficeKind kind = post.getOffice().getKind();
    return kind == OfficeKind.DEPARTMENT || kind == OfficeKind.GOVERNMENT;
  }
}
