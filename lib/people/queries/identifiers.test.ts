import { eq } from "drizzle-orm";
import { afterEach, expect, it, vi } from "vitest";
import "@/lib/composition";
import { personIdentifier } from "@/db/schema/people";
import { withRollback } from "@/db/testing/with-rollback";
import { inScope } from "@/lib/platform/transaction";
import { revealIdentifier } from "../commands/reveal-identifier";
import { rotateIdentifierKeys } from "../commands/rotate-identifier-keys";
import { setIdentifier } from "../commands/set-identifier";
import { anOfficer, aPerson, granted } from "../fixtures";
import { listPeople } from "./list-people";
import { getPerson } from "./person-record";

afterEach(() => {
  vi.restoreAllMocks();
});

it("shows everyone when the number of one is damaged, and says which in the log", () =>
  withRollback(async () => {
    const ctx = anOfficer();
    const whole = await aPerson(ctx, { givenName: "Amal" });
    const harmed = await aPerson(ctx, { givenName: "Basma" });
    granted(await setIdentifier(ctx, { personId: whole, number: "201017238203" }));
    const { identifierId } = granted(
      await setIdentifier(ctx, { personId: harmed, number: "201017238300" }),
    );
    await inScope(ctx, ({ tx }) =>
      tx
        .update(personIdentifier)
        .set({ ciphertext: "gone.AAAA.AAAA.AAAA.AAAA" })
        .where(eq(personIdentifier.id, identifierId)),
    );
    const log = vi.spyOn(console, "error").mockImplementation(() => {});

    const { rows } = await inScope(ctx, (scope) => listPeople(scope, { search: "Haddad" }));
    expect(rows.map(({ id, identifiers }) => [id, identifiers[0]?.masked])).toEqual([
      [whole, expect.stringContaining("•")],
      [harmed, null],
    ]);
    expect(log.mock.calls.flat()).toEqual([expect.stringContaining(identifierId)]);
    const record = await inScope(ctx, (scope) => getPerson(scope, harmed));
    expect(record.identifiers).toMatchObject([{ masked: null, warnings: [] }]);
    expect(await revealIdentifier(ctx, { personId: harmed, identifierId })).toMatchObject({
      error: { code: "people.errors.number-unreadable" },
    });
    expect(await rotateIdentifierKeys(ctx)).toEqual({ rotated: 0, unreadable: 1 });
  }));
