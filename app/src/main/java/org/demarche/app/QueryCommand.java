package org.demarche.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.demarche.app.store.Answer;
import org.demarche.app.store.Chronicle;
import org.demarche.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche query}: SQL over the views of a store. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Answers a question in SQL, read-only, over v_articles, v_reports, v_events, v_plans, "
          + "v_plan_steps, v_statements, v_actors and v_refusals; docs/ledger.md names their "
          + "columns. The dialect is DuckDB's."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche query \"select type, count(*) from v_events group by type order by 2 desc\"",
      "  demarche query \"select * from v_plans\" --format parquet -o plans.parquet"
    })
final class QueryCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "SQL", description = "One statement.")
  private String sql = "";

  @Mixin private StoreOptions store;
  @Mixin private AnswerOptions answer;

  QueryCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    try (Store open = Store.openToRead(store.file())) {
      Chronicle chronicle = new Chronicle(open);
      if (answer.format() == AnswerOptions.Format.PARQUET) {
        chronicle.writeParquet(sql, answer.file());
        return ExitCode.OK.code();
      }
      Answer found = chronicle.query(sql);
      answer.show(here, found, found.columns(), "");
      return ExitCode.OK.code();
    }
  }
}
