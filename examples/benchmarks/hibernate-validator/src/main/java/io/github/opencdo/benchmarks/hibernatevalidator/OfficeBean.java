package io.github.opencdo.benchmarks.hibernatevalidator;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Role;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** A unit as a bean with constraints. */
@Holders(rule = 1, kind = OfficeKind.DEPARTMENT, role = Role.UNIT_CDO)
@Holders(rule = 2, kind = OfficeKind.DEPARTMENT, role = Role.DATA_OFFICER)
@Holders(rule = 2, kind = OfficeKind.DEPARTMENT, role = Role.GOV_AFFAIRS_OFFICER)
@Holders(rule = 2, kind = OfficeKind.INSTITUTION, role = Role.DATA_LIAISON, max = Integer.MAX_VALUE)
@Holders(rule = 5, kind = OfficeKind.GOVERNMENT, role = Role.GOVERNMENT_CDO)
@Holders(rule = 5, kind = OfficeKind.GOVERNMENT, role = Role.GOVERNMENT_EXECUTIVE)
@NothingElse(rule = 6)
@Led(rule = 7)
final class OfficeBean {

  private final Office office;
  private final List<@Valid PostBean> posts;

  OfficeBean(Office office) {
    this.office = office;
    this.posts = new ArrayList<>(office.getPosts().size());
    for (Post post : office.getPosts()) {
      posts.add(new PostBean(post));
    }
  }

  Office office() {
    return office;
  }
}
