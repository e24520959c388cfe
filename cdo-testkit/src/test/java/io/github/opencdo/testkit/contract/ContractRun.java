package io.github.opencdo.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of the tests of a contract, by their names. */
final class ContractRun implements TestExecutionListener {

  private final Map<String, String> failures = new TreeMap<>();
  private final Map<String, String> skips = new TreeMap<>();
  private final Set<String> passes = new TreeSet<>();

  private ContractRun() {}

  /** Runs the tests of a class. */
  static ContractRun of(Class<?> contract) {
    ContractRun run = new ContractRun();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .build(),
            run);
    return run;
  }

  /** Gets the messages of the tests that failed. */
  Map<String, String> failures() {
    return failures;
  }

  /** Gets the reasons of the tests that were skipped. */
  Map<String, String> skips() {
    return skips;
  }

  Set<String> passes() {
    return passes;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String name = test.getDisplayName().replace("()", "");
    String message = result.getThrowable().map(Throwable::toString).orElse("");
    switch (result.getStatus()) {
      case FAILED -> failures.put(name, message);
      case ABORTED -> skips.put(name, message);
      case SUCCESSFUL -> {
        if (test.isTest()) {
          passes.add(name);
        }
      }
    }
  }
}
