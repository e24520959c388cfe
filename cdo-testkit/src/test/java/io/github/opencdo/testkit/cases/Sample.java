package io.github.opencdo.testkit.cases;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.register.Channel;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The compliant sample register of a scheme, and copies of it with something changed. */
final class Sample {

  private static final Path FOLDER = Path.of("..", "examples", "registers");

  private final Scheme scheme;
  private final Register register;

  private Sample(Scheme scheme, Register register) {
    this.scheme = scheme;
    this.register = register;
  }

  static Sample of(String scheme) {
    return new Sample(
        SchemeRegistry.discover().get(SchemeId.of(scheme)),
        RegisterReader.standard().read(FOLDER.resolve(scheme + "-compliant.json")));
  }

  Scheme scheme() {
    return scheme;
  }

  Register register() {
    return register;
  }

  Assessment asOf(String day) {
    return Assessor.of(scheme).assess(register, LocalDate.parse(day));
  }

  Sample with(UnaryOperator<Register.Builder> change) {
    return new Sample(scheme, change.apply(register.toBuilder()).build());
  }

  Sample vacant(String assignment) {
    return with(builder -> builder.assignments(others(assignment)));
  }

  private List<Assignment> others(String assignment) {
    return without(register.getAssignments(), each -> each.getId().getText().equals(assignment));
  }

  Sample assigned(String assignment, UnaryOperator<Assignment.Builder> change) {
    Assignment changed = change.apply(assignment(assignment).toBuilder()).build();
    return with(builder -> builder.assignments(others(assignment)).addAssignments(changed));
  }

  Assignment assignment(String id) {
    return only(register.getAssignments(), each -> each.getId().getText(), id);
  }

  Sample person(String id, UnaryOperator<Person.Builder> change) {
    Person changed = change
        .apply(only(register.getPersons(), each -> each.getId().getText(), id).toBuilder())
        .build();
    return with(builder -> builder
        .persons(without(register.getPersons(), each -> each.getId().equals(changed.getId())))
        .addPersons(changed));
  }

  Sample appointed(String assignment, UnaryOperator<Appointment.Builder> change) {
    Appointment before =
        only(register.getAppointments(), each -> each.getAssignment().getText(), assignment);
    Appointment changed = change.apply(before.toBuilder()).build();
    return with(builder -> builder
        .appointments(without(register.getAppointments(), before::equals))
        .addAppointments(changed));
  }

  Sample notSubmittedBy(String sender) {
    return with(builder -> builder.submissions(
        without(register.getSubmissions(), each -> each.getSender().toString().equals(sender))));
  }

  Sample submitted(String document, String from, String to, String day) {
    return submitted(document, from, to, day, Channel.WRITTEN);
  }

  Sample submitted(String document, String from, String to, String day, Channel channel) {
    return with(builder -> builder.addSubmissions(Submission.builder()
        .document(DocumentCode.of(document))
        .sender(EntityRef.parse(from))
        .to(EntityRef.parse(to))
        .on(LocalDate.parse(day))
        .channel(channel)
        .build()));
  }

  Sample submittedOn(String document, String from, String day) {
    return with(builder -> builder.submissions(register.getSubmissions().stream()
        .map(each -> isOf(each, document, from)
            ? each.toBuilder().on(LocalDate.parse(day)).build()
            : each)
        .toList()));
  }

  private static boolean isOf(Submission submission, String document, String from) {
    return submission.getDocument().getText().equals(document)
        && submission.getSender().toString().equals(from);
  }

  Sample held(String id, String activity, String day, String organiser) {
    return with(builder -> builder.addActivities(Activity.builder()
        .id(RecordId.of(id))
        .type(ActivityCode.of(activity))
        .on(LocalDate.parse(day))
        .organiser(EntityRef.parse(organiser))
        .build()));
  }

  Sample withParameter(String provision, int days) {
    return with(builder -> builder.addParameters(
        Parameter.builder().provision(ProvisionId.of(provision)).days(days).build()));
  }

  Sample withoutParameter(String provision) {
    return with(builder -> builder.parameters(without(
        register.getParameters(), each -> each.getProvision().getText().equals(provision))));
  }

  Sample excused(String provision, String about) {
    RecordedException reason = RecordedException.builder()
        .provision(ProvisionId.of(provision))
        .about(EntityRef.parse(about))
        .reason("no leader has the portfolio for the time being")
        .on(LocalDate.of(2022, 7, 1))
        .build();
    return with(builder -> builder.addExceptions(reason));
  }

  private static <T> List<T> without(List<T> facts, Predicate<T> unwanted) {
    return facts.stream().filter(unwanted.negate()).toList();
  }

  private static <T> T only(List<T> facts, Function<T, String> id, String wanted) {
    return facts.stream()
        .filter(each -> id.apply(each).equals(wanted))
        .findFirst()
        .orElseThrow();
  }
}
