package org.demarche.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may know which, and what none of them does. */
class ArchitectureTest {

  /** One line a package: its name, an arrow, whom it may know. "demarche" is the facade. */
  private static final String MAY_KNOW =
      """
      text       <-
      onnx       <-
      article    <-
      knowledge  <-
      graph      <- text
      issue      <- text
      language   <- text, issue
      corpus     <- text, graph
      plover     <- text, graph
      codes      <- text, knowledge, graph, language, plover
      time       <- text, knowledge, language
      place      <- text, knowledge, language
      actor      <- text, knowledge, language, issue
      listing    <- knowledge, issue, actor
      statement  <- text, knowledge, language
      intake     <- article, issue, language
      story      <- language, article, knowledge
      model      <- text, graph, language, onnx
      report     <- text, knowledge, graph, issue, language, article, model, codes, plover, \
                    actor, time, place, statement
      ledger     <- text, knowledge, graph, article, actor, place, time, report, story
      regime     <- knowledge
      armament   <- text, knowledge, language
      exposure   <- text, knowledge, graph, language, article, report, actor, time, place, \
                    statement, regime, armament
      publish    <- text, graph, issue, language, article, report, codes, \
                    actor, time, place, statement, regime, exposure
      export     <- text, knowledge, graph, article, codes, place
      evaluation <- text, graph, language, corpus, plover, intake, model, knowledge, \
                    actor, time, place, statement, article, story
      demarche   <- text, graph, article, model, report, actor, place
      app        <- *
      """;

  private static final String ROOT = "org.demarche";
  private static final Set<String> VAGUE_NAMES =
      Set.of("util", "utils", "common", "impl", "helper", "helpers", "misc", "core", "shared");
  private static final Set<String> CLOCKS =
      Set.of("now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesKnowOnlyWhomTheTableNames() {
    Map<String, Set<String>> allowed = table();
    Set<String> found = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      String from = shortName(c.getPackageName());
      assertThat(allowed).as("the table has a line for each package").containsKey(from);
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        String to = shortName(d.getTargetClass().getPackageName());
        boolean free = to.isEmpty() || to.equals(from) || allowed.get(from).contains("*");
        if (!free && !allowed.get(from).contains(to)) {
          found.add(from + " <- " + to + ": " + d.getDescription());
        }
      }
    }
    assertThat(found).as("uses the table does not allow").isEmpty();
  }

  @Test
  void theTableNamesNoPackageThatIsGone() {
    Set<String> there =
        CLASSES.stream().map(c -> shortName(c.getPackageName())).collect(Collectors.toSet());
    assertThat(there).containsExactlyInAnyOrderElementsOf(table().keySet());
  }

  @Test
  void packagesDoNotGoInCircles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theEngineHasNoClock() {
    DescribedPredicate<JavaCall<?>> readsTheClock =
        DescribedPredicate.describe(
            "reads the clock",
            call -> {
              String owner = call.getTargetOwner().getName();
              return (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                  && CLOCKS.contains(call.getName());
            });
    noClasses()
        .that()
        .resideOutsideOfPackage("org.demarche.app..")
        .should()
        .callCodeUnitWhere(readsTheClock)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .because("the same article must give the same bytes on any day: today is a parameter")
        .check(CLASSES);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("commands return exit codes")
        .check(CLASSES);
  }

  @Test
  void theEnginePrintsNothing() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.demarche.app..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what there is to say is in the result")
        .check(CLASSES);
  }

  @Test
  void librariesStayInTheirPackages() {
    onlyIn("com.google.protobuf..", "org.demarche.onnx..");
    onlyIn("org.jsoup..", "org.demarche.intake..");
    onlyIn("picocli..", "org.demarche.app..");
    // "doctor" asks the runtime for its version.
    onlyIn("ai.onnxruntime..", "org.demarche.model..", "org.demarche.app");
  }

  private static void onlyIn(String theirs, String... ours) {
    noClasses()
        .that()
        .resideOutsideOfPackages(ours)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(theirs)
        .check(CLASSES);
  }

  @Test
  void packagesAreNamedForThings() {
    for (JavaClass c : CLASSES) {
      assertThat(c.getPackageName().split("\\.")).doesNotContainAnyElementsOf(VAGUE_NAMES);
    }
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    Set<Path> silent = new TreeSet<>();
    for (String module : List.of("engine", "app", "training")) {
      for (Path source : sources(Path.of("..", module, "src", "main", "java"))) {
        if (!Files.exists(source.resolveSibling("package-info.java"))) {
          silent.add(source.getParent());
        }
      }
    }
    assertThat(silent).as("packages without package-info.java").isEmpty();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    }
  }

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : MAY_KNOW.lines().toList()) {
      String[] sides = line.split("<-", -1);
      table.put(
          sides[0].strip(),
          Arrays.stream(sides[1].split(",", -1)).map(String::strip).collect(Collectors.toSet()));
    }
    return table;
  }

  /** First part after {@code org.demarche}; empty for packages that are not ours. */
  private static String shortName(String packageName) {
    if (packageName.equals(ROOT)) {
      return "demarche";
    }
    return packageName.startsWith(ROOT + ".")
        ? packageName.substring(ROOT.length() + 1).split("\\.", 2)[0]
        : "";
  }
}
