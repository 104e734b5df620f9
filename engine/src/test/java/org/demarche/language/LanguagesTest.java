package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister said on Friday that the talks with the neighbours would go on.",
        "fr | Le ministre a dit vendredi que les pourparlers avec les voisins vont continuer.",
        "de | Der Minister sagte am Freitag, dass die Gespräche mit den Nachbarn weitergehen.",
        "es | El ministro dijo el viernes que las conversaciones con los vecinos van a seguir.",
        "ru | Министр сообщил в пятницу, что переговоры с соседями продолжатся.",
        "ar | قال الوزير يوم الجمعة إن المحادثات مع الجيران سوف تستمر.",
        "zh | 部长星期五表示与邻国的会谈将继续进行。",
        "ja | 大臣は金曜日に隣国との協議を続けると述べた。"
      })
  void tellsLanguagesApart(String code, String text) {
    assertThat(Languages.of(text)).contains(code);
  }

  @Test
  void isUnsureOfAFewNames() {
    assertThat(Languages.of("Lavrov Lamamra Tebboune")).isEmpty();
  }
}
