package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.time.DateRange;

/** An assignment: who holds what, from when, until when, fit for it from when and until when, and filed when. */
public final class Post {

  private static final int LIMIT = 30;

  private final String id;
  private final String person;
  private final Office office;
  private final Role role;
  private final int from;
  private final int fitFrom;
  private final int fitTo;
  private final int filed;
  private int to;

  Post(Assignment held, Role role, Office office, DateRange fit, int filed) {
    this.id = held.getId().getText();
    this.person = held.getPerson().getText();
    this.office = office;
    this.role = role;
    this.from = Days.start(held.getDuring());
    this.to = Days.end(held.getDuring());
    this.fitFrom = fit == null ? Days.NEVER : Days.start(fit);
    this.fitTo = fit == null ? Days.NEVER : Days.end(fit);
    this.filed = filed;
  }

  public String getId() {
    return id;
  }

  public String getPerson() {
    return person;
  }

  public Office getOffice() {
    return office;
  }

  public String getOfficeId() {
    return office.getId();
  }

  public String getPlaceId() {
    return office.getPlaceId();
  }

  public Role getRole() {
    return role;
  }

  public int getFrom() {
    return from;
  }

  /** Gets the first day on which it is no longer held. */
  public int getTo() {
    return to;
  }

  /** Ends it on another day. */
  public void setTo(int day) {
    this.to = day;
  }

  /** Gets the day from which the holder may hold it. */
  public int getFitFrom() {
    return fitFrom;
  }

  /** Gets the first day on which the holder may no longer hold it. */
  public int getFitTo() {
    return fitTo;
  }

  /** Gets the last day for filing it, {@link Days#NEVER} if it need not be filed. */
  public int getDue() {
    boolean officer = role == Role.UNIT_CDO || role == Role.GOVERNMENT_CDO;
    return officer && from + LIMIT < to ? from + LIMIT : Days.NEVER;
  }

  public int getFiled() {
    return filed;
  }

  public boolean isHeldOn(int day) {
    return from <= day && day < to;
  }

  public boolean isFitOn(int day) {
    return fitFrom <= day && day < fitTo;
  }

  public boolean isLateOn(int day) {
    int due = getDue();
    return due < day && filed > due;
  }
}
