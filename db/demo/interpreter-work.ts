import { interpreterRoles } from "@/lib/interpreters/access";
import { addMonths, type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";
import { workday } from "./calendar";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

type Booking = DemoRows["interpreterBookings"][number];
type Work = Pick<DemoRows, "interpreterGuidelines" | "interpreterTraining" | "interpreterReadings">;

/** The written guidelines, who has gone through them, and the share measured after each quarter. */
export function interpreterWorkOf(
  bookings: readonly Booking[],
  { municipalityId, staff, today }: { municipalityId: string; staff: Staff; today: PlainDate },
): Work {
  const random = seeded(`${municipalityId}/interpreter-work`);
  const adoptedOn = workday(addMonths(today, -14));
  const courseOn = workday(addMonths(today, -8));
  const { manager } = staff;
  const booking = staff.people.filter(
    (one) =>
      one.leftDaysAgo === undefined && interpreterRoles.some((role) => one.roles.includes(role)),
  );
  return {
    interpreterGuidelines: [{ adoptedOn, text: GUIDELINE }],
    interpreterTraining: booking
      .filter(() => random.chance(0.75))
      .map(({ id }) => ({ accountId: id, completedOn: courseOn, recordedByName: manager.name })),
    interpreterReadings: readingsOf(bookings, today).map((one) => ({
      ...one,
      measuredBy: manager.id,
      measuredByName: manager.name,
    })),
  };
}

/** The quarters of this year that have passed, as the bookings tell of them. */
function readingsOf(bookings: readonly Booking[], today: PlainDate) {
  const year = yearOf(today);
  return [1, 2, 3].flatMap((quarter) => {
    if (quarter >= quarterOf(today)) return [];
    const came = bookings.filter(
      ({ heldOn, outcome }) =>
        outcome === "came" && yearOf(heldOn) === year && quarterOf(heldOn) === quarter,
    );
    if (came.length === 0) return [];
    const qualified = came.filter(({ category }) => category && category !== "none").length;
    const measuredOn = workday(`${year}-${String(quarter * 3 + 1).padStart(2, "0")}-06`);
    return [{ year, quarter, measuredOn, held: came.length, qualified }];
  });
}

const GUIDELINE = `Bestill tolken før du kaller inn til møtet, helst to uker før.
Bruk en tolk i Nasjonalt tolkeregister. Finnes ingen, skriv hvorfor.
Slektninger, venner og barn tolker aldri. I en nødssituasjon skriver du hva som hastet.
På skjerm og telefon sitter alle i et rom der ingen andre hører.
Sett av dobbelt tid, snakk i korte setninger, og snakk til den det gjelder, ikke til tolken.`;
