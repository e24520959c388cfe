package io.github.opencdo.testkit.contract;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.reading.ResourceSchemeProvider;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Provides a scheme that derives from a bundled one and tightens it. */
final class ChildScheme extends ResourceSchemeProvider {

  static final SchemeId ID = SchemeId.of("child-2022");

  private static final String TEXT = """
      scheme:
        id: child-2022
        status: IN_FORCE
        document: { title: 示例市首席数据官制度实施方案, issuedOn: 2022-07-01 }
        jurisdiction: { id: child, names: [示例市], level: PREFECTURE }
        phases:
          - { id: pilot, label: { zh-CN: 试点, en: pilot }, during: 2022-07-01/2024-01-01 }
          - { id: full, label: { zh-CN: 推行, en: full }, during: 2024-01-01/.. }
        bodies:
          - { id: bureau, names: [示例市数据局] }
      derives:
        - from: huizhou-2022
          operations:
            - select:
                provisions: { ids: [HZ-030, HZ-031, HZ-037] }
                reason: { zh-CN: 只及部门, en: departments only }
                clause: 一
            - set:
                provision: HZ-030
                due: { fixed: 2022-07-31 }
                reason: { zh-CN: 提前, en: earlier }
                clause: 二
      """;

  ChildScheme() {
    super(
        SchemeReader.standard(),
        file -> new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
        "child-2022.yaml");
  }
}
