package io.github.opencdo.reports.page;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Predicate;

/** Writes whom something concerns; those about whom more is told further down are links. */
final class Whom {

  private static final int MOST = 12;

  private final Subject subject;
  private final Predicate<EntityRef> isTold;

  Whom(Subject subject, Predicate<EntityRef> isTold) {
    this.subject = subject;
    this.isTold = isTold;
  }

  void write(Markup page, Collection<EntityRef> whom) {
    Iterator<EntityRef> first = whom.stream().limit(MOST).iterator();
    while (first.hasNext()) {
      name(page, first.next());
      page.text(first.hasNext() ? subject.phrases().say("list.separator") : "");
    }
    if (whom.size() > MOST) {
      page.text(subject.phrases().say("page.others", whom.size() - MOST));
    }
  }

  private void name(Markup page, EntityRef each) {
    String name = subject.names().of(each);
    if (isTold.test(each)) {
      page.element(Tag.of("a").with("href", "#" + Subject.anchor(each)), name);
    } else {
      page.text(name);
    }
  }
}
