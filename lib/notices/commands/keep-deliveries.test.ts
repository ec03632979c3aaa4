import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "@/lib/composition";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import type { MailSettings } from "@/lib/platform/mail-settings";
import { inScope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { aMailServer } from "../fixtures/mail-server";
import { aCaseOf, aReader, MONDAY, STAVANGER } from "../fixtures/reader";
import { ownNotices } from "../queries/own-notices";
import { noteDigests, takeDigest } from "./keep-deliveries";
import { sendDigests } from "./send-digests";

const open: { close: () => Promise<void> }[] = [];
let log: string[] = [];
beforeEach(() => {
  log = [];
  vi.spyOn(console, "error").mockImplementation((line) => void log.push(String(line)));
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of open.splice(0)) await server.close();
});
async function server(...behaviour: Parameters<typeof aMailServer>) {
  const started = await aMailServer(...behaviour);
  open.push(started);
  return started;
}

/** So many minutes after nine on a Monday. */
const at = (minutes: number) => new Date(Date.parse(MONDAY) + minutes * 60_000).toISOString();
const TUESDAY = 24 * 60;

const send = (mail: MailSettings, minutes: number) =>
  sendDigests(STAVANGER, { mail, baseUrl: "https://rotfeste.example", now: () => at(minutes) });

async function aBusyReader() {
  const reader = await aReader();
  await aCaseOf(reader);
  return reader;
}

const last = async (reader: Ctx) => (await inScope(reader, ownNotices)).last;

describe("a digest that is not taken at once", () => {
  it("is tried again when the greylist lets it through, once and with the same name", () =>
    withRollback(async () => {
      const names: string[] = [];
      const { settings, mails, seen } = await server({
        toRecipient: (_address, call) =>
          call <= 2 ? { code: 450, text: "4.7.1 greylisted, kari@kommune.example" } : null,
      });
      const reader = await aBusyReader();
      await send(settings, 0);
      expect(await last(reader)).toMatchObject({ state: "waiting", tries: 1 });
      await send(settings, 4);
      expect(seen.recipients).toBe(1);
      await send(settings, 5);
      expect(await last(reader)).toMatchObject({ state: "waiting", tries: 2 });
      await send(settings, 19);
      expect(seen.recipients).toBe(2);
      await send(settings, 20);
      expect(await last(reader)).toMatchObject({ state: "sent", tries: 3 });
      for (const minutes of [21, 60, 300]) await send(settings, minutes);
      names.push(...mails.map(({ mail }) => mail.messageId ?? ""));
      expect(names).toEqual([expect.stringMatching(/^<[0-9a-f]{32}@kommune\.example>$/)]);
      expect(log).toEqual([
        "digests: not sent (EENVELOPE 450 RCPT TO)",
        "digests: not sent (EENVELOPE 450 RCPT TO)",
      ]);
    }));

  it("waits for a server that is down, which is left in peace meanwhile, and reaches everyone", () =>
    withRollback(async () => {
      const down = await aMailServer();
      await down.close();
      const readers = [await aBusyReader(), await aBusyReader(), await aBusyReader()];
      await send(down.settings, 0);
      const tries = async () => (await Promise.all(readers.map(last))).map((one) => one?.tries);
      expect((await tries()).sort()).toEqual([0, 0, 1]);
      await send(down.settings, 1);
      expect((await tries()).sort()).toEqual([0, 0, 1]);
      const back = await server({ port: down.port });
      for (const minutes of [3, 6, 9]) await send(back.settings, minutes);
      expect(back.mails.flatMap(({ envelope }) => envelope.to).sort()).toEqual(
        readers.map(({ email }) => email).sort(),
      );
    }));

  it("waits until a wrong password has been put right", () =>
    withRollback(async () => {
      const login = { user: "rotfeste", pass: "rett" };
      const { settings, mails } = await server({ login });
      const reader = await aBusyReader();
      const wrong = { ...settings.server, auth: { ...login, pass: "feil" } };
      await send({ ...settings, server: wrong }, 0);
      expect(log).toEqual(["digests: not sent (EAUTH 535 AUTH PLAIN)"]);
      expect(await last(reader)).toMatchObject({ state: "waiting", tries: 1 });
      await send(settings, 6);
      expect(mails).toHaveLength(1);
    }));

  it("gives way to that of the next day, which tells of the same", () =>
    withRollback(async () => {
      const { settings, mails, seen } = await server({
        toMail: (call) => (call <= 2 ? { code: 451, text: "later" } : null),
      });
      const reader = await aBusyReader();
      await send(settings, 0);
      await send(settings, 60);
      expect([seen.data, mails.length]).toEqual([2, 0]);
      await send(settings, TUESDAY);
      expect([seen.data, mails.length]).toEqual([3, 1]);
      expect(await last(reader)).toMatchObject({ state: "sent", onDay: "2026-11-24" });
      const states = await inScope(reader, ({ tx }) =>
        tx.execute(sql`select state from digest_delivery order by on_day`),
      );
      expect(states.map(({ state }) => state)).toEqual(["nothing", "replaced", "sent"]);
    }));

  it("is given up for the day when the mailbox is not there, and others get theirs", () =>
    withRollback(async () => {
      const gone = await aBusyReader();
      const { settings, mails, seen } = await server({
        toRecipient: (address) =>
          address === gone.email ? { code: 550, text: `no ${address}` } : null,
      });
      const other = await aBusyReader();
      for (const minutes of [0, 60, 300]) await send(settings, minutes);
      expect(await last(gone)).toMatchObject({ state: "refused", tries: 1 });
      expect(seen.recipients).toBe(2);
      expect(mails.flatMap(({ envelope }) => envelope.to)).toEqual([other.email]);
      expect(log.join()).not.toContain(gone.email);
      await send(settings, TUESDAY);
      expect(seen.recipients).toBe(4);
    }));

  it("is taken up by another process when the one that had it died, and not before", () =>
    withRollback(async () => {
      const { settings, mails } = await server();
      const reader = await aBusyReader();
      const arrival = { now: at(0), requestId: "digests", sourceAddress: "worker" };
      const dying = nobody(arrival, STAVANGER);
      await inScope(dying, noteDigests);
      expect(await inScope(dying, takeDigest)).toMatchObject({ tries: 1 });
      await send(settings, 4);
      expect(mails).toEqual([]);
      await send(settings, 6);
      await send(settings, 12);
      expect(mails).toHaveLength(1);
      expect(await last(reader)).toMatchObject({ state: "sent", tries: 2 });
    }));
});

