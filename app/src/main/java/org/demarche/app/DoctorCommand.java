package org.demarche.app;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.model.Background;
import org.demarche.model.PublicEncoder;
import org.demarche.model.ShippedModel;
import picocli.CommandLine.Command;

/** {@code demarche doctor}: does everything it needs work on this machine? */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Checks that everything Demarche needs works on this machine; for what does not, says what "
          + "to do. Exit code 3 if anything failed."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  demarche doctor"})
final class DoctorCommand implements Callable<Integer> {

  private static final int JAVA = 17;
  private static final long HEAP_MEGABYTES = 256;

  private final Surroundings here;
  private int failed;

  DoctorCommand(Surroundings here) {
    this.here = here;
  }

  /** Looks at one thing: says what it found, throws if it is not as needed. */
  private interface Check {
    String look() throws IOException;
  }

  @Override
  public Integer call() {
    check("Java", "install Java 17 or later, or set JAVA_HOME to it", DoctorCommand::java);
    check(
        "memory",
        "start with DEMARCHE_JAVA_OPTS=-Xmx1g, or close other programs",
        DoctorCommand::memory);
    check(
        "ONNX Runtime",
        "it runs on Linux, macOS and Windows, x86-64 and ARM; on slim images install libstdc++",
        () -> "version " + OrtEnvironment.getEnvironment().getVersion());
    check("encoder", "build again: its jar is missing or damaged", DoctorCommand::encoder);
    check("model", "build again: the jar is damaged", DoctorCommand::model);
    check("reading", "report this with the lines above", this::selfTest);
    check("output", "make the current folder writable or go to another", DoctorCommand::output);
    here.println(failed == 0 ? "all is well" : failed + " failed");
    return failed == 0 ? ExitCode.OK.code() : ExitCode.RESOURCE.code();
  }

  /** Whatever a check throws is its finding: the others still run. */
  private void check(String name, String remedy, Check check) {
    String line = String.format("%-14s", name);
    try {
      here.println(line + "ok      " + check.look());
    } catch (IOException | RuntimeException | LinkageError e) {
      failed++;
      here.println(line + "FAILED  " + (e.getMessage() == null ? e : e.getMessage()));
      here.println(" ".repeat(22) + "remedy: " + remedy);
    }
  }

  private static String java() throws IOException {
    int found = Runtime.version().feature();
    require(found >= JAVA, "found Java " + found + ", expected " + JAVA + " or later");
    return Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors";
  }

  private static String memory() throws IOException {
    long most = Runtime.getRuntime().maxMemory() >> 20;
    require(most >= HEAP_MEGABYTES, "heap limit " + most + " MB, expected " + HEAP_MEGABYTES);
    return "heap limit " + most + " MB";
  }

  private static String encoder() throws IOException {
    return PublicEncoder.load().weights().size() + " weights";
  }

  private static String model() throws IOException {
    return ShippedModel.load(Background.load(PublicEncoder::load)).card().shortDigest()
        + ", as its card says";
  }

  private String selfTest() throws IOException {
    try (EngineLease lease = here.engines().apply(Demarche.Options.DEFAULT)) {
      List<GraphEvent> events = lease.demarche().graph(SampleArticle.SENTENCE);
      boolean isRight =
          events.size() == 1
              && events.get(0).type() == EventType.COERCE
              && events.get(0).trigger().of(SampleArticle.SENTENCE).equals("arrested")
              && !events.get(0).spans(Role.ACTOR).isEmpty();
      require(isRight, "'" + SampleArticle.SENTENCE + "' gave " + events);
      return "'" + SampleArticle.SENTENCE + "' gives COERCE by 'arrested'";
    }
  }

  private static String output() throws IOException {
    Path file = Files.createTempFile(Path.of("").toAbsolutePath(), ".demarche-doctor", ".tmp");
    Files.delete(file);
    return "the current folder is writable";
  }

  private static void require(boolean isRight, String otherwise) throws IOException {
    if (!isRight) {
      throw new IOException(otherwise);
    }
  }
}
