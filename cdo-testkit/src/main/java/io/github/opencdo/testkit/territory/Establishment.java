package io.github.opencdo.testkit.territory;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The units of one jurisdiction: the government, its departments and their institutions. */
final class Establishment {

  private static final List<String> FIELDS = List.of(
      "数据局",
      "教育局",
      "卫生健康局",
      "财政局",
      "公安局",
      "民政局",
      "生态环境局",
      "农业农村局",
      "商务局",
      "统计局",
      "审计局",
      "市场监督管理局",
      "交通运输局",
      "发展和改革局",
      "住房和城乡建设局");
  private static final double DEPARTMENTS = 0.62;
  private static final double BEYOND = 0.08;

  private final Jurisdiction place;
  private final SplittableRandom random;
  private final List<Unit> units = new ArrayList<>();

  private Establishment(Jurisdiction place, SplittableRandom random) {
    this.place = place;
    this.random = random;
  }

  /** Makes so many units, at least a government and the department for data. */
  static List<Unit> of(Jurisdiction place, int number, SplittableRandom random) {
    Establishment establishment = new Establishment(place, random);
    establishment.fill(Math.max(2, number));
    return establishment.units;
  }

  private void fill(int number) {
    Unit government = unit("", place.getName() + "人民政府", UnitKind.GOVERNMENT).build();
    units.add(government);
    int departments = Math.max(1, (int) Math.round((number - 1) * DEPARTMENTS));
    for (int serial = 1; serial <= departments; serial++) {
      units.add(department(serial).parent(government.getId()).build());
    }
    for (int serial = 1; serial < number - departments; serial++) {
      UnitId parent = units.get(1 + random.nextInt(departments)).getId();
      units.add(institution(serial).parent(parent).build());
    }
  }

  private Unit.Builder department(int serial) {
    boolean beyond = serial > 1 && random.nextDouble() < BEYOND;
    Unit.Builder unit = unit(
        String.format("-D%03d", serial),
        name(serial, ""),
        beyond ? UnitKind.PARTY_ORGAN : UnitKind.GOV_DEPARTMENT);
    return serial == 1 ? unit.addAttributes(UnitAttribute.DATA_DEPARTMENT) : unit;
  }

  private Unit.Builder institution(int serial) {
    boolean beyond = random.nextDouble() < BEYOND;
    return unit(
        String.format("-B%03d", serial),
        name(serial, "直属中心"),
        beyond ? UnitKind.SOCIAL_ORGANISATION : UnitKind.PUBLIC_INSTITUTION);
  }

  private String name(int serial, String suffix) {
    int round = (serial - 1) / FIELDS.size();
    return place.getName()
        + FIELDS.get((serial - 1) % FIELDS.size())
        + suffix
        + (round == 0 ? "" : round + 1);
  }

  private Unit.Builder unit(String suffix, String name, UnitKind kind) {
    return Unit.builder()
        .id(UnitId.of(place.getId() + suffix))
        .addNames(name)
        .kind(kind)
        .jurisdiction(place.getId());
  }
}
