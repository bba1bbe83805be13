package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.powervrouwen.tenancy.OrderKind;
import org.junit.jupiter.api.Test;

class LifeCommandTest {

  @Test
  void takesAnArgumentWhereItIsNeededAndNoneWhereItIsNot() {
    assertThat(LifeCommand.of(List.of("backup", "voorbeeldstad")))
        .isEqualTo(new LifeCommand(OrderKind.BACKUP, "voorbeeldstad", null));
    assertThat(LifeCommand.of(List.of("restore", "voorbeeldstad", "x.dump")))
        .isEqualTo(new LifeCommand(OrderKind.RESTORE, "voorbeeldstad", "x.dump"));
    assertThat(LifeCommand.of(List.of("destroy", "voorbeeldstad", "export", "received", "ab")))
        .isEqualTo(new LifeCommand(OrderKind.DESTROY, "voorbeeldstad", "export received ab"));
    assertThat(LifeCommand.of(List.of("close", "voorbeeldstad")))
        .isEqualTo(new LifeCommand(OrderKind.CLOSE, "voorbeeldstad", null));
    assertThat(LifeCommand.of(List.of("restore", "voorbeeldstad"))).isNull();
    assertThat(LifeCommand.of(List.of("export", "voorbeeldstad", "meer"))).isNull();
    assertThat(LifeCommand.of(List.of("export"))).isNull();
  }
}
