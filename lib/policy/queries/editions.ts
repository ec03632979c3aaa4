import "server-only";
import { and, desc, eq, lte } from "drizzle-orm";
import { policyEdition } from "@/db/schema/policy";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { EMPTY_POLICY, POLICY_PARTS } from "../rules/content";
import type { PolicyContent, PolicyDraft, PolicyEdition } from "../types";

const p = policyEdition;

const editionColumns = {
  number: p.number,
  validFrom: p.validFrom,
  publishedAt: p.publishedAt,
  publishedByName: p.publishedByName,
  note: p.note,
  content: p.content,
};

type Stored = { [K in keyof typeof editionColumns]: (typeof p.$inferSelect)[K] };

/** The content as this version knows it: what an older one did not ask about is not said. */
export function policyContent(stored: Record<string, unknown>): PolicyContent {
  return Object.fromEntries(
    POLICY_PARTS.map((part) => [part, { ...EMPTY_POLICY[part], ...(stored[part] as object) }]),
  ) as PolicyContent;
}

function toEdition({ validFrom, publishedAt, publishedByName, ...row }: Stored): PolicyEdition {
  if (!validFrom || !publishedAt || !publishedByName) throw new Error("the edition is a draft");
  return { ...row, validFrom, publishedAt, publishedByName, content: policyContent(row.content) };
}

/** The published editions of the municipality, the latest first. */
export async function policyEditions(scope: Scope): Promise<PolicyEdition[]> {
  const rows = await scope.tx
    .select(editionColumns)
    .from(p)
    .where(and(eq(p.municipalityId, scope.municipalityId), eq(p.status, "published")))
    .orderBy(desc(p.validFrom), desc(p.number));
  return rows.map(toEdition);
}

/** The edition that a case is judged by on a day; null before the first. */
export async function policyInForce(
  scope: Scope,
  day: PlainDate = scope.today,
): Promise<PolicyEdition | null> {
  const [row] = await scope.tx
    .select(editionColumns)
    .from(p)
    .where(
      and(
        eq(p.municipalityId, scope.municipalityId),
        eq(p.status, "published"),
        lte(p.validFrom, day),
      ),
    )
    .orderBy(desc(p.validFrom), desc(p.number))
    .limit(1);
  return row ? toEdition(row) : null;
}

/** A published edition by its number; null when there is none. */
export async function publishedEdition(
  scope: Scope,
  number: number,
): Promise<PolicyEdition | null> {
  const [row] = await scope.tx
    .select(editionColumns)
    .from(p)
    .where(
      and(
        eq(p.municipalityId, scope.municipalityId),
        eq(p.number, number),
        eq(p.status, "published"),
      ),
    );
  return row ? toEdition(row) : null;
}

/** The edition being written, or null. */
export async function policyDraft(scope: Scope): Promise<PolicyDraft | null> {
  const [row] = await scope.tx
    .select({
      number: p.number,
      content: p.content,
      startedByName: p.startedByName,
      changedAt: p.changedAt,
      changedByName: p.changedByName,
      version: p.version,
    })
    .from(p)
    .where(and(eq(p.municipalityId, scope.municipalityId), eq(p.status, "draft")));
  return row ? { ...row, content: policyContent(row.content) } : null;
}
