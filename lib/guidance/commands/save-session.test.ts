import fc from "fast-check";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { sessionPage } from "../queries/sessions";
import { saveSession } from "./save-session";
import { startSession } from "./start-session";

async function aDraft() {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const adviser = await aColleague(["housing_adviser"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  return { adviser, caseId };
}

/** What a window does: it writes and saves, or is loaded anew. */
const steps = fc.array(
  fc.record({ window: fc.constantFrom(0, 1), does: fc.constantFrom("save", "load") }),
  { minLength: 3, maxLength: 10 },
);

it(
  "never stores less than what it said was saved, from however many windows",
  () =>
    withRollback(async () => {
      const { adviser, caseId } = await aDraft();
      await fc.assert(
        fc.asyncProperty(steps, async (taken) => {
          const { sessionId } = expectOk(
            await startSession(adviser, { caseId, idempotencyKey: newId() }),
          );
          const seen = [1, 1];
          let acknowledged: string | null = null;
          for (const [at, { window, does }] of taken.entries()) {
            const stored = await inScope(adviser, (scope) => sessionPage(scope, sessionId));
            expect(stored.notes).toBe(acknowledged);
            if (does === "load") {
              seen[window] = stored.version;
              continue;
            }
            const notes = `vindu ${window}, steg ${at}`;
            const agreements = [{ text: notes, responsible: "" }];
            const version = seen[window];
            const result = await saveSession(adviser, { sessionId, version, notes, agreements });
            expect(result.ok).toBe(version === stored.version);
            if (!result.ok) {
              expect(result.error).toMatchObject({
                code: "errors.changed-meanwhile",
                data: { notes: acknowledged, version: stored.version },
              });
              continue;
            }
            seen[window] = result.value.version;
            acknowledged = notes;
          }
          const last = await inScope(adviser, (scope) => sessionPage(scope, sessionId));
          expect(last.notes).toBe(acknowledged);
          expect(last.agreements.map((one) => one.text)).toEqual(
            acknowledged ? [acknowledged] : [],
          );
        }),
        { numRuns: 8 },
      );
    }),
  60_000,
);

it("saves the lines of the agreements that are written, and leaves out the empty ones", () =>
  withRollback(async () => {
    const { adviser, caseId } = await aDraft();
    const { sessionId } = expectOk(
      await startSession(adviser, { caseId, idempotencyKey: newId() }),
    );
    const lines: unknown[] = [{ text: "Ringe utleier" }];
    lines[2] = { responsible: "Amina" };
    expectOk(await saveSession(adviser, { sessionId, version: 1, agreements: lines }));
    const stored = await inScope(adviser, (scope) => sessionPage(scope, sessionId));
    expect(stored.agreements).toMatchObject([
      { text: "Ringe utleier", responsible: "" },
      { text: "", responsible: "Amina" },
    ]);
  }));

it("forgets what was taken out of a field", () =>
  withRollback(async () => {
    const { adviser, caseId } = await aDraft();
    const { sessionId } = expectOk(
      await startSession(adviser, { caseId, idempotencyKey: newId() }),
    );
    const draft = { sessionId, notes: "Feil husstand", minutes: "30", channel: "phone" };
    expectOk(await saveSession(adviser, { ...draft, version: 1 }));
    expectOk(await saveSession(adviser, { sessionId, version: 2, channel: "phone" }));
    expect(await inScope(adviser, (scope) => sessionPage(scope, sessionId))).toMatchObject({
      channel: "phone",
      notes: null,
      minutes: null,
      heldOn: null,
    });
  }));
