import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Closes the run with `e2e: N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  readonly #tests = new Set<TestCase>();
  #broken = 0;

  onTestEnd(test: TestCase): void {
    this.#tests.add(test);
  }

  onError(): void {
    this.#broken += 1;
  }

  onEnd(): void {
    const outcomes = [...this.#tests].map((test) => test.outcome());
    const failed = outcomes.filter((outcome) => outcome === "unexpected" || outcome === "flaky");
    const passed = outcomes.filter((outcome) => outcome === "expected");
    console.log(`e2e: ${passed.length} passed, ${failed.length + this.#broken} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
