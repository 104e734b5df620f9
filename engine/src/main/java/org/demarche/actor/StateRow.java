package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/**
 * A line of the table of states and territories.
 *
 * @param actor the state; its aliases are its names, adjectives and demonyms
 * @param peoples adjectives and demonyms alone
 * @param seats capitals and seats of government, which stand for the government
 */
record StateRow(ActorRow actor, List<String> peoples, List<ActorRow> seats) {

  static StateRow read(DataFile.Row row, Codes codes) {
    String country = row.column(3);
    codes.checkCountry(row.file(), row.number(), country);
    List<String> peoples = ActorRow.names(row, row.column(7));
    List<String> names = new ArrayList<>(ActorRow.names(row, row.column(6)));
    names.addAll(peoples);
    ActorRow state =
        new ActorRow(
            row.column(0),
            ActorRow.kind(row, row.column(2)),
            Optional.of(country),
            codes.sectors(row, row.column(4)),
            row.column(5),
            names,
            ActorRow.day(row, row.column(10)),
            ActorRow.day(row, row.column(11)),
            row.column(12),
            row);
    ActorRow.checkOrder(row, state.from(), state.to());
    List<ActorRow> seats = new ArrayList<>();
    List<String> sectors = codes.sectors(row, "GOV");
    for (String capital : ActorRow.names(row, row.column(8))) {
      seats.add(seat(state, "capital", capital, sectors));
    }
    for (String seat : ActorRow.names(row, row.column(9))) {
      seats.add(seat(state, "seat", seat, sectors));
    }
    return new StateRow(state, peoples, seats);
  }

  private static ActorRow seat(ActorRow state, String what, String name, List<String> sectors) {
    String id =
        state.id().toLowerCase(Locale.ROOT) + '.' + what + '.' + NameKey.of(name).replace(' ', '-');
    return new ActorRow(
        id,
        ActorKind.BODY,
        state.country(),
        sectors,
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        what + " in states.tsv",
        state.row());
  }
}
