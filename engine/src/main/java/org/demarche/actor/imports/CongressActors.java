package org.demarche.actor.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorKind;
import org.demarche.issue.Origin;

/**
 * Makes actors of entries of congress-legislators: {@code id}, {@code name}, {@code bio}, {@code
 * terms}. Terms of one seat and party that follow each other become one office.
 */
final class CongressActors {
  private static final String COUNTRY = "USA";

  private final Origin file;
  private final Findings findings;

  CongressActors(Path file, Findings findings) {
    this.file = Origin.of(file.toString());
    this.findings = findings;
  }

  /** A seat held for a time. */
  private record Term(String office, String title, String from, String to) {}

  Optional<ImportedActor> of(YamlValue entry) {
    Origin at = file.atLine(entry.line());
    Optional<String> id = entry.get("id").flatMap(i -> i.text("bioguide"));
    Optional<String> name = entry.get("name").flatMap(CongressActors::name);
    if (id.isEmpty() || name.isEmpty()) {
      findings.broken(
          at, "expected id.bioguide and name.first and name.last, found one of them missing");
      return Optional.empty();
    }
    return Optional.of(
        new ImportedActor(
            "congress." + id.get(),
            Names.clean(name.get()),
            Names.others(Names.clean(name.get()), aliases(entry)),
            ActorKind.PERSON,
            Optional.of(COUNTRY),
            List.of(),
            entry.get("bio").flatMap(b -> b.text("birthday")).flatMap(DayText::iso),
            Optional.empty(),
            offices(entry),
            at));
  }

  private static Optional<String> name(YamlValue name) {
    Optional<String> first = name.text("first");
    Optional<String> last = name.text("last");
    if (first.isEmpty() || last.isEmpty()) {
      return name.text("official_full");
    }
    return Optional.of(name.text("official_full").orElse(first.get() + " " + last.get()));
  }

  private static List<String> aliases(YamlValue entry) {
    List<String> aliases = new ArrayList<>();
    YamlValue name = entry.get("name").orElseThrow();
    String last = name.text("last").orElse("");
    for (String key : List.of("first", "nickname")) {
      name.text(key).filter(f -> !last.isEmpty()).ifPresent(f -> aliases.add(f + " " + last));
    }
    Optional<String> middle = name.text("middle");
    Optional<String> first = name.text("first");
    if (middle.isPresent() && first.isPresent() && !last.isEmpty()) {
      aliases.add(first.get() + " " + middle.get() + " " + last);
    }
    return aliases;
  }

  private List<ImportedOffice> offices(YamlValue entry) {
    List<Term> terms = new ArrayList<>();
    for (YamlValue value : entry.items("terms")) {
      term(value).ifPresent(term -> add(terms, term));
    }
    if (terms.isEmpty()) {
      findings.leftOut(
          file.atLine(entry.line()), "no term that can be read: imported without office");
    }
    return terms.stream()
        .map(
            t ->
                new ImportedOffice(
                    t.office,
                    t.title,
                    Optional.of(COUNTRY),
                    List.of(),
                    Optional.of(t.from),
                    Optional.of(t.to)))
        .toList();
  }

  /** A term ends on the day the next begins, or the day before. */
  private static void add(List<Term> terms, Term term) {
    if (!terms.isEmpty()) {
      Term last = terms.get(terms.size() - 1);
      boolean follows =
          last.title.equals(term.title)
              && !LocalDate.parse(term.from).isAfter(LocalDate.parse(last.to).plusDays(1));
      if (follows && term.to.compareTo(last.to) >= 0) {
        terms.set(terms.size() - 1, new Term(last.office, last.title, last.from, term.to));
        return;
      }
    }
    terms.add(term);
  }

  private Optional<Term> term(YamlValue value) {
    Origin at = file.atLine(value.line());
    String type = value.text("type").orElse("");
    Optional<String> from = value.text("start").flatMap(DayText::iso).filter(d -> d.length() == 10);
    Optional<String> to = value.text("end").flatMap(DayText::iso).filter(d -> d.length() == 10);
    if (!type.equals("sen") && !type.equals("rep")) {
      findings.broken(at, "expected the type \"sen\" or \"rep\", found \"" + type + "\"");
      return Optional.empty();
    }
    if (from.isEmpty() || to.isEmpty() || to.get().compareTo(from.get()) < 0) {
      findings.wrongDate(
          at,
          "expected start and end as YYYY-MM-DD, found \""
              + value.text("start").orElse("")
              + "\" and \""
              + value.text("end").orElse("")
              + "\"; the term is left out");
      return Optional.empty();
    }
    boolean isSenator = type.equals("sen");
    String state = value.text("state").map(s -> " for " + s).orElse("");
    String party = value.text("party").map(p -> " (" + p + ")").orElse("");
    return Optional.of(
        new Term(
            isSenator ? "senator" : "representative",
            (isSenator ? "US Senator" : "US Representative") + state + party,
            from.get(),
            to.get()));
  }
}
