import "server-only";
import { createHash } from "node:crypto";
import { dueCounts } from "@/lib/casework/queries/due-counts";
import { nothingIsDue, whoseFirst } from "@/lib/casework/rules/due-counts";
import { config } from "@/lib/platform/config";
import { type Ctx, hasRole, type MunicipalityId } from "@/lib/platform/context";
import type { MailServer, MailSettings } from "@/lib/platform/mail-settings";
import { inScope } from "@/lib/platform/transaction";
import { accountHolder } from "@/lib/users/queries/session";
import { nobody } from "@/lib/users/rules/nobody";
import { digestReaders } from "../access";
import { ownNotices } from "../queries/own-notices";
import { composeDigest } from "./compose-digest";
import { deliverMail, NotTaken } from "./deliver-mail";
import { noteDigests, postpone, settle, type Taken, takeDigest } from "./keep-deliveries";

/** So many in one go, so that other long work gets its turn. */
const MOST_AT_ONCE = 50;
/** How long a server that is away is left in peace. */
const PEACE_MS = 120_000;

/** Until when each mail server is left in peace, as far as this process knows. */
const awayUntil = new Map<string, number>();
/** Mail that a server took while the database was away: it is not handed over once more. */
const takenUnnoted = new Set<string>();

type Around = { mail: MailSettings; baseUrl: string; now: () => string };

/**
 * Sends the digests of a municipality that are due, one row at a time: each is taken before it is
 * handed over, and settled with the server's answer. What the server did not take is tried again
 * later, until the next digest takes its place. Without mail set up, nothing.
 */
export async function sendDigests(
  municipalityId: MunicipalityId,
  {
    mail = config().mail,
    baseUrl = config().baseUrl,
    now = () => new Date().toISOString(),
  }: Partial<Omit<Around, "mail">> & { mail?: MailSettings | null } = {},
): Promise<void> {
  if (!mail) return;
  const around = { mail, baseUrl, now };
  await inScope(asNobody(municipalityId, around), noteDigests);
  for (let sent = 0; sent < MOST_AT_ONCE; sent += 1) {
    const ctx = asNobody(municipalityId, around);
    if (isAway(mail.server, ctx.now)) return;
    const taken = await inScope(ctx, takeDigest);
    if (!taken) return;
    await work(ctx, taken, around);
  }
}

function asNobody(municipalityId: MunicipalityId, { now }: Around): Ctx {
  const arrival = { now: now(), requestId: "digests", sourceAddress: "worker" };
  return nobody(arrival, municipalityId);
}

const nameOf = ({ host, port }: MailServer) => `${host}:${port}`;
const isAway = (server: MailServer, now: string) =>
  (awayUntil.get(nameOf(server)) ?? 0) > Date.parse(now);

async function work(ctx: Ctx, taken: Taken, around: Around): Promise<void> {
  const messageId = messageIdOf(ctx, taken, around.mail);
  try {
    if (!takenUnnoted.has(messageId)) {
      const answer = await hand(ctx, taken, { ...around, messageId });
      if (answer !== "sent") return await inScope(ctx, (scope) => settle(scope, taken, answer));
      takenUnnoted.add(messageId);
    }
    await inScope(ctx, (scope) => settle(scope, taken, "sent"));
    takenUnnoted.delete(messageId);
  } catch (error) {
    if ((error as { kind?: string }).kind === "unavailable") throw error;
    const { verdict, answer } =
      error instanceof NotTaken ? error : { verdict: "later", answer: "fault" };
    // Codes only: what a server or a database says may name people.
    console.error(`digests: not sent (${answer})`);
    if (verdict === "server_away") {
      awayUntil.set(nameOf(around.mail.server), Date.parse(ctx.now) + PEACE_MS);
    }
    await inScope(ctx, (scope) =>
      verdict === "refused"
        ? settle(scope, taken, "refused", answer)
        : postpone(scope, taken, answer),
    );
  }
}

/** Counts as the account that is told, with its rights as they are now, and hands the mail over. */
async function hand(
  ctx: Ctx,
  taken: Taken,
  { mail, baseUrl, messageId }: Around & { messageId: string },
): Promise<"sent" | "nothing" | "not_wanted"> {
  const holder = await inScope(ctx, (scope) =>
    accountHolder(scope, ctx.municipalityId, taken.accountId),
  );
  if (!holder || holder.disabled || !hasRole(holder.actor, ...digestReaders)) return "not_wanted";
  const { actor, locale, municipalityName } = holder;
  const whose = whoseFirst(actor.roles);
  const { own, counts } = await inScope({ ...ctx, actor, locale }, async (scope) => ({
    own: await ownNotices(scope),
    counts: await dueCounts(scope, whose),
  }));
  const { digest } = own;
  const wanted = digest !== "off" && (taken.kind === "first" || taken.kind === digest);
  if (!own.email || !wanted) return "not_wanted";
  if (nothingIsDue(counts)) return "nothing";
  const about = { locale, digest, whose, municipality: municipalityName, baseUrl };
  await deliverMail(mail, { ...composeDigest(counts, about), to: own.email, messageId });
  return "sent";
}

/** The same for each try of one digest, so that a mailbox can tell a second copy. */
function messageIdOf({ municipalityId }: Ctx, taken: Taken, { from }: MailSettings): string {
  const name = `${municipalityId}|${taken.accountId}|${taken.onDay}`;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 32);
  return `<${digest}@${from.address.split("@")[1]}>`;
}
