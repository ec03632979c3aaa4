/**
 * npm test: every check and test, cheap to dear. `npm test -- rules database` runs those steps alone.
 * Until packages are installed, this and what it imports use nothing but Node.
 */
import { install } from "./support/install.mjs";
import { giveUp, Stop, say, seconds } from "./support/lines.mjs";
import { stopChildren } from "./support/run.mjs";
import { STEPS } from "./support/steps.mjs";
import { endTestServer } from "./support/test-server.mjs";

const asked = process.argv.slice(2);
let interrupted = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    if (interrupted) return;
    interrupted = true;
    await endTestServer();
    await stopChildren();
    process.exit(1);
  });
}

function chosen() {
  const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const names = STEPS.map((step) => step.name).join(", ");
    throw new Stop(`There is no step ${unknown.join(", ")}. The steps are: ${names}.`);
  }
  return asked.length === 0 ? STEPS : STEPS.filter((step) => asked.includes(step.name));
}

/** Why the step is not run now, or undefined. */
function skipped(step, results) {
  if (step.needs && results.get(step.needs)?.failed !== 0 && results.has(step.needs)) {
    return `${step.needs} did not pass`;
  }
  const failed = [...results].filter(([, { failed }]) => failed > 0).map(([name]) => name);
  if (step.dear && !asked.includes(step.name) && failed.length > 0) {
    return `mend ${failed.join(", ")} first`;
  }
  return undefined;
}

async function runAll() {
  const results = new Map();
  for (const step of chosen()) {
    if (interrupted) break;
    const reason = skipped(step, results);
    if (reason) {
      say(`\n— ${step.name}: not run, ${reason}`);
      results.set(step.name, { passed: 0, failed: 0, skipped: 1 });
      continue;
    }
    say(`\n— ${step.name}`);
    const from = performance.now();
    const result = await step.run().catch((error) => {
      console.error(error instanceof Stop ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    results.set(step.name, result);
    say(`${step.name}: ${result.passed} passed, ${result.failed} failed (${seconds(from)})`);
  }
  return [...results.values()];
}

try {
  await install();
  const results = await runAll();
  await endTestServer();
  const total = (name) => results.reduce((sum, result) => sum + (result[name] ?? 0), 0);
  const skips = total("skipped");
  say(`\nAll steps took ${seconds()}`);
  say(
    `${total("passed")} passed, ${total("failed")} failed${skips > 0 ? `, ${skips} skipped` : ""}`,
  );
  process.exit(total("failed") > 0 || interrupted ? 1 : 0);
} catch (error) {
  await endTestServer();
  giveUp(error);
}
