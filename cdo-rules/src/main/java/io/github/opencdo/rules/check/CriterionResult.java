package io.github.opencdo.rules.check;

import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a criterion.
 *
 * @param truth whether it is met
 * @param tolerated the force of the deviation if it is met in a tolerated way only
 * @param open the conditions that are not met or unknown, in words
 */
record CriterionResult(Truth truth, Optional<Force> tolerated, List<Message> open) {

  static CriterionResult of(Truth truth, Message condition) {
    return new CriterionResult(
        truth, Optional.empty(), truth == Truth.MET ? List.of() : List.of(condition));
  }

  CriterionResult tolerated(Force force) {
    return new CriterionResult(truth, Optional.of(force), open);
  }

  boolean isFullyMet() {
    return truth == Truth.MET && tolerated.isEmpty();
  }

  static CriterionResult all(List<CriterionResult> results) {
    Truth truth = worst(results);
    Optional<Force> tolerated = results.stream()
        .map(CriterionResult::tolerated)
        .flatMap(Optional::stream)
        .min(Force::compareTo);
    return new CriterionResult(truth, tolerated, open(results, truth));
  }

  static CriterionResult any(List<CriterionResult> results) {
    return results.stream()
        .filter(CriterionResult::isFullyMet)
        .findFirst()
        .or(() -> results.stream().filter(each -> each.truth == Truth.MET).findFirst())
        .orElseGet(() -> none(results));
  }

  private static CriterionResult none(List<CriterionResult> results) {
    boolean unknown = results.stream().anyMatch(each -> each.truth == Truth.UNKNOWN);
    Truth truth = unknown ? Truth.UNKNOWN : Truth.NOT_MET;
    List<Message> ways = results.stream()
        .filter(each -> each.truth == truth)
        .map(CriterionResult::way)
        .toList();
    return new CriterionResult(
        truth, Optional.empty(), List.of(Message.of("criterion.any-of", ways)));
  }

  private Message way() {
    return open.size() == 1 ? open.get(0) : Message.of("criterion.all-of", open);
  }

  private static Truth worst(List<CriterionResult> results) {
    return Stream.of(Truth.NOT_MET, Truth.UNKNOWN)
        .filter(truth -> results.stream().anyMatch(each -> each.truth == truth))
        .findFirst()
        .orElse(Truth.MET);
  }

  private static List<Message> open(List<CriterionResult> results, Truth truth) {
    return results.stream()
        .filter(each -> each.truth == truth && truth != Truth.MET)
        .flatMap(each -> each.open.stream())
        .toList();
  }
}
