package org.demarche.actor;

import java.util.List;
import java.util.Optional;

/** Whom an article has named before a mention. */
interface Antecedents {

  /** Nobody. */
  Antecedents NONE =
      new Antecedents() {
        @Override
        public Optional<Naming> called(List<String> words, int before) {
          return Optional.empty();
        }

        @Override
        public Optional<Naming> person(int before) {
          return Optional.empty();
        }

        @Override
        public Optional<Naming> other(int before) {
          return Optional.empty();
        }

        @Override
        public Optional<Naming> thing(int before) {
          return Optional.empty();
        }

        @Override
        public List<Naming> holders(List<String> offices, int before) {
          return List.of();
        }

        @Override
        public Optional<Naming> outlet(boolean orAgency, int before) {
          return Optional.empty();
        }

        @Override
        public List<Naming> twoPersons(int before) {
          return List.of();
        }

        @Override
        public List<String> two(int before) {
          return List.of();
        }
      };

  /** Who was introduced by a longer name that has these words; the last word counts most. */
  Optional<Naming> called(List<String> words, int before);

  /** The person a pronoun means. */
  Optional<Naming> person(int before);

  /** The person "him" means: not the one named last in its sentence, who does it to him. */
  Optional<Naming> other(int before);

  /** The state or body a pronoun means. */
  Optional<Naming> thing(int before);

  /** The persons named just before who hold one of these offices, each once. */
  List<Naming> holders(List<String> offices, int before);

  /**
   * The outlet last named.
   *
   * @param orAgency whether it may be any body that is called an agency
   */
  Optional<Naming> outlet(boolean orAgency, int before);

  /** The last two persons named just before, if they are of two countries; else none. */
  List<Naming> twoPersons(int before);

  /** The two countries the text is about just before; fewer if there are not two. */
  List<String> two(int before);
}
