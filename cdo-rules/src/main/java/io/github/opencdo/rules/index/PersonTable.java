package io.github.opencdo.rules.index;

import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The persons of a register, numbered in their order; each identifier should occur once. */
public final class PersonTable {

  // How far persons lie from where they are looked for before their identifiers are numbered.
  private static final int NEIGHBOURS = 8;

  private final List<Person> persons;
  private final Lazy<Places> places;

  // Numbers by identifier, and by number of identifier where in the list the first with it is.
  private static final class Places {

    private final Numbering ids;
    private int[] first;

    Places(List<Person> persons) {
      this.ids = new Numbering(persons.size());
      this.first = new int[persons.size()];
      int place = 0;
      for (Person person : persons) {
        add(person, place++);
      }
    }

    void add(Person person, int place) {
      int number = ids.size();
      if (ids.add(person.getId().getText()) == number) {
        if (number == first.length) {
          first = Arrays.copyOf(first, number * 2 + 1);
        }
        first[number] = place;
      }
    }

    int find(PersonId id) {
      int number = ids.find(id.getText());
      return number == Numbering.NONE ? Numbering.NONE : first[number];
    }
  }

  private PersonTable(List<Person> persons) {
    this.persons = persons;
    this.places = Lazy.of(() -> new Places(persons));
  }

  /** Numbers persons. */
  public static PersonTable of(List<Person> persons) {
    return new PersonTable(persons);
  }

  /** Returns a copy to which persons can be added without changing this one. */
  public PersonTable copy() {
    return new PersonTable(new ArrayList<>(persons));
  }

  /** Adds a person whose identifier none has. */
  public void add(Person person) {
    places.get().add(person, persons.size());
    persons.add(person);
  }

  /** Finds the number of a person, {@link Numbering#NONE} if there is no record of it. */
  public int find(PersonId id) {
    return places.get().find(id);
  }

  /** Finds the number of a person who may well have a certain one, or one next to it. */
  int find(PersonId id, int likely) {
    for (int way = 0; way <= NEIGHBOURS; way++) {
      if (isAt(likely + way, id)) {
        return likely + way;
      }
      if (isAt(likely - way, id)) {
        return likely - way;
      }
    }
    return find(id);
  }

  private boolean isAt(int number, PersonId id) {
    return number >= 0 && number < persons.size() && persons.get(number).getId().equals(id);
  }

  /** Finds a person. */
  public Optional<Person> person(PersonId id) {
    int number = find(id);
    return number == Numbering.NONE ? Optional.empty() : Optional.of(persons.get(number));
  }

  /** Gets all persons. */
  public List<Person> all() {
    return Collections.unmodifiableList(persons);
  }

  /** Gets the person that has a number. */
  public Person person(int number) {
    return persons.get(number);
  }
}
