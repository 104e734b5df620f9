package org.demarche.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.demarche.app.store.Answer;
import org.demarche.app.store.Chronicle;
import org.demarche.app.store.Filter;
import org.demarche.app.store.Store;
import org.demarche.app.store.Subject;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What commands that list rows of a store have in common. */
final class Asking {
  private static final int PAGE = 50;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Rows at most: 50 in a table, else all.")
  private int limit = -1;

  @Option(names = "--offset", paramLabel = "N", description = "Rows to leave out before.")
  private int offset;

  @Mixin private StoreOptions store;
  @Mixin private FilterOptions filter;
  @Mixin private AnswerOptions answer;

  /** Asks and shows. */
  int ask(Surroundings here, Subject subject, List<String> shown, String below) throws IOException {
    try (Store open = Store.openToRead(store.file())) {
      Chronicle chronicle = new Chronicle(open);
      Filter chosen = filter.filter();
      if (answer.format() == AnswerOptions.Format.PARQUET) {
        chronicle.writeParquet(subject, chosen, answer.file());
        return ExitCode.OK.code();
      }
      boolean isTable = answer.format() == AnswerOptions.Format.TABLE;
      int most = limit >= 0 ? limit : isTable ? PAGE : Integer.MAX_VALUE;
      Answer found = chronicle.ask(subject, chosen, most, Math.max(0, offset));
      answer.show(here, found, shown, below);
      long left = found.total() - found.rows().size() - Math.max(0, offset);
      if (isTable && left > 0) {
        here.tell(
            String.format(
                Locale.ROOT,
                "%,d of %,d; --offset %d shows more",
                found.rows().size(),
                found.total(),
                Math.max(0, offset) + most));
      }
      if (!open.isLinked()) {
        here.tell(
            "demarche: the last ingest did not end; events and plans are those before it. Run it "
                + "again.");
      }
      return ExitCode.OK.code();
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