describe("a digest is never sent twice", () => {
  it("by processes that look at the same time", () =>
    onFreshDatabase(async () => {
      const { settings, mails } = await server({
        toMail: () => new Promise((resolve) => setTimeout(() => resolve(null), 100)),
      });
      const readers = [await aBusyReader(), await aBusyReader(), await aBusyReader()];
      await Promise.all([0, 0, 0, 0].map((minutes) => send(settings, minutes)));
      await send(settings, 1);
      expect(mails.flatMap(({ envelope }) => envelope.to).sort()).toEqual(
        readers.map(({ email }) => email).sort(),
      );
    }));

  it("when the database does not let it be noted that the server took it", () =>
    onFreshDatabase(async ({ owner }) => {
      const other = postgres(owner, { max: 1, onnotice: () => {} });
      let release = () => {};
      let held: Promise<unknown> = Promise.resolve();
      const { settings, mails } = await server({
        async toMail() {
          const locked = new Promise<void>((resolve) => {
            held = other.begin(async (tx) => {
              await tx`select set_config('app.municipality', ${STAVANGER}, true)`;
              await tx`select 1 from digest_delivery for update`;
              resolve();
              await new Promise<void>((done) => {
                release = done;
              });
            });
          });
          await locked;
          return null;
        },
      });
      const reader = await aBusyReader();
      await expect(send(settings, 0)).rejects.toThrow();
      release();
      await held;
      await other.end();
      expect(await last(reader)).toMatchObject({ state: "waiting", tries: 1 });
      await send(settings, 6);
      expect(await last(reader)).toMatchObject({ state: "sent" });
      expect(mails).toHaveLength(1);
    }));
});
