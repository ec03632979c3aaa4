import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { officeHour, workday } from "./calendar";
import type { Happening } from "./happening";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { POLICIES } from "./texts/policy-contents";

type Policies = Pick<DemoRows, "policyEditions" | "policyPages"> & { history: Happening[] };

/** The municipality's policy for agreed self-settlement, edition by edition. */
export function policiesOf(municipalityId: string, staff: Staff, today: PlainDate): Policies {
  const random = seeded(`${municipalityId}/policies`);
  const { editions = [], isOpen = false } = POLICIES[municipalityId] ?? {};
  const { id, name } = staff.manager;
  const policies: Policies = { policyEditions: [], policyPages: [], history: [] };
  const told = (at: string, act: string, objectId: string, changes: Happening["changes"] = []) =>
    policies.history.push({
      at,
      by: staff.manager,
      action: `policy.${act}`,
      objectType: "policy_edition",
      objectId,
      ...(changes.length > 0 && { changes }),
    });
  editions.forEach(({ content, monthsAgo, note }, index) => {
    const number = index + 1;
    const validFrom = monthsAgo === null ? null : firstOf(addMonths(today, -monthsAgo));
    const publishedOn = validFrom && workday(addDays(validFrom, -9));
    const startedOn = workday(addDays(publishedOn ?? today, -12));
    const createdAt = officeHour(startedOn, random);
    const publishedAt = publishedOn && officeHour(publishedOn, random);
    policies.policyEditions.push({
      number,
      status: publishedAt ? "published" : "draft",
      content,
      validFrom,
      note,
      startedBy: id,
      startedByName: name,
      createdAt,
      changedAt: createdAt,
      changedByName: name,
      publishedAt,
      publishedBy: publishedAt && id,
      publishedByName: publishedAt && name,
    });
    told(createdAt, "start-policy", String(number));
    if (publishedAt) {
      told(publishedAt, "publish-policy", String(number), [
        { field: "status", before: "draft", after: "published" },
        { field: "validFrom", before: null, after: validFrom },
      ]);
    }
  });
  if (isOpen) policies.policyPages.push({ isOpen });
  return policies;
}

const firstOf = (day: PlainDate): PlainDate => `${day.slice(0, 8)}01`;
