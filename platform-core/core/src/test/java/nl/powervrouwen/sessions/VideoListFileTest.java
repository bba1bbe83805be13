package nl.powervrouwen.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoListFileTest {

  private static final String LIST = "Naam\tMinuten\nGülşen Öğretici\t12\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsUnicodeWithAndWithoutAMarkOfItsOrder(String letters) {
    Charset charset = Charset.forName(letters);

    assertThat(VideoListFile.text(LIST.getBytes(charset))).isEqualTo(LIST);
    assertThat(VideoListFile.text(("\uFEFF" + LIST).getBytes(charset))).isEqualTo(LIST);
  }

  @Test
  void readsAsWesternWhatIsNoValidUnicode() {
    String list = "Naam;Minuten\nZoë Déproef – gast;7\n";

    assertThat(VideoListFile.text(list.getBytes(Charset.forName("windows-1252")))).isEqualTo(list);
  }

  @Test
  void readsAFileWithAlmostNothing() {
    for (String little : new String[] {"", "a", "ab", "abc"}) {
      assertThat(VideoListFile.text(little.getBytes(StandardCharsets.UTF_8))).isEqualTo(little);
    }
  }
}
