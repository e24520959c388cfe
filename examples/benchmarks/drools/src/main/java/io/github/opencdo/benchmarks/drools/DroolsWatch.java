package io.github.opencdo.benchmarks.drools;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Watch;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.appointment.Assignment;
import java.util.HashMap;
import java.util.Map;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session that is kept; a breach goes when what it follows from is gone. */
final class DroolsWatch extends DefaultRuleRuntimeEventListener implements Watch {

  private final KieSession session;
  private final Map<String, Post> posts = new HashMap<>();
  private final Map<String, FactHandle> handles = new HashMap<>();
  private int breaches;

  DroolsWatch(KieSession session, Roster roster) {
    this.session = session;
    session.addEventListener(this);
    roster.offices().forEach(session::insert);
    for (Post post : roster.posts()) {
      posts.put(post.getId(), post);
      handles.put(post.getId(), session.insert(post));
    }
    session.fireAllRules();
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    breaches += event.getObject() instanceof Breach ? 1 : 0;
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    breaches -= event.getOldObject() instanceof Breach ? 1 : 0;
  }

  @Override
  public int put(Assignment changed) {
    int before = breaches;
    String id = changed.getId().getText();
    Post post = posts.get(id);
    post.setTo(Days.end(changed.getDuring()));
    session.update(handles.get(id), post);
    session.fireAllRules();
    return breaches - before;
  }

  @Override
  public void close() {
    session.dispose();
  }
}
