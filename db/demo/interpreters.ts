import { addDays } from "@/lib/platform/dates";
import { earlier, officeHour, workday } from "./calendar";
import type { Happening } from "./happening";
import type { Maker } from "./home";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { FEEDBACK, INTERPRETERS, SUPPLIERS } from "./texts/interpreter-texts";

type Session = DemoRows["sessions"][number];
type Booking = DemoRows["interpreterBookings"][number];
type InterpreterRows = Pick<
  DemoRows,
  "interpreterSuppliers" | "interpreters" | "interpreterBookings"
>;

/** How far back bookings go: they were kept in other lists before. */
const DAYS_KEPT = 180;

/** The register, and the bookings that the sessions of the last half year tell of. */
export function interpretersOf(
  sessions: readonly Session[],
  { today, newId, municipalityId, staff }: Maker & { municipalityId: string; staff: Staff },
): InterpreterRows & { history: Happening[] } {
  const random = seeded(`${municipalityId}/interpreters`);
  const suppliers = SUPPLIERS.map((one) => ({ ...one, id: newId() }));
  const register = INTERPRETERS.map(({ from, languages, ...one }) => ({
    ...one,
    id: newId(),
    languages: [...languages] as string[],
    modes: ["in_person", "phone"],
    supplierId: from === null ? null : (suppliers[from]?.id ?? null),
  }));
  const bookings: Booking[] = [];
  const history: Happening[] = [];
  const book = (session: Session, heldOn: string, told: Partial<Booking>) => {
    const language = session.interpreterLanguage ?? "ar";
    const { category = null } = told;
    const known = register.find(
      (one) => one.languages.includes(language) && one.category === category,
    );
    const confirmedOn = workday(addDays(earlier(heldOn, today), -random.int(3, 8)));
    const booking: Booking = {
      id: newId(),
      caseId: session.caseId,
      purpose: "guidance",
      heldOn,
      startsAtTime: session.startsAtTime ?? null,
      minutes: session.minutes ?? 60,
      language,
      mode: session.interpreterMode ?? "phone",
      ...(known
        ? { source: "register", interpreterId: known.id, supplierId: known.supplierId }
        : { source: "supplier", supplierId: random.pick(suppliers).id }),
      category,
      confirmedOn,
      invitedOn: confirmedOn,
      cost: 100 * random.int(650, 1400),
      bookedBy: session.adviserId,
      bookedByName: session.adviserName,
      ...told,
    };
    bookings.push(booking);
    const by = staff.people.find(({ id }) => id === session.adviserId) ?? staff.manager;
    history.push({
      at: officeHour(confirmedOn, random),
      by,
      action: "interpreters.book-interpreter",
      objectType: "interpreter_booking",
      objectId: booking.id,
      caseId: session.caseId,
      fields: ["purpose", "heldOn", "language", "mode", "source"],
    });
  };
  const nobody = { source: "none_yet", interpreterId: null, supplierId: null } as const;
  for (const session of sessions) {
    const { heldOn, interpreterUse, nextSessionOn } = session;
    const category = session.interpreterCategory ?? null;
    if (session.status !== "finished" || !heldOn || heldOn < addDays(today, -DAYS_KEPT)) continue;
    if (interpreterUse !== "used" || !session.interpreterLanguage) continue;
    book(session, heldOn, {
      category,
      outcome: session.interpreterNoShow ? "did_not_come" : "came",
      feedback: random.chance(0.15) ? random.pick(FEEDBACK) : null,
    });
    if (!nextSessionOn || nextSessionOn <= today) continue;
    if (random.chance(0.7))
      book(session, nextSessionOn, { category: category === "none" ? null : category });
    else if (random.chance(0.5)) {
      book(session, nextSessionOn, { ...nobody, category: null, confirmedOn: null, cost: null });
    }
  }
  return {
    interpreterSuppliers: suppliers,
    interpreters: register,
    interpreterBookings: bookings,
    history,
  };
}
