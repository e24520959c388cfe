package io.github.opencdo.rules.index;

import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import java.util.List;
import java.util.Optional;

/** The persons of a register, numbered in their order; each identifier should occur once. */
public final class PersonTable {

  private final List<Person> persons;
  private final Lazy<Places> places;

  // Numbers by identifier, and by number of identifier where in the list the first with it is.
  private record Places(Numbering ids, int[] first) {

    static Places of(List<Person> persons) {
      Numbering ids = new Numbering(persons.size());
      int[] first = new int[persons.size()];
      int place = 0;
      for (Person person : persons) {
        int size = ids.size();
        if (ids.add(person.getId().getText()) == size) {
          first[size] = place;
        }
        place++;
      }
      return new Places(ids, first);
    }

    int find(PersonId id) {
      int number = ids.find(id.getText());
      return number == Numbering.NONE ? Numbering.NONE : first[number];
    }
  }

  private PersonTable(List<Person> persons) {
    this.persons = persons;
    this.places = Lazy.of(() -> Places.of(persons));
  }

  /** Numbers persons. */
  public static PersonTable of(List<Person> persons) {
    return new PersonTable(persons);
  }

  /** Finds the number of a person, {@link Numbering#NONE} if there is no record of it. */
  public int find(PersonId id) {
    return places.get().find(id);
  }

  /** Finds the number of a person who may well have a certain one. */
  int find(PersonId id, int likely) {
    boolean right =
        likely >= 0 && likely < persons.size() && persons.get(likely).getId().equals(id);
    return right ? likely : find(id);
  }

  /** Finds a person. */
  public Optional<Person> person(PersonId id) {
    int number = find(id);
    return number == Numbering.NONE ? Optional.empty() : Optional.of(persons.get(number));
  }

  /** Gets the person that has a number. */
  public Person person(int number) {
    return persons.get(number);
  }
}
