import { and, eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import "@/lib/composition";
import { auditEvent } from "@/db/schema/audit";
import { digestDelivery } from "@/db/schema/notices";
import { account } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { addReminder } from "@/lib/casework/commands/add-reminder";
import { dueCounts } from "@/lib/casework/queries/due-counts";
import { dayCounters } from "@/lib/casework/queries/my-day";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { addTeamMember } from "@/lib/users/commands/add-team-member";
import { anAdministrator } from "@/lib/users/fixtures";
import { aMailServer } from "../fixtures/mail-server";
import { aCaseOf, aReader, MONDAY, STAVANGER } from "../fixtures/reader";
import { ownNotices } from "../queries/own-notices";
import { chooseDigest } from "./choose-digest";
import { sendDigests } from "./send-digests";

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A mail server, and what the job does with it at an instant. */
async function office() {
  const server = await aMailServer();
  open.push(server);
  const sendAt = (now: string) =>
    sendDigests(STAVANGER, {
      mail: server.settings,
      baseUrl: "https://rotfeste.example",
      now: () => now,
    });
  const textOf = (reader: { email: string }) =>
    server.mails.find(({ envelope }) => envelope.to.includes(reader.email))?.mail.text ?? "";
  return { ...server, sendAt, textOf };
}

const stateOf = async (reader: Ctx) => (await inScope(reader, ownNotices)).last?.state;

describe("a digest", () => {
  it("says how many wait, as Oversikt counts them, with a link and the way to turn it off", () =>
    withRollback(async () => {
      const { sendAt, mails, textOf } = await office();
      const reader = await aReader();
      await aCaseOf(reader);
      await aCaseOf(reader);
      expectOk(
        await addReminder(reader, {
          body: "Ring",
          remindOn: "2026-11-23",
          idempotencyKey: newId(),
        }),
      );
      await sendAt(MONDAY);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.mail.subject).toBe("Rotfeste: 0 over fristen, 4 innen 7 dager");
      expect(textOf(reader)).toContain(`Det som venter i Stavanger

Frister og punkter i sjekklistene i sakene du har ansvar for:
- Over fristen: 0
- Innen 7 dager: 4
- Innen 14 dager: 4
- Innen 30 dager: 4
- Egne påminnelser: 1

Se hva det er på Oversikt:
https://rotfeste.example/oversikt
`);
      expect(textOf(reader)).toContain("https://rotfeste.example/innstillinger");
      const counters = await inScope(reader, (scope) => dayCounters(scope, "mine"));
      expect(counters.slice(0, 4).map(({ count }) => count)).toEqual([0, 4, 4, 4]);
      const trail = await inScope(reader, ({ tx }) =>
        tx.select().from(auditEvent).where(eq(auditEvent.action, "notices.send-digest")),
      );
      expect(trail).toMatchObject([{ objectId: reader.actor.accountId, caseId: null, fields: [] }]);
      expect(JSON.stringify(trail)).not.toContain(reader.email);
      expect(await stateOf(reader)).toBe("sent");
    }));

  it("holds nothing that tells of a person or a case", () =>
    withRollback(async () => {
      const { sendAt, mails } = await office();
      const reader = await aReader();
      const { caseId, number } = await aCaseOf(reader);
      const body = "Ring Amina om legetimen";
      expectOk(
        await addReminder(reader, {
          caseId,
          body,
          remindOn: "2026-11-23",
          idempotencyKey: newId(),
        }),
      );
      const head = await inScope(reader, (scope) => caseHeader(scope, caseId));
      await sendAt(MONDAY);
      const said = mails.map(({ raw, mail }) => `${raw} ${mail.text} ${mail.html}`).join();
      expect(said).toContain("Rotfeste");
      const personal = [
        ...["Amina", "Yusuf", "Kari", "Konsulent", body, number, caseId],
        ...[reader.actor.accountId, ...head.members.map(({ personId }) => personId)],
      ];
      for (const word of personal) expect(said).not.toContain(word);
    }));

  it.each([
    ["nn", "Rotfeste: 0 over fristen, 2 innan 7 dagar", "Sjå kva det er"],
    ["en", "Rotfeste: 0 overdue, 2 within 7 days", "See what it is"],
  ] as const)("is in the language of the account: %s", (locale, subject, link) =>
    withRollback(async () => {
      const { sendAt, mails, textOf } = await office();
      const reader = await aReader({ locale });
      await aCaseOf(reader);
      await sendAt(MONDAY);
      expect(mails[0]?.mail.subject).toBe(subject);
      expect(textOf(reader)).toContain(link);
      expect(String(mails[0]?.mail.html)).toContain(`<html lang="${locale}">`);
    }),
  );

  it("is the same whether there are cases with address protection or not", () =>
    withRollback(async () => {
      const { sendAt, textOf } = await office();
      const reader = await aReader();
      await aCaseOf(reader);
      const counts = () => inScope(reader, (scope) => dueCounts(scope, "mine"));
      const nearest = async () =>
        (await inScope(reader, (scope) => dayCounters(scope, "mine")))[1]?.count;
      const before = await counts();
      const { caseId } = await aCaseOf(reader);
      expect(await counts()).not.toEqual(before);
      const head = await inScope(reader, (scope) => caseHeader(scope, caseId));
      const [member] = head.members;
      for (const grade of ["klientadresse", "fortrolig", "strengt_fortrolig"] as const) {
        expectOk(await raiseProtection(reader, { personId: member?.personId, grade }));
        expect(await counts(), grade).toEqual(before);
      }
      expectOk(
        await addReminder(reader, {
          caseId,
          body: "Ring",
          remindOn: "2026-11-23",
          idempotencyKey: newId(),
        }),
      );
      expect(await nearest()).toBe(4);
      expect(await counts()).toEqual(before);
      await sendAt(MONDAY);
      expect(textOf(reader)).toContain("- Innen 7 dager: 2\n");
      expect(textOf(reader)).toContain("- Egne påminnelser: 0\n");
    }));

  it("is not sent when nothing waits, nor when only what is protected does", () =>
    withRollback(async () => {
      const { sendAt, mails } = await office();
      const [idle, guarding] = [await aReader(), await aReader()];
      const { caseId } = await aCaseOf(guarding);
      const head = await inScope(guarding, (scope) => caseHeader(scope, caseId));
      const personId = head.members[0]?.personId;
      expectOk(await raiseProtection(guarding, { personId, grade: "fortrolig" }));
      await sendAt(MONDAY);
      expect(mails).toEqual([]);
      expect(await stateOf(idle)).toBe("nothing");
      expect(await stateOf(guarding)).toBe("nothing");
    }));

  it("of a manager counts the cases of the teams", () =>
    withRollback(async () => {
      const { sendAt, textOf } = await office();
      const manager = await aReader({ roles: ["manager"] });
      const { teamId } = await aCaseOf(await aReader({ digest: "off" }));
      const administrator = { ...manager, actor: anAdministrator().actor };
      const { accountId } = manager.actor;
      expectOk(await addTeamMember(administrator, { teamId, accountId }));
      await sendAt(MONDAY);
      expect(textOf(manager)).toContain("sakene i teamene dine:");
      expect(textOf(manager)).toContain("- Innen 7 dager: 2\n");
    }));
});

