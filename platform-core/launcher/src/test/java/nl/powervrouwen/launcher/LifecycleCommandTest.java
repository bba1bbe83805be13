package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.powervrouwen.registry.OrderKind;
import org.junit.jupiter.api.Test;

class LifecycleCommandTest {

  @Test
  void takesAnArgumentWhereItIsNeededAndNoneWhereItIsNot() {
    assertThat(LifecycleCommand.of(List.of("backup", "voorbeeldstad")))
        .isEqualTo(new LifecycleCommand(OrderKind.BACKUP, "voorbeeldstad", null));
    assertThat(LifecycleCommand.of(List.of("restore", "voorbeeldstad", "x.dump")))
        .isEqualTo(new LifecycleCommand(OrderKind.RESTORE, "voorbeeldstad", "x.dump"));
    assertThat(LifecycleCommand.of(List.of("destroy", "voorbeeldstad", "export", "received", "ab")))
        .isEqualTo(new LifecycleCommand(OrderKind.DESTROY, "voorbeeldstad", "export received ab"));
    assertThat(LifecycleCommand.of(List.of("close", "voorbeeldstad")))
        .isEqualTo(new LifecycleCommand(OrderKind.CLOSE, "voorbeeldstad", null));
    assertThat(LifecycleCommand.of(List.of("restore", "voorbeeldstad"))).isNull();
    assertThat(LifecycleCommand.of(List.of("export", "voorbeeldstad", "meer"))).isNull();
    assertThat(LifecycleCommand.of(List.of("export"))).isNull();
  }
}
