package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Dues;
import io.github.opencdo.rules.schedule.Standpoint;
import io.github.opencdo.rules.screen.CardinalityScreen;
import io.github.opencdo.rules.screen.Screen;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges how many holders the posts of each unit have. */
final class CardinalityCheck implements UnitCheck<CardinalityRequirement> {

  @Override
  public Reach reach(CardinalityRequirement requirement) {
    return Reach.own();
  }

  @Override
  public Screen screen(Obligation<CardinalityRequirement> obligation, Inquiry inquiry) {
    return CardinalityScreen.of(obligation.requirement(), inquiry);
  }

  @Override
  public Stream<Judgement> judge(
      Obligation<CardinalityRequirement> obligation, Inquiry inquiry, Unit unit) {
    return Stream.of(judgement(obligation, inquiry, unit));
  }

  private static Judgement judgement(
      Obligation<CardinalityRequirement> obligation, Inquiry inquiry, Unit unit) {
    List<Post> posts = posts(obligation.requirement(), inquiry, unit);
    if (posts.isEmpty()) {
      return unnumbered(unit);
    }
    Dues dues = Dues.of(
        obligation.requirement().getDue(),
        inquiry.situation(),
        inquiry.situation().records().parameter(obligation.provision().getId()),
        Standpoint.of(Optional.of(unit), inquiry.parties()));
    return findMet(posts)
        .map(post -> met(posts, post, unit))
        .orElseGet(() -> unmet(posts, unit, dues))
        .expected(expected(posts))
        .remedy(remedy(posts))
        .due(dues.lastDay())
        .build();
  }

  private static List<Post> posts(CardinalityRequirement requirement, Inquiry inquiry, Unit unit) {
    List<Post> own = new ArrayList<>();
    List<Post> general = new ArrayList<>();
    for (Staffing way : requirement.getPosts()) {
      if (way.getUnits().isEmpty()) {
        general.add(new Post(way, inquiry.situation(), unit));
      } else if (inquiry.isMember(unit, way.getUnits())) {
        own.add(new Post(way, inquiry.situation(), unit));
      }
    }
    return own.isEmpty() ? general : own;
  }

  private static Optional<Post> findMet(List<Post> posts) {
    for (Post post : posts) {
      if (post.isMet()) {
        return Optional.of(post);
      }
    }
    return Optional.empty();
  }

  private static Judgement unnumbered(Unit unit) {
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            Outcome.NOT_APPLICABLE,
            Message.of("cardinality.unnumbered", unit.getName()))
        .expected(Message.of("cardinality.unnumbered.expected"))
        .build();
  }

  private static Judgement.Builder met(List<Post> posts, Post post, Unit unit) {
    boolean tolerated = post.way().getForce().isPresent();
    boolean few = tolerated && posts.get(0).missing() > 0;
    String key = tolerated
        ? "cardinality.tolerated"
        : post.wanted().isOpen() ? "cardinality.open" : "cardinality.satisfied";
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            tolerated ? Outcome.VIOLATED : Outcome.SATISFIED,
            Message.of(key, unit.getName(), post.title(), post.count(), post.people()))
        .tolerated(post.way().getForce())
        .addAllAbsent(few ? sources(posts) : List.of())
        .observed(post.observed())
        .remarks(post.remarks());
  }

  private static Judgement.Builder unmet(List<Post> posts, Unit unit, Dues dues) {
    Post post = posts.get(0);
    return (post.missing() > 0 ? few(posts, unit, dues) : many(post, unit))
        .observed(post.observed());
  }

  private static Judgement.Builder few(List<Post> posts, Unit unit, Dues dues) {
    Post post = posts.get(0);
    Message message = post.count() == 0
        ? Message.of("cardinality.vacant", unit.getName(), post.title(), post.wanted())
        : Message.of(
            "cardinality.few",
            unit.getName(),
            post.title(),
            post.wanted(),
            post.count(),
            post.missing());
    return Judgement.of(EntityRef.unit(unit.getId()), dues.unreached(), message)
        .remarks(dues.remarks())
        .addAllAbsent(dues.unreached() == Outcome.VIOLATED ? sources(posts) : List.of());
  }

  // Any way will do: that all are wanting is certain only if the kinds of fact of all are recorded.
  private static List<FactKind> sources(List<Post> posts) {
    List<FactKind> all = new ArrayList<>();
    List<FactKind> unrecorded = new ArrayList<>();
    for (Post post : posts) {
      all.add(post.source());
      if (!post.isRecorded()) {
        unrecorded.add(post.source());
      }
    }
    return unrecorded.isEmpty() ? all : unrecorded;
  }

  private static Judgement.Builder many(Post post, Unit unit) {
    return Judgement.of(
        EntityRef.unit(unit.getId()),
        Outcome.VIOLATED,
        Message.of(
            "cardinality.many",
            unit.getName(),
            post.title(),
            post.wanted(),
            post.count(),
            post.people()));
  }

  private static Message expected(List<Post> posts) {
    List<Message> ways = new ArrayList<>();
    for (Post post : posts) {
      if (post.way().getForce().isEmpty()) {
        ways.add(Message.of("cardinality.way", post.title(), post.wanted()));
      }
    }
    return Message.of("cardinality.expected", ways);
  }

  private static Message remedy(List<Post> posts) {
    Post post = posts.get(0);
    if (posts.size() > 1) {
      return Message.of("cardinality.remedy", expected(posts));
    }
    return post.missing() > 0
        ? Message.of("cardinality.remedy.few", post.title(), post.missing())
        : Message.of("cardinality.remedy.many", post.title(), post.excess());
  }
}
