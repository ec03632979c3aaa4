import { addDays, addMonths } from "@/lib/platform/dates";
import { workday } from "./calendar";
import type { Home, Maker } from "./home";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

type Records = DemoRows["followUpRecords"];

/** What was gone through with households that have lived here for over a year. */
export function followUpRecordsOf(
  homes: readonly Home[],
  { cases, settlements }: Pick<DemoRows, "cases" | "settlements">,
  { today, newId, staff }: Maker & { staff: Staff },
): Records {
  const open = new Set(cases.flatMap(({ id, status }) => (status === "open" ? [id] : [])));
  return homes.flatMap((home): Records => {
    const { caseId, key } = home;
    const settledOn = settlements.find((one) => one.caseId === caseId)?.settledOn;
    if (!open.has(caseId) || !settledOn || settledOn > addMonths(today, -14)) return [];
    const random = seeded(`${key}/follow-up`);
    const [adult] = home.residents.filter(
      ({ id, age }) => age >= 20 && !home.recordedElsewhere.has(id),
    );
    const { id, name } = staff.manager;
    const by = { caseId, recordedBy: id, recordedByName: name };
    const heldOn = workday(addDays(today, -random.int(20, 200)));
    if (!adult || !random.chance(0.6)) return [];
    const wantsMore = random.chance(0.5);
    const outcome = wantsMore ? random.pick(MEASURES) : null;
    const talk = { personId: adult.id, kind: "participation", heldOn, wantsMore, outcome };
    return [{ ...by, id: newId(), ...talk }];
  });
}

const MEASURES = [
  "Språkkafé på biblioteket, onsdager",
  "Følge til fotballaget første gang",
  "Flyktningguide fra Røde Kors",
  "Kvinnegruppe på frivilligsentralen",
];
