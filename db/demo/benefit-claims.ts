import type { ClaimCause, ClaimResolution } from "@/lib/benefit/rules/codes";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { workday } from "./calendar";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

type Told = {
  resolution: ClaimResolution;
  cause: ClaimCause;
  kroner: number;
  /** Days since it was decided, and until it is to be paid. */
  decided: number;
  due?: number;
  paidBack?: number;
  monthly?: number;
  reason: string;
};

/** What was found at the desk of payroll in a year, and what was decided of it. */
const DECISIONS: readonly Told[] = [
  {
    resolution: "demanded_back",
    cause: "payroll",
    kroner: 2_460,
    decided: 44,
    due: -12,
    paidBack: 1_000,
    reason: "Lønn betalte et tillegg som bare gjelder ansatte. Avtalen er to avdrag.",
  },
  {
    resolution: "demanded_back",
    cause: "payroll",
    kroner: 7_586,
    decided: 8,
    due: 21,
    reason: "Lønn førte etteroppgjøret til en annen på denne deltakerens lønnsnummer.",
  },
  {
    resolution: "waived",
    cause: "municipality",
    kroner: 1_840,
    decided: 30,
    reason: "Kommunen brukte feil sats. Deltakeren kunne ikke vite det, og pengene er brukt.",
  },
  {
    resolution: "arrears",
    cause: "payroll",
    kroner: 5_310,
    decided: 12,
    reason: "En utbetaling kom i retur fra banken og ble ikke sendt på nytt.",
  },
  {
    resolution: "set_off",
    cause: "payroll",
    kroner: 3_000,
    decided: 16,
    monthly: 1_000,
    reason: "Et forskudd ble ikke trukket måneden etter. Deltakeren ba om tre trekk.",
  },
];
/** Every so many of those who take part has had something decided. */
const APART = 4;

type Maker = { today: PlainDate; staff: Staff; newId: () => string };

/** What was paid wrongly to a few who take part, and what was decided of it. */
export function benefitClaimsOf(
  { programmes, cases }: Pick<DemoRows, "programmes" | "cases">,
  { today, staff, newId }: Maker,
): Pick<DemoRows, "benefitClaims" | "benefitSetOffs"> {
  const adviser =
    staff.people.find((one) => one.roles.includes("programme_adviser")) ?? staff.manager;
  const shown = new Set(
    cases.flatMap(({ id, status, addressProtection }) =>
      status === "open" && (addressProtection ?? "none") === "none" ? [id] : [],
    ),
  );
  const month = `${today.slice(0, 7)}-01`;
  const [about, longSince] = [addMonths(month, -3), addMonths(month, -4)];
  const theirs = programmes.filter(
    ({ caseId, kind, startedOn, endedOn }) =>
      shown.has(caseId) && kind !== "jobbsjansen" && startedOn && startedOn < longSince && !endedOn,
  );
  const made: Pick<DemoRows, "benefitClaims" | "benefitSetOffs"> = {
    benefitClaims: [],
    benefitSetOffs: [],
  };
  DECISIONS.forEach((told, at) => {
    const someone = theirs[at * APART];
    if (!someone) return;
    const { caseId, personId } = someone;
    const decidedOn = workday(addDays(today, -told.decided));
    const totalOre = 100 * told.kroner;
    const setOffId = told.monthly ? newId() : null;
    if (setOffId) {
      made.benefitSetOffs.push({
        ...{ id: setOffId, personId, decidedOn, totalOre, reason: told.reason },
        monthlyOre: 100 * (told.monthly ?? 0),
        firstMonth: month,
        changedBy: adviser.id,
        changedByName: adviser.name,
        changedAt: `${decidedOn}T10:00:00.000Z`,
      });
    }
    made.benefitClaims.push({
      ...{ id: newId(), caseId, personId, decidedOn, totalOre, month, setOffId },
      resolution: told.resolution,
      cause: told.cause,
      reason: told.reason,
      fromMonth: about,
      toMonth: about,
      dueOn: told.due === undefined ? null : workday(addDays(today, told.due)),
      paidBackOre: 100 * (told.paidBack ?? 0),
      paidBackOn: told.paidBack ? workday(addDays(today, -20)) : null,
      decidedBy: adviser.id,
      decidedByName: adviser.name,
    });
  });
  return made;
}
