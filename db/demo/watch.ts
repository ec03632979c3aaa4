import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { officeHour, workday } from "./calendar";
import type { Happening } from "./happening";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";
import { WATCHES } from "./texts/watch-texts";

type Watch = Pick<DemoRows, "watchBases" | "watchMembers" | "watchSignals"> & {
  history: Happening[];
};

/** What a municipality rests its watch on, who is named, and how it looks; most have none. */
export function watchOf(
  municipalityId: string,
  staff: Staff,
  { today, newId }: { today: PlainDate; newId: () => string },
): Watch {
  const watch: Watch = { watchBases: [], watchMembers: [], watchSignals: [], history: [] };
  const text = WATCHES[municipalityId];
  if (!text) return watch;
  const random = seeded(`${municipalityId}/watch`);
  const { manager, administrator } = staff;
  const from = workday(addMonths(today, -5));
  const proposedAt = officeHour(from, random);
  const approvedAt = officeHour(addDays(from, 3), random);
  const id = newId();
  const tell = (at: string, by: Colleague, act: string, objectType: string, objectId: string) =>
    watch.history.push({ at, by, action: `watch.${act}`, objectType, objectId });
  watch.watchBases.push({
    id,
    ...text.basis,
    decidedOn: addDays(from, -14),
    validFrom: addDays(from, 3),
    validTo: addMonths(from, 24),
    reviewMonths: 6,
    proposedBy: manager.id,
    proposedByName: manager.name,
    proposedAt,
    approvedBy: administrator.id,
    approvedByName: administrator.name,
    approvedAt,
    tendedOn: today,
  });
  tell(proposedAt, manager, "propose-basis", "watch_basis", id);
  tell(approvedAt, administrator, "approve-basis", "watch_basis", id);
  for (const { name, reason } of text.members) {
    const one = staff.people.find((colleague) => colleague.name === name);
    if (!one) throw new RangeError(`${municipalityId} has nobody called ${name}`);
    const addedAt = officeHour(addDays(from, 4), random);
    watch.watchMembers.push({ accountId: one.id, reason, addedBy: manager.id, addedAt });
    tell(addedAt, manager, "add-watcher", "account", one.id);
  }
  watch.watchSignals.push(...text.signals);
  return watch;
}
