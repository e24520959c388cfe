package io.github.opencdo.rules.index;

import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import java.util.List;
import java.util.Optional;

/** The persons of a register, numbered in their order; where several have an identifier, the first has it. */
public final class PersonTable {

  private final Numbering ids;
  private final Person[] persons;

  private PersonTable(List<Person> persons) {
    this.ids = new Numbering(persons.size());
    this.persons = new Person[persons.size()];
    for (Person person : persons) {
      int number = ids.add(person.getId().getText());
      if (this.persons[number] == null) {
        this.persons[number] = person;
      }
    }
  }

  /** Numbers persons. */
  public static PersonTable of(List<Person> persons) {
    return new PersonTable(persons);
  }

  /** Finds the number of a person, {@link Numbering#NONE} if there is no record of it. */
  public int find(PersonId id) {
    return ids.find(id.getText());
  }

  /** Finds a person. */
  public Optional<Person> person(PersonId id) {
    int number = find(id);
    return number == Numbering.NONE ? Optional.empty() : Optional.of(persons[number]);
  }

  /** Gets the person that has a number. */
  public Person person(int number) {
    return persons[number];
  }
}
