package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import org.demarche.graph.EventType;
import org.demarche.graph.Role;
import org.demarche.graph.Status;

/** The sizes of the network and the order of its labels. Training and engine share it. */
public final class ModelShape {

  /** Layers of the public encoder. */
  public static final int LAYERS = 6;

  /** Numbers per piece. */
  public static final int WIDTH = 384;

  /** Attention heads of every layer. */
  public static final int HEADS = 12;

  /** Inner width of an encoder layer. */
  public static final int INNER = 1536;

  /** Inner width of the focus layer, which reads a sentence again for one trigger. */
  public static final int FOCUS_INNER = 768;

  /** Inner width of the head that names the relation of two marked mentions. */
  public static final int PAIR_INNER = 256;

  /**
   * Largest weight of a layer's matrix in steps of its column, when the network multiplies in eight
   * bits. Seven bits, not eight: processors without VNNI add pairs of products in 16 bits, which
   * eight-bit weights overflow.
   */
  public static final int WEIGHT_LIMIT = 63;

  /** Most pieces of one sentence, [CLS] and [SEP] included. */
  public static final int MOST_PIECES = 384;

  /** Trigger label of a word that names no event; the types follow from 1. */
  public static final int NO_EVENT = 0;

  /** Labels of a word for one role: outside, begins, goes on. */
  public static final int OUTSIDE = 0;

  public static final int BEGINS = 1;
  public static final int GOES_ON = 2;

  /** Role labels of a word: three for each role. */
  public static final int ROLE_LABELS = 3 * Role.values().length;

  public static final int TRIGGER_LABELS = 1 + EventType.values().length;

  public static final int STATUS_LABELS = Status.values().length;

  /** Pieces that mark the two mentions of a pair: source opens, closes, target opens, closes. */
  public static final List<String> PAIR_MARKS =
      List.of("[unused1]", "[unused2]", "[unused3]", "[unused4]");

  private static final List<ModeLabel> MODES = modeLabels();

  private ModelShape() {}

  /** One label of the mode head: a type with one of its modes, or with none. */
  public record ModeLabel(EventType type, String mode) {}

  /** Labels of the mode head in order: for each type the empty mode, then its modes. */
  public static List<ModeLabel> modes() {
    return MODES;
  }

  private static List<ModeLabel> modeLabels() {
    List<ModeLabel> labels = new ArrayList<>();
    for (EventType type : EventType.values()) {
      labels.add(new ModeLabel(type, ""));
      type.modes().forEach(m -> labels.add(new ModeLabel(type, m)));
    }
    return List.copyOf(labels);
  }
}
