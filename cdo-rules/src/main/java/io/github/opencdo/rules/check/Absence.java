package io.github.opencdo.rules.check;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;

/** What is said where a rule speaks of things of which the register has none. */
final class Absence {

  private Absence() {}

  /** Judges that nothing of a kind is there to be judged, if that is certain. */
  static Judgement of(Inquiry inquiry, FactKind kind, Object thing, Message expected) {
    boolean known = inquiry.situation().records(kind);
    Message message =
        known ? Message.of("nothing.there", thing) : Message.of("nothing.recorded", thing, kind);
    return Judgement.of(
            inquiry.schemeRef(), known ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED, message)
        .expected(expected)
        .remedy(Message.of("nothing.remedy", thing))
        .build();
  }
}
