import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import library from "../reference/checklists/library.json";
import { officeHour, workday } from "./calendar";
import type { Happening } from "./happening";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { MUNICIPALITY_NOTES, MUNICIPALITY_REASONS } from "./texts/municipality-notes";

type Marked = DemoRows["municipalityMarks"][number];

/** How many rounds back the marks go of what comes again and again. */
const MOST_ROUNDS = 4;

/** What the municipality's policy shows by itself. */
const SHOWN_BY_POLICY = new Set(["MUN-01", "MUN-02"]);

/** What the manager has answered of the municipality's own checklist; what is open has no row. */
export function municipalityMarks(
  municipalityId: string,
  staff: Staff,
  today: PlainDate,
): { rows: Marked[]; history: Happening[] } {
  const random = seeded(`${municipalityId}/municipality-checklist`);
  const { id, name } = staff.manager;
  const rows = library.items
    .filter(({ id, stage }) => stage === "municipality" && !SHOWN_BY_POLICY.has(id))
    .flatMap((item): Marked[] => {
      const months = "repeat" in item && item.repeat ? item.repeat.everyMonths : null;
      if (random.chance(months ? 0.2 : 0.4)) return [];
      const reason = random.chance(0.2) && MUNICIPALITY_REASONS[item.id];
      const notes = MUNICIPALITY_NOTES[item.id] ?? [];
      // Some of what comes again is a little late.
      let day = workday(addDays(today, -random.int(4, months ? months * 33 : 400)));
      const days = [day];
      while (months && !reason && days.length < Math.min(MOST_ROUNDS, notes.length)) {
        day = workday(addDays(addMonths(day, -months), random.int(-12, 9)));
        days.unshift(day);
      }
      return days.map((decidedOn, at) => ({
        itemKey: item.id,
        round: at + 1,
        state: reason ? "not_relevant" : "done_by_hand",
        dueOn: months && at > 0 ? addMonths(days[at - 1] ?? decidedOn, months) : null,
        note: reason ? null : (notes[notes.length - days.length + at] ?? null),
        reason: reason || null,
        decidedBy: id,
        decidedByName: name,
        decidedAt: officeHour(decidedOn, random),
        appearedOn: decidedOn,
      }));
    });
  const history = rows.map(({ itemKey, round, state, note, reason, decidedAt }) => ({
    at: decidedAt ?? "",
    by: staff.manager,
    action: "casework.mark-municipality-item",
    objectType: "municipality_checklist_entry",
    objectId: `${itemKey}/${round}`,
    changes: [
      { field: "state", before: "open", after: state },
      { field: "note", before: null, after: note ?? reason },
    ],
  }));
  return { rows, history };
}
