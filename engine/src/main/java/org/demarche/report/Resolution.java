package org.demarche.report;

import java.util.List;
import java.util.Objects;
import org.demarche.actor.Identification;
import org.demarche.place.PlaceAnswer;
import org.demarche.time.TimeExpression;

/** What a mention stands for in the world. */
public sealed interface Resolution {

  /**
   * Persons, bodies or states.
   *
   * @param all several for "France and its allies"; at least one of them says something
   */
  record Who(List<Identification> all) implements Resolution {
    public Who {
      all = List.copyOf(all);
      if (all.stream().allMatch(one -> one instanceof Identification.Unidentified)) {
        throw new IllegalArgumentException("nobody is known here: use Unresolved");
      }
    }
  }

  /**
   * A time.
   *
   * @param expression its TIMEX3 type and value, and the days it means where they are known
   */
  record When(TimeExpression expression) implements Resolution {
    public When {
      Objects.requireNonNull(expression, "expression");
    }
  }

  /**
   * A place on the map.
   *
   * @param answer the place, how it was found and what else it might be
   */
  record Where(PlaceAnswer.Located answer) implements Resolution {
    public Where {
      Objects.requireNonNull(answer, "answer");
    }
  }

  /**
   * It is not known what the mention stands for.
   *
   * @param reason why; never blank
   */
  record Unresolved(String reason) implements Resolution {
    public Unresolved {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an unresolved mention needs a reason");
      }
    }
  }
}