describe("the first digest", () => {
  it.each([
    ["at night", "2026-11-23T20:30:00.000Z"],
    ["on a Saturday", "2026-11-28T09:00:00.000Z"],
  ])("comes at once, and no other that day: %s", (_when, now) =>
    withRollback(async () => {
      const { sendAt, mails } = await office();
      const reader = await aReader({ digest: "off" });
      await aCaseOf(reader);
      const then = { ...reader, now, today: dayInNorway(now) };
      expectOk(await chooseDigest(then, { digest: "weekly", version: 0 }));
      await sendAt(now);
      expect(mails).toHaveLength(1);
      expect((await inScope(reader, ownNotices)).last).toMatchObject({
        state: "sent",
        onDay: then.today,
      });
      expectOk(await chooseDigest(then, { digest: "off", version: 1 }));
      expectOk(await chooseDigest(then, { digest: "daily", version: 2 }));
      await sendAt(now);
      expect(mails).toHaveLength(1);
    }),
  );
});

describe("a digest is not sent", () => {
  it.each([
    ["on a Saturday", "2026-11-28T09:00:00.000Z"],
    ["on a public holiday", "2026-12-25T09:00:00.000Z"],
    ["before six in the morning", "2026-11-23T04:59:00.000Z"],
    ["in the evening", "2026-11-23T17:00:00.000Z"],
  ])("%s", (_when, now) =>
    withRollback(async () => {
      const { sendAt, mails } = await office();
      const reader = await aReader();
      await aCaseOf(reader);
      await sendAt(now);
      expect(mails).toEqual([]);
      expect(await stateOf(reader)).toBe("nothing");
    }),
  );

  it("without mail set up", () =>
    withRollback(async () => {
      const reader = await aReader();
      await aCaseOf(reader);
      await sendDigests(STAVANGER, { mail: null, now: () => MONDAY });
      expect(await stateOf(reader)).toBe("nothing");
    }));

  it("to someone who turned it off, lost the role, the address or the account meanwhile", () =>
    withRollback(async () => {
      const away = await aMailServer();
      await away.close();
      const [off, disabled, addressless] = [await aReader(), await aReader(), await aReader()];
      const readers = [off, disabled, addressless];
      for (const reader of readers) await aCaseOf(reader);
      await sendDigests(STAVANGER, { mail: away.settings, now: () => MONDAY });
      expect(await Promise.all(readers.map(stateOf))).toEqual(["waiting", "waiting", "waiting"]);
      expectOk(await chooseDigest(off, { digest: "off", version: 1 }));
      const change = (reader: Ctx, values: Partial<typeof account.$inferInsert>) =>
        inScope(reader, ({ tx }) =>
          tx
            .update(account)
            .set(values)
            .where(
              and(eq(account.municipalityId, STAVANGER), eq(account.id, reader.actor.accountId)),
            ),
        );
      await change(disabled, { disabledAt: MONDAY });
      await change(addressless, { email: null });
      const { sendAt, mails } = await office();
      await sendAt("2026-11-23T09:00:00.000Z");
      expect(mails).toEqual([]);
      expect(await Promise.all(readers.map(stateOf))).toEqual(Array(3).fill("not_wanted"));
    }));

  it("more than once a week when it is weekly, but for the first one", () =>
    withRollback(async () => {
      const { sendAt, mails } = await office();
      const reader = await aReader({ digest: "weekly" });
      await aCaseOf(reader);
      for (const day of [23, 24, 25, 27]) await sendAt(`2026-11-${day}T08:00:00.000Z`);
      expect(mails).toHaveLength(1);
      const late = { ...reader, now: "2026-11-25T08:00:00.000Z", today: "2026-11-25" };
      expectOk(await chooseDigest(late, { digest: "off", version: 1 }));
      expectOk(await chooseDigest(late, { digest: "weekly", version: 2 }));
      for (const day of [25, 26, 27]) await sendAt(`2026-11-${day}T09:00:00.000Z`);
      expect(mails).toHaveLength(2);
      await sendAt("2026-11-30T08:00:00.000Z");
      expect(mails).toHaveLength(3);
    }));

  it("for longer than ninety days kept as a row", () =>
    withRollback(async () => {
      const { sendAt } = await office();
      const reader = await aReader();
      await aCaseOf(reader);
      await sendAt(MONDAY);
      await sendAt("2027-02-22T08:00:00.000Z");
      const rows = await inScope(reader, ({ tx }) =>
        tx.select({ onDay: digestDelivery.onDay }).from(digestDelivery),
      );
      expect(rows).toEqual([{ onDay: "2027-02-22" }]);
    }));
});
