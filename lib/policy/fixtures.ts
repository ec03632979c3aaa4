import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { resultOf } from "@/lib/users/fixtures";
import { changePolicy } from "./commands/change-policy";
import { publishPolicy } from "./commands/publish-policy";
import { startPolicy } from "./commands/start-policy";
import { policyDraft } from "./queries/editions";
import { EMPTY_POLICY, POLICY_PARTS } from "./rules/content";
import { typedPart } from "./rules/typed-part";
import type { PolicyContent } from "./types";

/** A small policy that says what one must say to publish it. */
export const SMALL_POLICY: PolicyContent = {
  ...EMPTY_POLICY,
  participation: {
    ...EMPTY_POLICY.participation,
    takesPart: true,
    definition: { nb: "En bolig som flyktningen har funnet selv.", nn: null, en: null },
  },
  groups: {
    ...EMPTY_POLICY.groups,
    choices: { ...EMPTY_POLICY.groups.choices, single_adults: "yes" },
  },
  periods: { ...EMPTY_POLICY.periods, season: "all_year" },
  contact: {
    ...EMPTY_POLICY.contact,
    unit: "Flyktningtjenesten",
    responsible: "Kari Nordmann",
    phone: "00 00 00 00",
  },
};

/** The next edition of the municipality, published on the day that it is in force from; its number. */
export async function aPublishedPolicy(
  ctx: Ctx,
  { validFrom = "2026-01-01", content = SMALL_POLICY } = {},
): Promise<number> {
  const keeper: Ctx = {
    ...ctx,
    actor: { ...ctx.actor, roles: ["administrator"] },
    today: validFrom,
    now: `${validFrom}T08:00:00.000Z`,
  };
  resultOf(await startPolicy(keeper, {}));
  for (const part of POLICY_PARTS) await write(keeper, part, content);
  const version = await draftVersion(keeper);
  return resultOf(await publishPolicy(keeper, { version, validFrom })).number;
}

async function write(ctx: Ctx, part: (typeof POLICY_PARTS)[number], content: PolicyContent) {
  const version = await draftVersion(ctx);
  resultOf(await changePolicy(ctx, { part, version, content: typedPart(part, content) }));
}

const draftVersion = async (ctx: Ctx) => (await inScope(ctx, policyDraft))?.version ?? 0;
