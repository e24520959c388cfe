package io.github.opencdo.workbooks.importing;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * A register that was read from a workbook or roster (导入结果), with how its cells were understood.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class ImportedRegister {

  ImportedRegister() {}

  static ImportedRegister of(Register register, List<LocalizedText> remarks) {
    return ImmutableImportedRegister.of(register, remarks);
  }

  /** Gets the register. */
  @Value.Parameter
  public abstract Register getRegister();

  /** Gets what the reader took for what, and what it left out. */
  @Value.Parameter
  public abstract List<LocalizedText> getRemarks();
}
