import { addMonths, type PlainDate } from "@/lib/platform/dates";
import { officeHour, workday } from "./calendar";
import type { Happening } from "./happening";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { ROUTINE_TEXTS } from "./texts/routine-texts";

/** The municipality's own guidance for the stages, each version some months after the one before. */
export function routinesOf(
  municipalityId: string,
  staff: Staff,
  today: PlainDate,
): Pick<DemoRows, "routines"> & { history: Happening[] } {
  const random = seeded(`${municipalityId}/routines`);
  const { id, name } = staff.administrator;
  const written = Object.entries(ROUTINE_TEXTS[municipalityId] ?? {}).flatMap(([stage, texts]) =>
    texts.map((text, at) => ({
      stage,
      version: at + 1,
      nb: text.nb,
      nn: text.nn ?? null,
      en: text.en ?? null,
      writtenBy: id,
      writtenByName: name,
      writtenAt: officeHour(workday(addMonths(today, -8 * (texts.length - at))), random),
    })),
  );
  const history = written.map(({ stage, version, nb, writtenAt }, index) => ({
    at: writtenAt,
    by: staff.administrator,
    action: "routines.write-routine",
    objectType: "stage_routine",
    objectId: `${stage}/${version}`,
    changes: [
      { field: "nb", before: version > 1 ? (written[index - 1]?.nb ?? null) : null, after: nb },
    ],
  }));
  return { routines: written, history };
}
